package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain part of YAML that our own word lists and settings are written in: block maps, block lists of texts, lists
 * of texts in brackets, texts on one line, and comments on lines of their own. The parser for all of YAML takes longer to
 * start than this takes to read all lists.
 */
final class PlainYaml {
    /** What a text without quotes does not start with. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    /** What ends one within brackets. */
    private static final String FLOW = ",[]{}";

    private final SourceFile file;
    private final String text;
    private int at;
    private int lineStart;

    private PlainYaml(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** The value of a text, the same that {@link Yaml#parse} gives; empty if anything in it is not plain. */
    static Optional<YamlNode> read(SourceFile file) {
        PlainYaml yaml = new PlainYaml(file);
        yaml.toEntry();
        YamlNode root = yaml.at < yaml.text.length() ? yaml.block() : null;
        return root != null && yaml.at == yaml.text.length() ? Optional.of(root) : Optional.empty();
    }

    /** The map or list that starts here; null if something in it is not plain. */
    private @Nullable YamlNode block() {
        int column = column();
        boolean map = !text.startsWith("- ", at);
        YamlBuilder block = new YamlBuilder(file, at, map);
        while (at < text.length() && column() == column && map != text.startsWith("- ", at)) {
            YamlNode value = map ? entry(block) : item();
            if (value == null) {
                return null;
            }
            block.add(value);
        }
        return at < text.length() && column() >= column ? null : block.build(at);
    }

    private int column() {
        return at - lineStart;
    }

    private @Nullable YamlNode item() {
        at += 2;
        YamlNode value = scalar("");
        return value != null && endLine() ? value : null;
    }

    /** Gives the key to a map; the value is for the caller to add. */
    private @Nullable YamlNode entry(YamlBuilder map) {
        int column = column();
        YamlNode key = scalar("");
        if (key == null || !is(':') || map.key(new Text(key.text().value(), key.span())) != null) {
            return null;
        }
        at++;
        skip(" ");
        if (at == text.length() || is('\n')) {
            toEntry();
            return at < text.length() && column() > column ? block() : null;
        }
        YamlNode value = is('[') ? brackets() : scalar("");
        return value != null && endLine() ? value : null;
    }

    private @Nullable YamlNode brackets() {
        YamlBuilder list = new YamlBuilder(file, at, false);
        at++;
        skip(" \n");
        while (!is(']')) {
            YamlNode item = scalar(FLOW);
            if (item == null) {
                return null;
            }
            list.add(item);
            skip(" \n");
            if (is(',')) {
                at++;
                skip(" \n");
            } else if (!is(']')) {
                return null;
            }
        }
        at++;
        return list.build(at);
    }

    /**
     * A text on one line, to its end or to the colon behind a key.
     *
     * @param ends characters that end it, too, unless it is in quotes
     */
    private @Nullable YamlNode scalar(String ends) {
        if (is('\'') || is('"')) {
            return quoted(text.charAt(at));
        }
        int start = at;
        while (at < text.length() && !isEnd(ends)) {
            at++;
        }
        int end = YamlBuilder.trimmed(text, start, at);
        boolean plain = end > start && INDICATORS.indexOf(text.charAt(start)) < 0;
        return plain ? YamlNode.scalar(ScalarPlaces.text(file, start, end, text.substring(start, end)), true) : null;
    }

    private boolean isEnd(String ends) {
        char c = text.charAt(at);
        boolean colon = c == ':' && (at + 1 == text.length() || " \n".indexOf(text.charAt(at + 1)) >= 0);
        boolean comment = c == '#' && text.charAt(at - 1) == ' ';
        return c == '\n' || colon || comment || ends.indexOf(c) >= 0;
    }

    /** A text in quotes, in which only a single quote may be written twice. */
    private @Nullable YamlNode quoted(char quote) {
        int start = at;
        at++;
        while (at < text.length() && text.charAt(at) != quote || quote == '\'' && text.startsWith("''", at)) {
            at += text.charAt(at) == quote ? 2 : 1;
        }
        String value = text.substring(start + 1, Math.min(at, text.length()));
        at++;
        boolean plain = at <= text.length() && value.indexOf('\n') < 0 && (quote == '\'' || value.indexOf('\\') < 0);
        String meant = quote == '\'' ? value.replace("''", "'") : value;
        return plain ? YamlNode.scalar(ScalarPlaces.text(file, start, at, meant), false) : null;
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void skip(String blanks) {
        while (at < text.length() && blanks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Moves from the end of a line to the next entry; false if the line holds more. */
    private boolean endLine() {
        skip(" ");
        boolean ended = at == text.length() || is('\n');
        toEntry();
        return ended;
    }

    /** Moves to the next entry: over blanks, line ends and lines of comments. */
    private void toEntry() {
        skip(" ");
        while (is('\n') || is('#')) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
            lineStart = at;
            skip(" ");
        }
    }
}
