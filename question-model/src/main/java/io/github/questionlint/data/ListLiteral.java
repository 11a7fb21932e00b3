package io.github.questionlint.data;

import io.github.questionlint.source.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A list or map that is written in one text, as in {@code ['a', "b", 3]} and <code>{"A": "a", "B": "b"}</code>: JSON,
 * Python, or NumPy, which writes no commas.
 */
final class ListLiteral {
    /** Choices are a list of maps at most. */
    private static final int DEEPEST = 3;

    private final Text text;
    private final String value;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    /** A list or map that is not closed yet. */
    private static final class Open {
        final boolean map;
        final List<YamlNode> items = new ArrayList<>();
        final List<YamlNode.Entry> entries = new ArrayList<>();
        Optional<Text> key = Optional.empty();

        Open(boolean map) {
            this.map = map;
        }

        void add(YamlNode node) {
            if (map) {
                entries.add(new YamlNode.Entry(key.orElseThrow(), node));
                key = Optional.empty();
            } else {
                items.add(node);
            }
        }
    }

    private ListLiteral(Text text) {
        this.text = text;
        this.value = text.value();
    }

    /** Whether a text seems to be such a list or map: a fast test. */
    static boolean mayBe(String value) {
        String bare = value.strip();
        return bare.length() > 4 && (isWithin(bare, '[', ']') || isWithin(bare, '{', '}'));
    }

    private static boolean isWithin(String text, char first, char last) {
        return text.charAt(0) == first && text.charAt(text.length() - 1) == last;
    }

    /** The list or map; empty where the text is none of at least two items, or of one in quotes. */
    static Optional<YamlNode> parse(Text text) {
        return mayBe(text.value()) ? new ListLiteral(text).read().filter(ListLiteral::isHeld) : Optional.empty();
    }

    private static boolean isHeld(YamlNode node) {
        int size = node.items().size() + node.entries().size();
        return size > 1 || size == 1 && node.items().stream().noneMatch(YamlNode::plain);
    }

    private Optional<YamlNode> read() {
        for (skip(); at < value.length(); skip()) {
            char c = value.charAt(at);
            boolean closes = c == ']' || c == '}';
            Optional<YamlNode> closed = closes ? close(c == '}') : Optional.empty();
            if (closed.isPresent() && open.isEmpty()) {
                return value.substring(at).isBlank() ? closed : Optional.empty();
            }
            closed.ifPresent(node -> open.element().add(node));
            if (closed.isEmpty() && (closes || !readOn(c))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What is open, without it if nothing is missing in it; empty where another sign must close it. */
    private Optional<YamlNode> close(boolean map) {
        if (open.isEmpty() || open.element().map != map || open.element().key.isPresent()) {
            return Optional.empty();
        }
        at++;
        Open closed = open.pop();
        YamlNode.Kind kind = map ? YamlNode.Kind.MAP : YamlNode.Kind.LIST;
        return Optional.of(new YamlNode(kind, true, new Text("", text.span()), closed.items, closed.entries));
    }

    /** Reads the start of a list or map, the name of an entry or a text. */
    private boolean readOn(char c) {
        boolean named =
                open.isEmpty() || !open.element().map || open.element().key.isPresent();
        if ((c == '[' || c == '{') && named) {
            open.push(new Open(c == '{'));
            at++;
            return open.size() <= DEEPEST;
        }
        if (open.isEmpty()) {
            return false;
        }
        boolean quoted = c == '"' || c == '\'';
        return named ? quoted ? quoted(c) : bare() : quoted && name(c);
    }

    private void skip() {
        while (at < value.length() && (value.charAt(at) == ',' || Character.isWhitespace(value.charAt(at)))) {
            at++;
        }
    }

    private boolean name(char quote) {
        Optional<Text> name = string(quote);
        skip();
        boolean colon = name.isPresent() && at < value.length() && value.charAt(at) == ':';
        open.element().key = name;
        at++;
        return colon;
    }

    private boolean quoted(char quote) {
        Optional<Text> read = string(quote);
        read.ifPresent(string -> open.element().add(YamlNode.scalar(string, false)));
        return read.isPresent();
    }

    private Optional<Text> string(char quote) {
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
            return Optional.empty();
        }
        Text part = text.part(start, at);
        at++;
        boolean verbatim = part.value().contentEquals(out);
        return Optional.of(verbatim ? part : new Text(out.toString(), part.span()));
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
        String signs = open.element().map ? ",}['\"" : ",]['\"";
        while (at < value.length() && signs.indexOf(value.charAt(at)) < 0 && value.charAt(at) != '\n') {
            at++;
        }
        int end = start + value.substring(start, at).stripTrailing().length();
        if (end == start || at < value.length() && "['\"".indexOf(value.charAt(at)) >= 0) {
            return false;
        }
        open.element().add(YamlNode.scalar(text.part(start, end), true));
        return true;
    }
}
