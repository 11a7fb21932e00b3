package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;

final class LinkLiteral implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        MaskedText.of(file, '[')
                .flatMap(text -> BrokenLink.in(text).stream())
                .forEach(broken -> reporter.report(observation(file.source(), broken)));
        Blocks.walk(file, node -> {
            if (node.kind() == Kind.LINK && Address.isPicture(node.target()) && startsWithMark(file, node.start())) {
                report(file.source(), node.start(), node.end(), reporter);
            }
        });
    }

    private static Observation observation(SourceFile source, BrokenLink broken) {
        String quoted = Excerpt.of(source.text().substring(broken.start(), broken.end()));
        Observation seen = Observation.at(source.span(broken.start(), broken.end()), broken.wording(), quoted);
        return broken.edits().isEmpty() ? seen : seen.withFix(Safety.SUGGESTED, broken.edits(), "mend");
    }

    private static boolean startsWithMark(QuestionFile file, int start) {
        return file.source().text().startsWith("[!", start);
    }

    private static void report(SourceFile source, int start, int end, Reporter reporter) {
        String quoted = Excerpt.of(source.text().substring(start, end));
        reporter.report(Observation.at(source.span(start, end), "picture", quoted)
                .withFix(Safety.SUGGESTED, BrokenLink.swapped(start, "!["), "mend"));
    }
}
