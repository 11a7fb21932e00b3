package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Folding;
import java.util.HashMap;
import java.util.Map;

final class DefinitionDuplicate implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        Map<String, Node> first = new HashMap<>();
        Definitions definitions = Definitions.of(file);
        for (Node node : definitions.all()) {
            if (!definitions.used().contains(Folding.label(node.text()))) {
                continue;
            }
            Node before = first.putIfAbsent(Folding.label(node.text()), node);
            if (before != null && !before.target().equals(node.target())) {
                reporter.report(Observation.at(
                                file.source().span(node.start(), node.end()), "again", node.text(), before.target())
                        .and(file.source().span(before.start(), before.end()), "first"));
            }
        }
    }
}
