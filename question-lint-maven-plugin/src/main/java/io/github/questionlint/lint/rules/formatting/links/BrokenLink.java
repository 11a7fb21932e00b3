package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link that is shown as plain brackets.
 *
 * @param source the text of its file
 * @param messageId what is wrong with it
 * @param start its start, as an offset into the text of its file
 * @param end its end, exclusive
 * @param edits the edits that make it a link; empty if they are not known
 */
record BrokenLink(SourceFile source, String messageId, int start, int end, List<Edit> edits) {
    /**
     * The most characters of a link text that are searched, so that a long line is not read again for every bracket.
     */
    private static final int LONGEST = 400;

    /** The most characters behind a link text that are looked at; no address is as long. */
    private static final int LONGEST_REST = 1_000;

    private static final String AFTER_ADDRESS = " \t\n\uFFFC<>\"，。；、）】」";

    /** Each of a file. */
    static final FileView<BrokenLink> VIEW = FileView.of(
            BrokenLink.class,
            views -> Stream.concat(
                    views.of(MaskedText.with('[')).flatMap(text -> in(text).stream()),
                    views.of(FileNode.nodes(Kind.LINK)).flatMap(link -> linkedImage(link).stream())));

    /** {@code [!text](image)}: the mark of an image after the bracket. */
    private static Optional<BrokenLink> linkedImage(FileNode link) {
        Node node = link.node();
        if (!link.source().text().startsWith("[!", node.start()) || !Address.isPicture(node.target())) {
            return Optional.empty();
        }
        List<Edit> swapped = List.of(new Edit(node.start(), node.start() + 2, "!["));
        return Optional.of(new BrokenLink(link.source(), "picture", node.start(), node.end(), swapped));
    }

    /** All in the text of a block. */
    private static List<BrokenLink> in(MaskedText typed) {
        List<BrokenLink> found = new ArrayList<>();
        String text = typed.text();
        int past = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', Math.max(past, at + 1))) {
            BrokenLink broken = typed.isEscaped(at) ? null : at(typed, at);
            if (broken != null) {
                found.add(broken);
                past = broken.end - typed.start();
            }
        }
        return found;
    }

    private static @Nullable BrokenLink at(MaskedText typed, int open) {
        String text = typed.text();
        int limit = typed.lineEnd(open, LONGEST);
        int close = closing(text, open, limit);
        if (close < 0) {
            return unclosed(typed, open, limit);
        }
        if (text.substring(open + 1, close).isBlank() || isBox(text, open, close)) {
            return null;
        }
        String rest = text.substring(close + 1, typed.lineEnd(close + 1, LONGEST_REST));
        if (open > 0 && text.charAt(open - 1) == ')') {
            return reversed(typed, open, close);
        }
        int from = picture(text, open);
        int paren = rest.indexOf('(');
        boolean apart = paren > 0 && paren <= 3 && rest.substring(0, paren).isBlank();
        if (apart && Address.isLikely(upTo(rest, paren + 1, ")"))) {
            return of(typed, "gap", from, past(rest, close, ")"), Edit.delete(close + 1, close + 1 + paren));
        }
        if (rest.startsWith("（") && Address.isLikely(upTo(rest, 1, "）)"))) {
            int end = past(rest, close, "）)");
            return of(typed, "wide", from, end, new Edit(close + 1, close + 2, "("), new Edit(end - 1, end, ")"));
        }
        if (paren == 0) {
            return failed(typed, from, close, rest);
        }
        return Address.isWeb(rest) && !rest.startsWith("www") ? bare(typed, from, close, rest) : null;
    }

    /** {@code [text](address with a space)} and {@code [text](address} without an end. */
    private static @Nullable BrokenLink failed(MaskedText typed, int from, int close, String rest) {
        String target = upTo(rest, 1, ")");
        boolean title = target.indexOf('"') >= 0 || target.indexOf('\'') >= 0 || target.indexOf(MaskedText.GAP) >= 0;
        boolean address = Address.startsLikely(target) || Address.isFile(target);
        int blank = target.strip().indexOf(' ');
        if (!address || title || target.length() > LONGEST) {
            return null;
        }
        if (blank < 0) {
            boolean open = rest.indexOf(')') < 0;
            return open ? of(typed, "unfinished", from, close + 1 + rest.length()) : null;
        }
        Edit encoded =
                new Edit(close + 2, close + 2 + target.length(), target.strip().replace(" ", "%20"));
        return of(typed, "blank", from, past(rest, close, ")"), encoded);
    }

    /** {@code [text]https://address}. */
    private static @Nullable BrokenLink bare(MaskedText typed, int from, int close, String rest) {
        int length = 0;
        while (length < rest.length() && AFTER_ADDRESS.indexOf(rest.charAt(length)) < 0) {
            length++;
        }
        if (length == LONGEST_REST) {
            return null;
        }
        int end = close + 1 + length;
        boolean closed =
                rest.charAt(length - 1) == ')' && rest.substring(0, length).indexOf('(') < 0;
        Edit first = Edit.insert(close + 1, "(");
        return closed
                ? of(typed, "bare", from, end, first)
                : of(typed, "bare", from, end, first, Edit.insert(end, ")"));
    }

    /** {@code (text)[address]}. */
    private static @Nullable BrokenLink reversed(MaskedText typed, int open, int close) {
        String text = typed.text();
        int from = Math.max(0, open - LONGEST);
        String before = text.substring(from, open);
        int start = from + before.lastIndexOf('(');
        String target = text.substring(open + 1, close);
        if (start <= from + before.lastIndexOf('\n') || !Address.isLikely(target)) {
            return null;
        }
        String fixed = "[" + text.substring(start + 1, open - 1) + "](" + target + ")";
        return of(typed, "reversed", start, close + 1, new Edit(start, close + 1, fixed));
    }

    /** {@code [text[(address)} and {@code [text(address)}. */
    private static @Nullable BrokenLink unclosed(MaskedText typed, int open, int limit) {
        String text = typed.text();
        int paren = open + text.substring(open, limit).indexOf("(http");
        if (paren < open) {
            return null;
        }
        int lineEnd = typed.lineEnd(paren, text.length());
        int close = text.substring(paren, lineEnd).indexOf(')');
        int end = close < 0 ? lineEnd : paren + close + 1;
        boolean doubled = text.charAt(paren - 1) == '[';
        Edit edit = new Edit(doubled ? paren - 1 : paren, paren, "]");
        return paren > open + 1 ? of(typed, "open", picture(text, open), end, edit) : null;
    }

    private static int closing(String text, int open, int limit) {
        int depth = 0;
        for (int at = open + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '[' && text.startsWith("[(http", at)) {
                return -1;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0 && text.charAt(at - 1) != '\\') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBox(String text, int open, int close) {
        return close == open + 2 && "xX".indexOf(text.charAt(open + 1)) >= 0;
    }

    private static int picture(String text, int open) {
        return open > 0 && text.charAt(open - 1) == '!' ? open - 1 : open;
    }

    private static String upTo(String rest, int from, String marks) {
        int end = from;
        while (end < rest.length() && marks.indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(from, end);
    }

    private static int past(String rest, int close, String marks) {
        return Math.min(
                close + 1 + rest.length(), close + 2 + upTo(rest, 0, marks).length());
    }

    private static BrokenLink of(MaskedText typed, String messageId, int start, int end, Edit... edits) {
        int by = typed.start();
        List<Edit> moved = List.of(edits).stream()
                .map(edit -> new Edit(edit.start() + by, edit.end() + by, edit.text()))
                .toList();
        return new BrokenLink(typed.source(), messageId, start + by, end + by, moved);
    }
}
