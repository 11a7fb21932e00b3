package io.github.questionlint.layout;

import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.Text;
import io.github.questionlint.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** A question is a file; its title stands in the front matter, or is the first heading of a level. */
final class FileLayout {

    private FileLayout() {}

    static List<Stretch> find(Document document, LayoutSpec spec) {
        Optional<Stretch> found = spec.titleKey().isPresent()
                ? spec.titleKey().flatMap(key -> byKey(document, key))
                : byHeading(document, spec);
        return found.filter(stretch -> spec.fits(stretch.raw())).stream().toList();
    }

    private static Optional<Stretch> byKey(Document document, String key) {
        Node root = document.markdown().root();
        return document.fields()
                .get(key)
                .filter(YamlNode::isScalar)
                .map(YamlNode::text)
                .filter(title -> !title.isBlank())
                .map(title -> new Stretch(
                        Titles.withoutNumber(title),
                        title.value(),
                        document.file().start(),
                        root.start(),
                        document.trimmed(root.start(), root.end())));
    }

    private static Optional<Stretch> byHeading(Document document, LayoutSpec spec) {
        Node root = document.markdown().root();
        return root.children().stream()
                .filter(node -> node.kind() == Kind.HEADING)
                .filter(node -> spec.levels().isEmpty() || spec.levels().contains(node.number()))
                .findFirst()
                .map(node -> stretch(document, node, Titles.of(document.file(), node)));
    }

    private static Stretch stretch(Document document, Node heading, Text title) {
        int end = document.markdown().root().end();
        return new Stretch(
                title,
                Titles.raw(heading, heading.end()),
                heading.start(),
                heading.end(),
                document.trimmed(heading.end(), end));
    }
}
