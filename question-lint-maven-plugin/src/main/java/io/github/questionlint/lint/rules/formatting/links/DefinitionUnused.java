package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.SourceFile;
import java.util.List;

final class DefinitionUnused implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        Definitions definitions = Definitions.of(file);
        definitions.all().stream()
                .filter(node -> !definitions.used().contains(Folding.label(node.text())))
                .forEach(node -> reporter.report(observation(file.source(), node)));
    }

    private static Observation observation(SourceFile source, Node node) {
        boolean title = source.text().substring(node.start(), node.end()).indexOf('"') >= 0;
        String address = node.target().replaceFirst("^\\((.*)\\)$", "$1");
        Observation seen = Observation.at(source.span(node.start(), node.end()), "unused", node.text());
        Edit link = new Edit(node.start(), node.end(), "[" + node.text() + "](" + address + ")");
        return title ? seen : seen.withFix(Safety.SUGGESTED, List.of(link), "link");
    }
}
