package io.github.questionlint.lint.rules.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A file whose questions nearly all stand elsewhere word for word: it is generated from other files, or left over.
 *
 * @param first its first question that stands elsewhere
 * @param original the same question elsewhere
 * @param copies how many of its questions stand elsewhere
 * @param questions how many questions it has
 * @param source the file or folder where most of them stand; empty if they are scattered
 */
record CopiedFile(ComparedQuestion first, ComparedQuestion original, int copies, int questions, String source) {
    /** The fewest questions of a file: a few may well be written twice by chance. */
    private static final int FEWEST = 5;
    /** So many of 100 questions stand elsewhere. */
    private static final int MOST = 80;

    String path() {
        return first.path();
    }

    /** The copied files of a bank, the latest path first among files of equal size, so that the earlier one stays. */
    static List<CopiedFile> in(List<ComparedQuestion> questions, List<ExactCluster> clusters) {
        Map<String, Long> sizes = questions.stream()
                .filter(ComparedQuestion::isOwn)
                .collect(Collectors.groupingBy(ComparedQuestion::path, Collectors.counting()));
        Map<String, List<ExactCluster>> byFile = byFile(clusters);
        Set<String> copied = new LinkedHashSet<>();
        byFile.keySet().stream()
                .filter(path -> sizes.getOrDefault(path, 0L) >= FEWEST)
                .sorted(Comparator.<String, Long>comparing(path -> -sizes.getOrDefault(path, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .forEach(path -> {
                    long elsewhere = byFile.getOrDefault(path, List.of()).stream()
                            .filter(cluster -> isCopy(cluster, path, copied))
                            .count();
                    if (elsewhere * 100 >= sizes.getOrDefault(path, 0L) * MOST) {
                        copied.add(path);
                    }
                });
        return copied.stream()
                .map(path -> of(path, sizes.getOrDefault(path, 0L), byFile.getOrDefault(path, List.of()), copied))
                .sorted(Comparator.comparing(CopiedFile::path))
                .toList();
    }

    /** The clusters by the files of their members, each once. */
    private static Map<String, List<ExactCluster>> byFile(List<ExactCluster> clusters) {
        Map<String, List<ExactCluster>> byFile = new LinkedHashMap<>();
        for (ExactCluster cluster : clusters) {
            cluster.members().stream()
                    .filter(ComparedQuestion::isOwn)
                    .map(ComparedQuestion::path)
                    .distinct()
                    .forEach(path -> byFile.computeIfAbsent(path, file -> new ArrayList<>())
                            .add(cluster));
        }
        return byFile;
    }

    /** Whether a file has a copy of a question that stands in another file and is not answered otherwise there. */
    private static boolean isCopy(ExactCluster cluster, String path, Set<String> copied) {
        Optional<ComparedQuestion> outside = outside(cluster, file -> file.equals(path) || copied.contains(file));
        return outside.isPresent()
                && cluster.members().stream()
                        .filter(member -> member.question().path().equals(path))
                        .map(member -> new SharedQuestions.Copy(outside.orElseThrow(), member))
                        .anyMatch(copy -> !copy.isAnsweredOtherwise());
    }

    /** The first member of a cluster that stands in none of such files. */
    private static Optional<ComparedQuestion> outside(ExactCluster cluster, Predicate<String> inFile) {
        return cluster.members().stream()
                .filter(member -> member.isOwn() && !inFile.test(member.path()))
                .findFirst();
    }

    private static CopiedFile of(String path, long size, List<ExactCluster> clusters, Set<String> copied) {
        List<ExactCluster> kept = clusters.stream()
                .filter(cluster -> outside(cluster, copied::contains).isPresent())
                .toList();
        ExactCluster first = kept.get(0);
        return new CopiedFile(
                first.members().stream()
                        .filter(member -> member.path().equals(path))
                        .findFirst()
                        .orElseThrow(),
                outside(first, copied::contains).orElseThrow(),
                kept.size(),
                (int) size,
                source(kept, copied));
    }

    /** The file, or else the innermost folder, that has most of the questions. */
    private static String source(List<ExactCluster> clusters, Set<String> copied) {
        Map<String, Integer> counts = new HashMap<>();
        for (ExactCluster cluster : clusters) {
            Set<String> places = new HashSet<>();
            cluster.members().stream()
                    .map(ComparedQuestion::path)
                    .filter(path -> !copied.contains(path))
                    .forEach(path -> addPlaces(path, places));
            places.forEach(place -> counts.merge(place, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 100 >= clusters.size() * MOST)
                .map(Map.Entry::getKey)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static void addPlaces(String path, Set<String> places) {
        places.add(path);
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            places.add(path.substring(0, end + 1));
        }
    }

    /** The clusters without the copies in such files, as far as the same question stands in another file. */
    static List<ExactCluster> without(List<ExactCluster> clusters, List<CopiedFile> files) {
        Set<String> paths = files.stream().map(CopiedFile::path).collect(Collectors.toSet());
        return clusters.stream()
                .map(cluster ->
                        cluster.conflict() || outside(cluster, paths::contains).isEmpty()
                                ? cluster
                                : new ExactCluster(
                                        cluster.members().stream()
                                                .filter(member -> !paths.contains(member.path()))
                                                .toList(),
                                        false))
                .filter(cluster -> cluster.members().size() > 1)
                .toList();
    }
}
