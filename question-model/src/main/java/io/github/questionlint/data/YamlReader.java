package io.github.questionlint.data;

import io.github.questionlint.source.FileTime;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds our nodes from Jackson's token stream, which knows the place of every token. Reports what Jackson accepts
 * silently (duplicate keys, aliases, a second document) and its nesting limit, which it gives without a place.
 */
final class YamlReader {
    /** Jackson's own limits are raised: size, line length and depth are checked here, where the place is known. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setAllowDuplicateKeys(true)
                    .build())
            .build();

    private final SourceFile file;
    private final int start;
    private final int end;
    private final Limits limits;
    private final YamlOffsets offsets;
    private final List<Problem> problems = new ArrayList<>();
    private final EscapedControl escapes;

    private final Deque<YamlBuilder> open = new ArrayDeque<>();
    private final List<YamlNode> before = new ArrayList<>();
    private final boolean stream;
    private @Nullable YamlNode root;

    /**
     * A reader for a part of a file.
     *
     * @param stream whether several documents, each a map, are read as a list; else a second one is reported
     */
    YamlReader(SourceFile file, int start, int end, Limits limits, boolean stream) {
        this.stream = stream;
        this.file = file;
        this.start = start;
        this.end = end;
        this.limits = limits;
        this.offsets = new YamlOffsets(file.text(), start, end);
        this.escapes = new EscapedControl(file, problems);
    }

    Yaml read() {
        if (hasLongLine()) {
            return new Yaml(Optional.empty(), problems);
        }
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(
                ObjectReadContext.empty(), WholeCharacters.of(file.text().substring(start, end)))) {
            while (step(parser)) {}
        } catch (JacksonException e) {
            problems.add(problem(e));
        }
        while (!open.isEmpty()) {
            close(end);
        }
        problems.sort(null);
        return new Yaml(before.isEmpty() ? Optional.ofNullable(root) : Optional.of(documents()), problems);
    }

    private YamlNode documents() {
        List<YamlNode> all = new ArrayList<>(before);
        if (root != null && root.isMap()) {
            all.add(root);
        }
        return new YamlNode(YamlNode.Kind.LIST, true, new Text("", file.span(start, end)), all, List.of());
    }

    /** Whether a document begins that may follow the one that was read. */
    private boolean isNext(JsonToken token) {
        boolean empty = root != null && root.isScalar() && root.text().isBlank();
        boolean next = stream && token == JsonToken.START_OBJECT && root != null && (root.isMap() || empty);
        if (next && !empty) {
            before.add(Objects.requireNonNull(root));
        }
        return next;
    }

    private boolean hasLongLine() {
        for (int line = file.lineAt(start); line <= file.lineAt(end); line++) {
            int length = file.lineEnd(line) - file.lineStart(line);
            if (length > limits.yamlLineChars()) {
                Span place = file.span(file.lineStart(line), file.lineStart(line) + 1);
                problems.add(Problem.of("yaml-unsupported", "line", place, length, limits.yamlLineChars()));
                return true;
            }
        }
        return false;
    }

    /** Takes one token; false at the end of the document or after an error that ends the reading. */
    private boolean step(YAMLParser parser) {
        FileTime.check();
        JsonToken token = parser.nextToken();
        if (token == null) {
            return false;
        }
        int from = offsets.of(parser.currentTokenLocation());
        int to = Math.max(from, offsets.of(parser.currentLocation()));
        if (token.isStructEnd()) {
            close(to);
            return true;
        }
        if (open.isEmpty() && root != null && stream && token == JsonToken.VALUE_NULL) {
            return true;
        }
        if (open.isEmpty() && root != null && !isNext(token)) {
            report("yaml-unsupported", "document", from, from);
            return false;
        }
        checkMarks(parser, from, to);
        return add(parser, token, from, to);
    }

    private boolean add(YAMLParser parser, JsonToken token, int from, int to) {
        if (token.isStructStart()) {
            open.push(new YamlBuilder(file, from, token == JsonToken.START_OBJECT));
            if (open.size() > limits.yamlDepth()) {
                report("yaml-unsupported", "depth", from, from, limits.yamlDepth());
                return false;
            }
        } else if (token == JsonToken.PROPERTY_NAME) {
            key(new Text(parser.currentName(), file.span(from, to)));
        } else {
            finish(scalar(parser, token, from, to));
        }
        return true;
    }

    private YamlNode scalar(YAMLParser parser, JsonToken token, int from, int to) {
        char first = from < end ? file.text().charAt(from) : '\n';
        boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
        String value =
                token == JsonToken.VALUE_NULL ? file.text().substring(from, to).strip() : parser.getString();
        Text text = ScalarPlaces.text(file, from, YamlBuilder.trimmed(file.text(), from, to), value);
        if (first == '"') {
            escapes.look(text);
        }
        return YamlNode.scalar(text, plain);
    }

    private void key(Text key) {
        YamlBuilder map = Objects.requireNonNull(open.peek());
        if (key.value().equals("<<")) {
            problems.add(Problem.of("yaml-unsupported", "merge", key.span()));
        }
        Text first = map.key(key);
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
            root = node;
        } else {
            parent.add(node);
        }
    }

    private void checkMarks(YAMLParser parser, int from, int to) {
        if (parser.isCurrentAlias()) {
            report("yaml-unsupported", "alias", from, to, parser.getString());
        }
        if (parser.getTypeId() != null) {
            report("yaml-unsupported", "tag", from, from, String.valueOf(parser.getTypeId()));
        }
    }

    private void report(String rule, String messageId, int from, int to, Object... args) {
        problems.add(Problem.of(rule, messageId, file.span(from, to), args));
    }

    /** For most errors Jackson gives another place than the parser below it; the parser's own mark is the right one. */
    private Problem problem(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked
                    && marked.getProblemMark().isPresent()) {
                int at = offsets.of(marked.getProblemMark().get().getIndex());
                return Problem.of("yaml-invalid", YamlMessages.of(marked.getProblem()), place(at));
            }
            if (cause instanceof ReaderException unreadable) {
                int at = offsets.of(unreadable.getPosition());
                return Problem.of(
                        "yaml-invalid", "character", place(at), "U+%04X".formatted(unreadable.getCodePoint()));
            }
        }
        TokenStreamLocation location = e.getLocation();
        int at = location == null ? start : offsets.of(location);
        return Problem.of("yaml-invalid", "syntax", place(at));
    }

    private Span place(int at) {
        return file.span(at, Math.min(at + 1, Math.max(at, end)));
    }
}
