package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions that two places share word for word, so many that it is one thing to decide: two folders side by side,
 * such as two courses, or two files that answer them otherwise, as for two trades.
 *
 * @param pair the two places
 * @param copies the questions with their copies, the earliest first
 */
record SharedQuestions(Pair pair, List<Copy> copies) {
    /** The fewest questions that two places share on purpose. */
    private static final int FEWEST = 5;
    /** So many of 100 questions of the smaller folder stand in the other one. */
    private static final int SHARE = 30;
    /** So many of 100 questions make most of them. */
    private static final int MOST = 80;

    private static final Comparator<Pair> BY_PATHS =
            Comparator.comparing(Pair::one).thenComparing(Pair::other);

    /** Two files, or two folders, whose paths end with a slash. */
    record Pair(String one, String other) {
        boolean isFolders() {
            return one.endsWith("/");
        }

        /** The outermost folders in which two files are apart; empty if one of them is in no such folder. */
        static Optional<Pair> folders(String one, String other) {
            int same = 0;
            for (int at = 0; at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at); at++) {
                same = one.charAt(at) == '/' ? at + 1 : same;
            }
            int end = one.indexOf('/', same);
            int otherEnd = other.indexOf('/', same);
            return end < 0 || otherEnd < 0
                    ? Optional.empty()
                    : Optional.of(new Pair(one.substring(0, end + 1), other.substring(0, otherEnd + 1)));
        }
    }

    /** A question, and where it is again. */
    record Copy(ComparedQuestion first, ComparedQuestion other) {

        Pair files() {
            return new Pair(first.question().path(), other.question().path());
        }

        private Optional<Pair> folders() {
            return Pair.folders(first.question().path(), other.question().path());
        }

        /** Whether both are open questions with answers in other words. */
        boolean isAnsweredOtherwise() {
            String answer = answer(first);
            String again = answer(other);
            return !answer.isEmpty() && !again.isEmpty() && !answer.equals(again);
        }

        private static String answer(ComparedQuestion compared) {
            Stream<Section> sections = compared.question().choices().isEmpty()
                    ? compared.question().section(Role.ANSWER).stream()
                    : Stream.empty();
            return NormalText.ofStem(sections.map(Section::visibleText).collect(Collectors.joining("\n")));
        }
    }

    SharedQuestions {
        copies = List.copyOf(copies);
    }

    /** All pairs of places that share many questions, sorted by their paths. */
    static List<SharedQuestions> in(List<ComparedQuestion> questions, List<ExactCluster> clusters) {
        Map<Pair, List<Copy>> folders = new TreeMap<>(BY_PATHS);
        Map<Pair, List<Copy>> files = new TreeMap<>(BY_PATHS);
        for (Copy copy : copies(clusters)) {
            files.computeIfAbsent(copy.files(), pair -> new ArrayList<>()).add(copy);
            copy.folders()
                    .ifPresent(pair -> folders.computeIfAbsent(pair, two -> new ArrayList<>())
                            .add(copy));
        }
        Map<String, Integer> sizes = sizes(questions);
        List<SharedQuestions> found = new ArrayList<>();
        folders.forEach((pair, copies) -> {
            if (areCourses(pair, copies, sizes)) {
                found.add(new SharedQuestions(pair, copies));
            }
        });
        files.forEach((pair, copies) -> {
            if (areForOthers(pair, copies)) {
                found.add(new SharedQuestions(pair, copies));
            }
        });
        return found;
    }

    private static List<Copy> copies(List<ExactCluster> clusters) {
        return clusters.stream()
                .filter(cluster -> !cluster.conflict() && cluster.first().isOwn())
                .flatMap(cluster -> cluster.others().stream()
                        .filter(ComparedQuestion::isOwn)
                        .map(other -> new Copy(cluster.first(), other)))
                .toList();
    }

    /** How many questions each folder has, and each file. */
    private static Map<String, Integer> sizes(List<ComparedQuestion> questions) {
        Map<String, Integer> sizes = new HashMap<>();
        for (ComparedQuestion compared : questions) {
            String path = compared.isOwn() ? compared.question().path() : "";
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                sizes.merge(path.substring(0, end + 1), 1, Integer::sum);
            }
            sizes.merge(path, 1, Integer::sum);
        }
        return sizes;
    }

    /** A single file that is nearly whole in the other folder is a copy of a file. */
    private static boolean areCourses(Pair pair, List<Copy> copies, Map<String, Integer> sizes) {
        int smaller = Math.min(sizes.getOrDefault(pair.one(), 0), sizes.getOrDefault(pair.other(), 0));
        Set<Pair> files = copies.stream().map(Copy::files).collect(Collectors.toSet());
        boolean copied = files.size() == 1
                && files.stream()
                        .anyMatch(two -> copies.size() * 100
                                >= MOST
                                        * Math.min(
                                                sizes.getOrDefault(two.one(), 0), sizes.getOrDefault(two.other(), 0)));
        return areMany(copies) && copies.size() * 100 >= SHARE * smaller && !copied;
    }

    /** Whether they are copies of many questions, and not many copies of a few. */
    private static boolean areMany(List<Copy> copies) {
        return copies.stream().map(Copy::first).distinct().count() >= FEWEST;
    }

    private static boolean areForOthers(Pair pair, List<Copy> copies) {
        return !pair.one().equals(pair.other())
                && areMany(copies)
                && copies.stream().filter(Copy::isAnsweredOtherwise).count() * 100 >= (long) MOST * copies.size();
    }

    /** The clusters without the copies that such pairs of places have. */
    static List<ExactCluster> without(List<ExactCluster> clusters, List<SharedQuestions> shared) {
        Set<Pair> pairs = new HashSet<>();
        shared.forEach(two -> pairs.add(two.pair()));
        return clusters.stream()
                .map(cluster -> cluster.conflict()
                        ? cluster
                        : cluster.without(other -> {
                            Copy copy = new Copy(cluster.first(), other);
                            return pairs.contains(copy.files())
                                    || copy.folders().filter(pairs::contains).isPresent();
                        }))
                .filter(cluster -> cluster.members().size() > 1)
                .toList();
    }
}
