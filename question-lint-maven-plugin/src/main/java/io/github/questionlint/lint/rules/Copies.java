package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.similarity.QuestionKey;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that a bank holds several times.
 *
 * @param members the same question at every place, the earliest first
 */
record Copies(List<Question> members) {

    Copies {
        members = List.copyOf(members);
    }

    /** All of a bank, each with the earliest place that it stands at. */
    static List<Copies> in(QuestionBank bank) {
        Map<Long, List<Question>> byKey = new LinkedHashMap<>();
        bank.questions()
                .filter(question -> question.status() != Status.DEPRECATED)
                .forEach(question -> QuestionKey.of(question)
                        .ifPresent(key -> byKey.computeIfAbsent(key.question(), hash -> new ArrayList<>())
                                .add(question)));
        List<Copies> all = new ArrayList<>();
        byKey.values().forEach(same -> split(same, all));
        return all;
    }

    /** Around the first one stand those that it is not said to be distinct from; what is left has its own first one. */
    private static void split(List<Question> same, List<Copies> all) {
        List<Question> rest = same;
        while (rest.size() > 1) {
            Question first = rest.get(0);
            List<Question> star = new ArrayList<>(List.of(first));
            List<Question> left = new ArrayList<>();
            rest.subList(1, rest.size())
                    .forEach(other -> (areDistinct(first, other) ? left : star).add(other));
            if (star.size() > 1) {
                all.add(new Copies(star));
            }
            rest = left;
        }
    }

    private static boolean areDistinct(Question one, Question other) {
        Optional<String> id = one.id().map(Text::value);
        Optional<String> otherId = other.id().map(Text::value);
        return id.isPresent() && id.equals(otherId) || names(one, otherId) || names(other, id);
    }

    private static boolean names(Question question, Optional<String> id) {
        return id.isPresent()
                && question.fields().maps("distinctFrom").stream()
                        .map(pair -> pair.text("id", ""))
                        .anyMatch(id.orElseThrow()::equals);
    }

    Question first() {
        return members.get(0);
    }

    List<Question> others() {
        return members.subList(1, members.size());
    }

    /** Whether two of them have other answers; one without an answer does not count. */
    boolean conflict() {
        return members.stream()
                        .map(question -> QuestionKey.of(question).orElseThrow().answer())
                        .filter(answer -> answer != 0)
                        .distinct()
                        .count()
                > 1;
    }
}
