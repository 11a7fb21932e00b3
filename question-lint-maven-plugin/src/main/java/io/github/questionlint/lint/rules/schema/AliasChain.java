package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;

final class AliasChain implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Ids ids = new Ids(bank);
        bank.retired().forEach(entry -> entry.to().ifPresent(to -> check(entry.id(), to, ids, reporter)));
        bank.questions()
                .filter(question -> question.hasMetadata() && question.id().isPresent())
                .forEach(question -> Ids.replacedBy(question)
                        .ifPresent(to -> check(question.id().orElseThrow(), to, ids, reporter)));
    }

    private static void check(Text from, Text to, Ids ids, Reporter reporter) {
        boolean leadsOn = ids.next(to.value()).isPresent() || ids.isRetired(to.value()) && !ids.isLive(to.value());
        boolean back = to.value().equals(from.value())
                || ids.alias(to.value()).filter(from.value()::equals).isPresent();
        if (leadsOn && !back) {
            ids.successor(to.value())
                    .filter(end -> !end.equals(from.value()))
                    .ifPresentOrElse(
                            end -> reporter.report(to.span(), "end", from, to, end),
                            () -> reporter.report(to.span(), "nowhere", from, to));
        }
    }
}
