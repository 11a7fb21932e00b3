package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

final class ListMarkerMissing implements Rule<Blocks> {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int ENOUGH = 2;

    @Override
    public View<Blocks> view() {
        return Blocks.VIEW;
    }

    @Override
    public void check(Blocks blocks, Reporter reporter) {
        for (Node block : blocks.all()) {
            if (block.kind() == Kind.LIST) {
                checkItems(blocks.source(), block, reporter);
            }
            checkBetween(blocks.source(), block.children(), reporter);
        }
    }

    /** If some items have a list below their heading, reports each item that has only a link there. */
    private static void checkItems(SourceFile source, Node list, Reporter reporter) {
        long lists = list.children().stream()
                .filter(item -> hasBelowHeading(item, Kind.LIST))
                .count();
        list.children().stream()
                .filter(item -> lists > 0 && hasBelowHeading(item, Kind.PARAGRAPH))
                .map(item -> item.children().get(1))
                .filter(ListMarkerMissing::isLink)
                .forEach(paragraph -> report(source, paragraph, reporter));
    }

    private static boolean hasBelowHeading(Node item, Kind kind) {
        return item.children().size() > 1
                && item.children().get(0).kind() == Kind.HEADING
                && item.children().get(1).kind() == kind;
    }

    private static boolean isLink(Node paragraph) {
        return paragraph.children().stream().allMatch(child -> child.is(Kind.LINK, Kind.LINE_BREAK));
    }

    /** A paragraph between two lists that, apart from its numbers, is written as the items of both lists start. */
    private static void checkBetween(SourceFile source, List<Node> blocks, Reporter reporter) {
        for (int at = 1; at + 1 < blocks.size(); at++) {
            Node block = blocks.get(at);
            if (block.kind() == Kind.PARAGRAPH
                    && blocks.get(at - 1).kind() == Kind.LIST
                    && blocks.get(at + 1).kind() == Kind.LIST
                    && isLike(source, block, blocks.get(at - 1))) {
                report(source, block, reporter);
            }
        }
    }

    private static boolean isLike(SourceFile source, Node block, Node list) {
        String shape = shape(source, block);
        long alike = list.children().stream()
                .filter(item -> !item.children().isEmpty()
                        && shape(source, item.children().get(0)).equals(shape))
                .count();
        return shape.indexOf('0') >= 0 && alike >= ENOUGH;
    }

    private static String shape(SourceFile source, Node block) {
        int end = Math.min(block.end(), source.lineEnd(source.lineAt(block.start())));
        return DIGITS.matcher(source.text().substring(block.start(), end).strip())
                .replaceAll("0");
    }

    private static void report(SourceFile source, Node block, Reporter reporter) {
        int end = Math.min(block.end(), source.lineEnd(source.lineAt(block.start())));
        String text = source.text().substring(block.start(), end);
        reporter.report(source.span(block.start(), end), "missing", Excerpt.of(text));
    }
}
