package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The definitions of link targets in a file, and the labels that its links use.
 *
 * @param all the definitions, without notes and comments, in the order of the file
 * @param used the labels that links and images name, folded
 */
record Definitions(List<FileNode> all, Set<String> used) {
    /** The definitions of a file, as one subject. */
    static final FileView<Definitions> VIEW = FileView.of(Definitions.class, views -> Stream.of(of(views)));

    private static Definitions of(FileViews views) {
        List<FileNode> all = new ArrayList<>();
        Set<String> used = new HashSet<>();
        String text = views.file().source().text();
        views.of(FileNode.nodes(Kind.DEFINITION, Kind.LINK, Kind.IMAGE)).forEach(it -> {
            Node node = it.node();
            if (node.kind() == Kind.DEFINITION && !isNote(node)) {
                all.add(it);
            } else if (node.is(Kind.LINK, Kind.IMAGE) && text.charAt(node.end() - 1) == ']') {
                addLabels(it.written(), used);
            }
        });
        return new Definitions(all, used);
    }

    /** Authors write comments in Markdown as definitions that lead nowhere. */
    private static boolean isNote(Node node) {
        return node.text().startsWith("^")
                || node.target().equals("#")
                || node.target().isEmpty();
    }

    private static void addLabels(String link, Set<String> used) {
        int last = link.lastIndexOf("][");
        boolean full = last >= 0 && !link.endsWith("[]");
        int end = last >= 0 && link.endsWith("[]") ? last : link.length() - 1;
        int start = full ? last + 2 : link.indexOf('[') + 1;
        used.add(Folding.label(link.substring(Math.min(start, end), end)));
    }

    /** Whether a link names a definition. */
    boolean isUsed(Node definition) {
        return used.contains(Folding.label(definition.text()));
    }
}
