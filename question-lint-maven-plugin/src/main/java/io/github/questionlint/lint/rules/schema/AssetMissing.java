package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.BankPaths;
import io.github.questionlint.source.Text;

final class AssetMissing implements Rule<DeclaredAsset> {
    @Override
    public View<DeclaredAsset> view() {
        return DeclaredAsset.VIEW;
    }

    @Override
    public void check(DeclaredAsset asset, Reporter reporter) {
        Text path = asset.path();
        BankPath.resolve(asset.question().path(), path.value())
                .ifPresentOrElse(
                        place -> check(path, place, asset.paths(), reporter),
                        () -> reporter.report(path.span(), "outside", path));
    }

    private static void check(Text path, String place, BankPaths paths, Reporter reporter) {
        if (!paths.has(place)) {
            paths.inAnyCase(place)
                    .ifPresentOrElse(
                            alike -> reporter.report(path.span(), "letters", path, alike),
                            () -> reporter.report(path.span(), "missing", path, place));
        }
    }
}
