package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Dialect;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tags that an author meant as text but that are not visible. */
final class SwallowedTags {
    /** Elements that browsers and forges show, and elements of older page layouts. */
    static final Set<String> SHOWN = WordLists.beside(SwallowedTags.class).set("html-shown");

    private static final Set<String> KNOWN =
            WordLists.beside(SwallowedTags.class).set("html-known");

    /** Of these elements, a tag is meant as text only if it is unpaired, without attributes, and in a line of text. */
    private static final Set<String> PAIRED =
            WordLists.beside(SwallowedTags.class).set("html-paired");

    private final QuestionFile file;
    private final List<Node> found = new ArrayList<>();

    private final Set<String> components;

    private SwallowedTags(QuestionFile file) {
        this.file = file;
        this.components = Dialect.elements(file);
    }

    /** All of a file, in its order. */
    static List<Node> of(Blocks blocks) {
        QuestionFile file = blocks.file();
        if (Dialect.isMdx(file.source())) {
            return List.of();
        }
        SwallowedTags tags = new SwallowedTags(file);
        boolean plain = isPlain(file);
        for (Node block : blocks.all()) {
            if (plain && !block.any(node -> node.kind() == Kind.CODE)) {
                continue;
            }
            if (block.is(Kind.HEADING, Kind.PARAGRAPH, Kind.CELL)) {
                tags.inText(block);
            } else if (block.kind() == Kind.ITEM) {
                block.children().stream()
                        .filter(child -> child.kind() == Kind.HTML_BLOCK)
                        .forEach(tags::inItem);
            }
        }
        return tags.found;
    }

    /** A value of a layout's data file that holds no code between backticks is often shown as it is written. */
    private static boolean isPlain(QuestionFile file) {
        return file.markdown().isEmpty() && file.questions().stream().noneMatch(Question::hasMetadata);
    }

    private void inText(Node block) {
        List<Node> tags = new ArrayList<>();
        block.children().forEach(child -> child.all(Kind.HTML).forEach(tags::add));
        for (Node node : tags) {
            if (isHidden(node.text()) || isUnpaired(node, tags)) {
                found.add(node);
            }
        }
    }

    /** A list item, and therefore a choice, that consists only of a tag. */
    private void inItem(Node block) {
        for (Tag tag : HtmlTags.of(file.source().text(), block)) {
            if (!SHOWN.contains(tag.name()) && !tag.name().equals("style")) {
                found.add(new Node(Kind.HTML, tag.start(), tag.end(), tag.source(), "", 0, List.of()));
            }
        }
    }

    private boolean isHidden(String html) {
        if (html.startsWith("<!--")) {
            return false;
        }
        String name = name(html);
        boolean shown = SHOWN.contains(name) || components.contains(name);
        return name.isEmpty() || !shown && (!KNOWN.contains(name) || !isUsed(html));
    }

    /**
     * An element with attributes or its own end may be intended; without a page around it, none of these is visible.
     */
    private static boolean isUsed(String html) {
        return html.indexOf('=') > 0 && !name(html).equals("input");
    }

    private boolean isUnpaired(Node node, List<Node> tags) {
        String name = name(node.text());
        boolean bare = node.text().length() == name.length() + 2 && PAIRED.contains(name);
        return bare
                && !isClosedBelow(node, name)
                && tags.stream()
                        .noneMatch(tag ->
                                tag.text().startsWith("</") && name(tag.text()).equals(name));
    }

    /** Editors of cards break lines within elements, so that the end of one may be in another block. */
    private boolean isClosedBelow(Node node, String name) {
        return file.source().text().indexOf("</" + name + ">", node.end()) >= 0;
    }

    private static String name(String html) {
        int start = html.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '-')) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
