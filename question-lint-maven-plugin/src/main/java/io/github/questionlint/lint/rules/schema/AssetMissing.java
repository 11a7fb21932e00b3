package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

final class AssetMissing implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Map<String, String> folded = new HashMap<>();
        bank.entries().forEach(path -> folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path));
        Set<String> paths = new HashSet<>(bank.entries());
        bank.questions().forEach(question -> {
            for (Text asset : BankPath.assets(question)) {
                BankPath.resolve(question.path(), asset.value())
                        .ifPresentOrElse(
                                path -> check(asset, path, paths, folded, reporter),
                                () -> reporter.report(asset.span(), "outside", asset));
            }
        });
    }

    private static void check(
            Text asset, String path, Set<String> paths, Map<String, String> folded, Reporter reporter) {
        String alike = folded.get(path.toLowerCase(Locale.ROOT));
        if (alike == null) {
            reporter.report(asset.span(), "missing", asset, path);
        } else if (!paths.contains(path)) {
            reporter.report(asset.span(), "letters", asset, alike);
        }
    }
}
