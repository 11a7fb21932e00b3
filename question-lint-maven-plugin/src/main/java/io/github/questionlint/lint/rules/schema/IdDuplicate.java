package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.stream.IntStream;

final class IdDuplicate implements Rule<SharedId> {
    @Override
    public View<SharedId> view() {
        return SharedId.VIEW;
    }

    @Override
    public void check(SharedId shared, Reporter reporter) {
        check(shared.questions(), shared.ids(), reporter);
    }

    /**
     * The question whose file is named after the id keeps it; the other question is a copy whose author forgot to
     * change the id.
     */
    private static void check(List<Question> same, Ids ids, Reporter reporter) {
        Question keeper =
                same.stream().filter(IdDuplicate::namesItsFile).findFirst().orElse(same.get(0));
        for (Question copy : same) {
            if (!copy.equals(keeper)) {
                Span place = copy.id().orElseThrow().span();
                String free = free(copy, ids);
                String messageId = copy.path().equals(keeper.path()) ? "one-file" : "two-files";
                reporter.report(Observation.at(
                                place,
                                messageId,
                                copy.id().orElseThrow(),
                                copy.lang(),
                                copy.path(),
                                keeper.path(),
                                free)
                        .and(keeper.id().orElseThrow().span(), "first"));
            }
        }
    }

    private static boolean namesItsFile(Question question) {
        return fileStem(question).equals(question.id().orElseThrow().value());
    }

    private static String fileStem(Question question) {
        String name = question.path().substring(question.path().lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }

    private static String free(Question copy, Ids ids) {
        String stem = fileStem(copy);
        boolean fits = copy.format().equals(Question.NATIVE) && stem.matches("[a-z0-9]+(-[a-z0-9]+)*");
        if (fits && stem.length() >= 3 && !ids.isTaken(stem)) {
            return stem;
        }
        String id = copy.id().orElseThrow().value();
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> id + "-" + number)
                .filter(candidate -> !ids.isTaken(candidate))
                .findFirst()
                .orElseThrow();
    }
}
