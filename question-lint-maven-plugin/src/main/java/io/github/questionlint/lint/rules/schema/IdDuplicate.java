package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.stream.IntStream;

final class IdDuplicate implements Rule<SharedId> {
    @Override
    public View<SharedId> view() {
        return SharedId.VIEW;
    }

    @Override
    public void check(SharedId shared, Reporter reporter) {
        Question copy = shared.copy();
        Question keeper = shared.keeper();
        Text id = copy.id().orElseThrow();
        String messageId = copy.path().equals(keeper.path()) ? "one-file" : "two-files";
        String free = free(copy, shared.ids());
        reporter.report(Observation.at(id.span(), messageId, id, copy.lang(), copy.path(), keeper.path(), free)
                .and(keeper.id().orElseThrow().span(), "first"));
    }

    private static String free(Question copy, Ids ids) {
        String stem = SharedId.fileStem(copy);
        boolean fits = copy.format().equals(Question.NATIVE) && stem.matches("[a-z0-9]++(?:-[a-z0-9]++)*+");
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
