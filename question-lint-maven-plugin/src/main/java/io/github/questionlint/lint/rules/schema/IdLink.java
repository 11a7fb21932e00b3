package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;

/** Why an id in a field of a question leads to no other question. */
final class IdLink {

    private IdLink() {}

    static void check(Ids ids, Question from, Text target, Reporter reporter) {
        String id = target.value();
        String own = from.id().map(Text::value).orElse("");
        String end = ids.isLive(id) ? id : ids.successor(id).orElse("");
        if (!own.isEmpty() && end.equals(own)) {
            reporter.report(target.span(), "itself", id);
        } else if (ids.isRetired(id) && !ids.isLive(id) && ids.alias(id).isEmpty()) {
            reporter.report(target.span(), end.isEmpty() ? "retired" : "successor", id, end);
        } else if (!ids.isTaken(id)) {
            unknown(ids, target, reporter);
        }
    }

    /** Reports an id that is none, with the one that was probably meant. */
    static void unknown(Ids ids, Text target, Reporter reporter) {
        ids.suggestion(target.value())
                .ifPresentOrElse(
                        meant -> reporter.report(target.span(), "suggestion", target, meant),
                        () -> reporter.report(target.span(), "unknown", target));
    }
}
