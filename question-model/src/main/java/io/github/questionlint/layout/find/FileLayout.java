package io.github.questionlint.layout.find;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/** A question is a file; its title is in the front matter, is the first heading of a level, or is its name. */
public final class FileLayout {

    private FileLayout() {}

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        Optional<QuestionRange> found = spec.titleKey().isPresent()
                ? spec.titleKey().flatMap(key -> byKey(document, key))
                : spec.fileName() ? byName(document) : byHeading(document, spec);
        return found.filter(range -> spec.fits(range.raw())).stream().toList();
    }

    private static Optional<QuestionRange> byKey(Document document, String key) {
        Node root = document.markdown().root();
        return document.fields()
                .get(key)
                .filter(YamlNode::isScalar)
                .map(YamlNode::text)
                .filter(title -> !title.isBlank())
                .map(title -> new QuestionRange(
                        Titles.withoutNumber(title),
                        title.value(),
                        document.file().start(),
                        root.start(),
                        document.trimmed(root.start(), root.end())));
    }

    /** The name of a file that has no headings but those of parts such as "Answer". */
    private static Optional<QuestionRange> byName(Document document) {
        Node root = document.markdown().root();
        String name = FileTitle.of(document.path());
        boolean titled = document.heads().stream().allMatch(Headings.Head::part)
                && name.codePoints().anyMatch(Character::isLetter)
                && !document.isBlank(root.start(), root.end());
        int start = document.file().start();
        Text title = new Text(name, document.file().span(start, start));
        return titled
                ? Optional.of(
                        new QuestionRange(title, name, start, root.start(), document.trimmed(root.start(), root.end())))
                : Optional.empty();
    }

    private static Optional<QuestionRange> byHeading(Document document, LayoutSpec spec) {
        Node root = document.markdown().root();
        return root.children().stream()
                .filter(node -> node.kind() == Kind.HEADING)
                .filter(node -> spec.levels().isEmpty() || spec.levels().contains(node.number()))
                .findFirst()
                .map(node -> range(document, node, Titles.of(document.file(), node)));
    }

    private static QuestionRange range(Document document, Node heading, Text title) {
        int end = document.markdown().root().end();
        return new QuestionRange(
                title,
                Titles.raw(heading, heading.end()),
                heading.start(),
                heading.end(),
                document.trimmed(heading.end(), end));
    }
}
