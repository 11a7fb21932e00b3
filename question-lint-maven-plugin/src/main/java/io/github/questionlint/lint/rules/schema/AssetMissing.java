package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

final class AssetMissing implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Map<String, String> folded = new HashMap<>();
        bank.entries().forEach(path -> folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path));
        Set<String> paths = new HashSet<>(bank.entries());
        bank.questions().forEach(question -> {
            for (Text asset : BankPath.assets(question)) {
                BankPath.resolve(question.path(), asset.value())
                        .filter(path -> !paths.contains(path))
                        .ifPresent(path -> report(asset, path, folded, reporter));
            }
        });
    }

    private static void report(Text asset, String path, Map<String, String> folded, Reporter reporter) {
        String alike = folded.get(path.toLowerCase(Locale.ROOT));
        if (alike == null) {
            reporter.report(asset.span(), "missing", asset, path);
        } else {
            reporter.report(asset.span(), "letters", asset, alike);
        }
    }
}
