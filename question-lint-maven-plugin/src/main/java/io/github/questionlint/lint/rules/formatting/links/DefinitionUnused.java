package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import java.util.List;

final class DefinitionUnused implements Rule<Definitions> {
    @Override
    public View<Definitions> view() {
        return Definitions.VIEW;
    }

    @Override
    public void check(Definitions definitions, Reporter reporter) {
        definitions.all().stream()
                .filter(definition -> !definitions.isUsed(definition.node()) && !isOwnAnchor(definition))
                .forEach(definition -> reporter.report(observation(definition)
                        .dueTo("many", definition.source().path())));
    }

    /** A place of the page itself: the custom of some, to name a heading below it. */
    private static boolean isOwnAnchor(FileNode definition) {
        return definition.node().target().startsWith("#");
    }

    private static Observation observation(FileNode definition) {
        Node node = definition.node();
        boolean title = definition.written().indexOf('"') >= 0;
        String address = node.target().replaceFirst("^\\((.*)\\)$", "$1");
        Observation seen = Observation.at(definition.span(), "unused", node.text());
        Edit link = new Edit(node.start(), node.end(), "[" + node.text() + "](" + address + ")");
        return title ? seen : seen.withFix(Safety.SUGGESTED, List.of(link), "link");
    }
}
