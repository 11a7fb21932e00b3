package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.similarity.join.Hash64;
import io.github.questionlint.lint.similarity.judge.QuestionKey;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that a bank has several times.
 *
 * @param members the copies of the question, the earliest first
 * @param conflict whether two copies have different answers; a copy without an answer does not count
 */
record ExactCluster(List<ComparedQuestion> members, boolean conflict) {

    private record Keyed(ComparedQuestion question, long answer) {}

    ExactCluster {
        members = List.copyOf(members);
    }

    /** All exact clusters; each starts with its earliest question. */
    static List<ExactCluster> in(List<ComparedQuestion> questions) {
        Map<Long, List<Keyed>> byKey = new LinkedHashMap<>();
        questions.forEach(question -> key(question)
                .ifPresent(key -> byKey.computeIfAbsent(key.question(), hash -> new ArrayList<>())
                        .add(new Keyed(question, key.answer()))));
        List<ExactCluster> all = new ArrayList<>();
        byKey.values().forEach(same -> split(same, all));
        return all;
    }

    /** The key by which copies are found; it contains the group, since only questions of one group can be the same. */
    private static Optional<QuestionKey> key(ComparedQuestion compared) {
        return QuestionKey.of(compared.normal())
                .map(key -> new QuestionKey(key.question() ^ Hash64.of(compared.group()), key.answer()));
    }

    /**
     * The first question forms a cluster with all others, except those declared distinct from it; the rest is split
     * again.
     */
    private static void split(List<Keyed> same, List<ExactCluster> all) {
        List<Keyed> rest = same;
        while (rest.size() > 1 && rest.get(0).question.isOwn()) {
            Keyed first = rest.get(0);
            List<Keyed> star = new ArrayList<>(List.of(first));
            List<Keyed> left = new ArrayList<>();
            rest.subList(1, rest.size())
                    .forEach(other ->
                            (ComparedQuestion.areDistinct(first.question, other.question) ? left : star).add(other));
            if (star.size() > 1) {
                all.add(of(star));
            }
            rest = left;
        }
    }

    private static ExactCluster of(List<Keyed> star) {
        long answers = star.stream()
                .map(Keyed::answer)
                .filter(answer -> answer != 0)
                .distinct()
                .count();
        return new ExactCluster(star.stream().map(Keyed::question).toList(), answers > 1);
    }

    /** The right answer, choices, pairs or order, for a message; empty if nothing is marked. */
    static String answer(Question question) {
        if (!question.order().isEmpty()) {
            return question.order().stream().map(ExactCluster::words).collect(Collectors.joining(" → "));
        }
        Stream<String> pairs = question.pairs().stream()
                .filter(Pair::isWhole)
                .map(pair -> words(pair.prompt()) + " → " + words(pair.match()));
        Stream<String> right = question.choices().stream()
                .filter(Choice::correct)
                .map(choice -> Excerpt.of(choice.text().value()));
        return question.truth()
                .map(String::valueOf)
                .orElseGet(() -> Stream.concat(right, pairs).sorted().collect(Collectors.joining(" + ")));
    }

    private static String words(Piece piece) {
        return Excerpt.of(piece.text().value());
    }

    ComparedQuestion first() {
        return members.get(0);
    }

    List<ComparedQuestion> others() {
        return members.subList(1, members.size());
    }

    /** The same without some of its copies. */
    ExactCluster without(Predicate<ComparedQuestion> left) {
        return new ExactCluster(
                Stream.concat(Stream.of(first()), others().stream().filter(left.negate()))
                        .toList(),
                conflict);
    }
}
