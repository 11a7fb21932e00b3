package io.github.questionlint.lint.migrate;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What ended a question in its old file and stands at the end of its last part: rules, links to the top, and tags that
 * close an element around the question.
 */
final class PartEnd {
    private static final Pattern CLOSING = Pattern.compile("(?i)</(details|div|section|center|blockquote)>\\s{0,20}$");
    private static final int LONGEST_TAG = 20;
    private static final int MOST = 8;

    private PartEnd() {}

    /** A text without such an end. */
    static String cut(String markdown) {
        String left = markdown;
        for (int cuts = 0; cuts < MOST; cuts++) {
            String shorter = withoutTag(withoutBlocks(left));
            if (shorter.length() == left.length()) {
                return left;
            }
            left = shorter;
        }
        return left;
    }

    private static String withoutBlocks(String markdown) {
        List<Node> blocks = PartText.blocks(markdown);
        int last = blocks.size();
        while (last > 0 && isEnd(blocks.get(last - 1))) {
            last--;
        }
        return last == 0 || last == blocks.size()
                ? markdown
                : markdown.substring(0, blocks.get(last).start() - 1).stripTrailing();
    }

    private static boolean isEnd(Node block) {
        return block.is(Kind.THEMATIC_BREAK, Kind.PARAGRAPH)
                && !PartText.shows(block)
                && !block.any(node -> node.kind() == Kind.HTML);
    }

    private static String withoutTag(String text) {
        int from = Math.max(0, text.length() - LONGEST_TAG);
        Matcher tag = CLOSING.matcher(text.substring(from));
        return tag.find() && isStray(text.toLowerCase(Locale.ROOT), tag.group(1).toLowerCase(Locale.ROOT))
                ? text.substring(0, from + tag.start()).stripTrailing()
                : text;
    }

    private static boolean isStray(String text, String element) {
        return count(text, "</" + element) > count(text, "<" + element);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
