package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;

final class AltMissing implements Rule<SilentImage> {
    @Override
    public View<SilentImage> view() {
        return SilentImage.VIEW;
    }

    @Override
    public void check(SilentImage silent, Reporter reporter) {
        String target = silent.image().node().target();
        boolean declarable = silent.declarable();
        reporter.report(
                silent.image().span(), declarable ? "missing" : "layout", declarable ? target : Excerpt.of(target));
    }
}
