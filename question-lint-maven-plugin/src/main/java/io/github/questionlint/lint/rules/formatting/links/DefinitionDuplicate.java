package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Folding;
import java.util.HashMap;
import java.util.Map;

final class DefinitionDuplicate implements Rule<Definitions> {
    @Override
    public View<Definitions> view() {
        return Definitions.VIEW;
    }

    @Override
    public void check(Definitions definitions, Reporter reporter) {
        Map<String, FileNode> seen = new HashMap<>();
        for (FileNode definition : definitions.all()) {
            Node node = definition.node();
            boolean used = definitions.isUsed(node);
            FileNode first = used ? seen.putIfAbsent(Folding.label(node.text()), definition) : null;
            if (first != null && !first.node().target().equals(node.target())) {
                reporter.report(Observation.at(
                                definition.span(),
                                "again",
                                node.text(),
                                first.node().target())
                        .and(first.span(), "first"));
            }
        }
    }
}
