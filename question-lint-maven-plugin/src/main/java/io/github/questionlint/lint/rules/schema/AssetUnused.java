package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import java.util.Set;

final class AssetUnused implements Rule<UnusedAsset> {
    private final UnusedAsset.InBank view;

    AssetUnused(Options options) {
        view = new UnusedAsset.InBank(Set.copyOf(options.words("folders")));
    }

    @Override
    public View<UnusedAsset> view() {
        return view;
    }

    @Override
    public void check(UnusedAsset asset, Reporter reporter) {
        reporter.report(asset.place(), asset.isDeclared() ? "declared" : "file", asset.path());
    }
}
