package io.github.questionlint.data;

import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list that is written in one text, as in {@code ['a', "b", 3]}: JSON, Python, or NumPy, which writes no commas.
 */
final class ListLiteral {
    private final Text text;
    private final String value;
    private final List<YamlNode> items = new ArrayList<>();
    private int at;

    private ListLiteral(Text text) {
        this.text = text;
        this.value = text.value();
    }

    /** Whether a text seems to be such a list: a fast test. */
    static boolean mayBe(String value) {
        String bare = value.strip();
        return bare.length() > 4 && bare.charAt(0) == '[' && bare.charAt(bare.length() - 1) == ']';
    }

    /** The list; empty where the text is none of at least two items. */
    static Optional<YamlNode> parse(Text text) {
        ListLiteral list = new ListLiteral(text);
        boolean read = mayBe(text.value()) && list.read();
        return read && list.items.size() > 1
                ? Optional.of(new YamlNode(YamlNode.Kind.LIST, true, new Text("", text.span()), list.items, List.of()))
                : Optional.empty();
    }

    private boolean read() {
        at = value.indexOf('[') + 1;
        skip();
        while (at < value.length() && value.charAt(at) != ']') {
            char c = value.charAt(at);
            boolean read = c == '"' || c == '\'' ? quoted(c) : bare();
            if (!read) {
                return false;
            }
            skip();
        }
        return at < value.length() && value.substring(at + 1).isBlank();
    }

    private void skip() {
        while (at < value.length() && (value.charAt(at) == ',' || Character.isWhitespace(value.charAt(at)))) {
            at++;
        }
    }

    private boolean quoted(char quote) {
        int start = at + 1;
        StringBuilder out = new StringBuilder();
        for (at = start; at < value.length() && value.charAt(at) != quote; at++) {
            if (value.charAt(at) == '\\' && at + 1 < value.length()) {
                at++;
                out.append(unescaped(value.charAt(at)));
            } else {
                out.append(value.charAt(at));
            }
        }
        if (at >= value.length()) {
            return false;
        }
        Text part = text.part(start, at);
        boolean verbatim = part.value().contentEquals(out);
        items.add(YamlNode.scalar(verbatim ? part : new Text(out.toString(), part.span()), false));
        at++;
        return true;
    }

    private static String unescaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\\', '\'', '"' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }

    private boolean bare() {
        int start = at;
        while (at < value.length() && ",]['\"".indexOf(value.charAt(at)) < 0 && value.charAt(at) != '\n') {
            at++;
        }
        int end = start + value.substring(start, at).stripTrailing().length();
        if (end == start || at < value.length() && "['\"".indexOf(value.charAt(at)) >= 0) {
            return false;
        }
        items.add(YamlNode.scalar(text.part(start, end), true));
        return true;
    }
}
