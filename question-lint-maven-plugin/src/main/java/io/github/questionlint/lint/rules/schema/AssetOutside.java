package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.model.Question;

final class AssetOutside implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        BankPath.assets(question).stream()
                .filter(asset ->
                        BankPath.resolve(question.path(), asset.value()).isEmpty())
                .forEach(asset -> reporter.report(asset.span(), "outside", asset));
    }
}
