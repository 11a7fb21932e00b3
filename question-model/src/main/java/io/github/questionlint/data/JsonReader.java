package io.github.questionlint.data;

import io.github.questionlint.source.FileTime;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Builds our nodes from JSON as people write it: with comments, raw line ends in a string, a comma too many, or one
 * value a line. Several values are read as the items of a list; in such a file, reading goes on after a broken line.
 */
final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceFile file;
    private final Limits limits;
    private final char[] text;
    private final List<Problem> problems = new ArrayList<>();
    private final EscapedControl escapes;
    private final List<YamlNode> roots = new ArrayList<>();
    private final Deque<YamlBuilder> open = new ArrayDeque<>();
    private int base;

    JsonReader(SourceFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.text = file.text().toCharArray();
        this.escapes = new EscapedControl(file, problems);
    }

    /**
     * Reads the whole file.
     *
     * @param lines whether the file holds a value a line
     */
    Yaml read(boolean lines) {
        base = file.start();
        while (base < text.length) {
            Optional<Integer> broken = readOn();
            if (broken.isEmpty() || !lines || problems.size() > 100) {
                break;
            }
            open.clear();
            int line = file.lineAt(Math.max(base, broken.get()));
            base = line < file.lineCount() ? file.lineStart(line + 1) : text.length;
        }
        while (!open.isEmpty()) {
            close(text.length);
        }
        problems.sort(null);
        return new Yaml(root(lines), problems);
    }

    private Optional<YamlNode> root(boolean lines) {
        if (roots.size() < 2 && !(lines && !roots.isEmpty())) {
            return roots.stream().findFirst();
        }
        Text place =
                new Text("", roots.get(0).span().to(roots.get(roots.size() - 1).span()));
        return Optional.of(new YamlNode(YamlNode.Kind.LIST, true, place, roots, List.of()));
    }

    /** Reads to the end, or to what is no JSON: its offset. */
    private Optional<Integer> readOn() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, base, text.length - base)) {
            while (step(parser)) {
                // each token is taken as it comes
            }
            return Optional.empty();
        } catch (JacksonException e) {
            int at = offset(e.getLocation());
            problems.add(Problem.of("yaml-invalid", "json", file.span(at, Math.min(at + 1, text.length))));
            return Optional.of(at);
        }
    }

    private boolean step(JsonParser parser) {
        FileTime.check();
        JsonToken token = parser.nextToken();
        if (token == null) {
            return false;
        }
        int from = offset(parser.currentTokenLocation());
        if (token.isStructStart()) {
            open.push(new YamlBuilder(file, from, token == JsonToken.START_OBJECT));
            if (open.size() > limits.yamlDepth()) {
                problems.add(Problem.of("yaml-unsupported", "depth", file.span(from, from), limits.yamlDepth()));
                return false;
            }
        } else if (token.isStructEnd()) {
            close(Math.min(text.length, from + 1));
        } else if (token == JsonToken.PROPERTY_NAME) {
            key(written(from, parser.currentName()));
        } else {
            Text text = written(from, parser.getString());
            escapes.look(text);
            finish(YamlNode.scalar(text, token != JsonToken.VALUE_STRING));
        }
        return true;
    }

    private Text written(int from, String value) {
        char quote = from < text.length ? text[from] : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int to = quoted ? stringEnd(from, quote) : Math.min(text.length, from + value.length());
        return quoted ? ScalarPlaces.json(file, from, to, value) : new Text(value, file.span(from, to));
    }

    private int stringEnd(int from, char quote) {
        int at = from + 1;
        while (at < text.length && text[at] != quote) {
            at += text[at] == '\\' ? 2 : 1;
        }
        return Math.min(text.length, at + 1);
    }

    private void key(Text key) {
        Text first = Objects.requireNonNull(open.peek()).key(key);
        if (first != null) {
            problems.add(Problem.of(
                    "yaml-duplicate-key",
                    "twice",
                    key.span(),
                    key.value(),
                    first.span().line()));
        }
    }

    private void close(int to) {
        finish(open.pop().build(to));
    }

    private void finish(YamlNode node) {
        YamlBuilder parent = open.peek();
        if (parent == null) {
            roots.add(node);
        } else {
            parent.add(node);
        }
    }

    private int offset(TokenStreamLocation location) {
        return (int) Math.min(text.length, base + Math.max(0, location.getCharOffset()));
    }
}
