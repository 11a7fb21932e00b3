package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Text;

final class IdDangling implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Ids ids = new Ids(bank);
        bank.questions().filter(Question::hasMetadata).forEach(question -> check(ids, question, reporter));
        bank.retired().forEach(entry -> check(ids, entry, reporter));
    }

    private static void check(Ids ids, Question question, Reporter reporter) {
        question.related().forEach(id -> check(ids, question, id, "related", reporter));
        question.fields().maps("distinctFrom").stream()
                .flatMap(entry -> entry.text("id").stream())
                .forEach(id -> check(ids, question, id, "distinctFrom", reporter));
        // A replacement that was retired later is one link of a chain, which is another defect.
        Ids.replacedBy(question)
                .filter(to -> !ids.isRetired(to.value()) || ids.isLive(to.value()))
                .ifPresent(to -> check(ids, question, to, "replacedBy", reporter));
    }

    private static void check(Ids ids, Question from, Text target, String field, Reporter reporter) {
        String id = target.value();
        String own = from.id().map(Text::value).orElse("");
        String end = ids.isLive(id) ? id : ids.successor(id).orElse("");
        if (!own.isEmpty() && end.equals(own)) {
            reporter.report(target.span(), "itself", id, field);
        } else if (ids.isRetired(id) && !ids.isLive(id) && ids.alias(id).isEmpty()) {
            reporter.report(target.span(), end.isEmpty() ? "retired" : "successor", id, field, end);
        } else if (!ids.isTaken(id)) {
            unknown(ids, target, field, "unknown", reporter);
        }
    }

    private static void check(Ids ids, Retired entry, Reporter reporter) {
        ids.question(entry.id().value())
                .ifPresent(live -> reporter.report(Observation.at(entry.id().span(), "live", entry.id(), live.path())
                        .and(live.id().orElseThrow().span(), "there")));
        entry.to().ifPresent(to -> {
            if (to.value().equals(entry.id().value())) {
                reporter.report(to.span(), "circle", to);
            } else if (!ids.isTaken(to.value())) {
                unknown(ids, to, "to", "unknown-to", reporter);
            }
        });
    }

    private static void unknown(Ids ids, Text target, String field, String plain, Reporter reporter) {
        ids.suggestion(target.value())
                .ifPresentOrElse(
                        meant -> reporter.report(target.span(), "suggestion", target, field, meant),
                        () -> reporter.report(target.span(), plain, target, field));
    }
}
