package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.BankPaths;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A link or an image of Markdown, an image of HTML, or a definition whose address is in brackets.
 *
 * @param source the text of its file
 * @param node the link; for HTML an image at the place of the tag
 * @param target its destination
 * @param files the files that it may lead to
 */
record FileLink(SourceFile source, Node node, String target, BankFiles files) {
    /** Each link and image of a bank except the images of Markdown that a question declares as assets. */
    static final BankView<FileLink> VIEW = BankView.of(FileLink.class, FileLink::all);

    private static Stream<FileLink> all(BankViews views) {
        BankFiles files = new BankFiles(views.one(BankPaths.VIEW));
        return views.bank().files().stream().flatMap(file -> all(file, files));
    }

    private static Stream<FileLink> all(QuestionFile file, BankFiles files) {
        Set<String> declared = file.questions().stream()
                .flatMap(question -> BankPath.assets(question).stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        FileViews views = new FileViews(file);
        Stream<FileLink> links = views.of(FileNode.nodes(Kind.LINK, Kind.IMAGE, Kind.HTML, Kind.HTML_BLOCK))
                .flatMap(it -> of(it, declared, files))
                .filter(link -> !isBracketed(link.target()) || !link.isReference());
        Stream<FileLink> definitions = views.of(FileNode.nodes(Kind.DEFINITION))
                .filter(it -> isBracketed(it.node().target()))
                .map(it -> new FileLink(it.source(), it.node(), it.node().target(), files));
        return Stream.concat(links, definitions);
    }

    private static Stream<FileLink> of(FileNode it, Set<String> declared, BankFiles files) {
        Node node = it.node();
        if (node.is(Kind.LINK, Kind.IMAGE)) {
            FileLink link = new FileLink(it.source(), node, node.target(), files);
            return Stream.of(link).filter(own -> !declared.contains(BankPath.decoded(own.target())));
        }
        return HtmlTags.of(it.source().text(), node).stream()
                .filter(tag -> tag.name().equals("img"))
                .map(tag -> new FileLink(it.source(), place(tag), tag.attribute("src"), files));
    }

    private static Node place(HtmlTags.Tag tag) {
        return new Node(Kind.IMAGE, tag.start(), tag.end(), "", "", 0, List.of());
    }

    /** Whether it names a definition. */
    private boolean isReference() {
        return node.end() > 0 && source.text().charAt(node.end() - 1) == ']';
    }

    /** Whether an address is in brackets, which belong around it in a link, but not in a definition. */
    static boolean isBracketed(String target) {
        return target.startsWith("(http") && target.endsWith(")");
    }

    /** Its place. */
    Span span() {
        return source.span(node.start(), node.end());
    }
}
