package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.source.SourceFile;

final class LinkLiteral implements Rule<BrokenLink> {
    @Override
    public View<BrokenLink> view() {
        return BrokenLink.VIEW;
    }

    @Override
    public void check(BrokenLink broken, Reporter reporter) {
        SourceFile source = broken.source();
        String quoted = Excerpt.of(source.text().substring(broken.start(), broken.end()));
        Observation seen = Observation.at(source.span(broken.start(), broken.end()), broken.messageId(), quoted);
        reporter.report(broken.edits().isEmpty() ? seen : seen.withFix(Safety.SUGGESTED, broken.edits(), "mend"));
    }
}
