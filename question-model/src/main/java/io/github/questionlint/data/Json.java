package io.github.questionlint.data;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.github.questionlint.source.Characters;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Writes plain values as JSON: {@link Map} (in its own order), {@link Iterable}, {@link String}, {@link Number},
 * {@link Boolean}. Characters that hide or act in a terminal or editor are written as escapes. The same value gives the
 * same bytes.
 */
public final class Json {
    /** The value {@code null}. */
    public static final Object NULL = NullNode.getInstance();

    private static final ObjectWriter LINE = JsonMapper.shared().writer();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    /** Only components: what else a record computes is not written. */
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Json() {}

    /** A JSON object in the order in which it is written here: key, value, key, value … */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            object.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return object;
    }

    /** On one line without a line end, as NDJSON wants it. */
    public static String line(Object value) {
        return escapeHidden(LINE.writeValueAsString(value));
    }

    /** On many lines, indented by two spaces, ending with a line end. */
    public static String pretty(Object value) {
        return escapeHidden(PRETTY.writeValueAsString(value)) + "\n";
    }

    /** A record with all that its components hold, in UTF-8; {@link #read} reads it. */
    public static byte[] bytes(Record value) {
        return RECORDS.writeValueAsBytes(value);
    }

    /**
     * The record that {@link #bytes} wrote.
     *
     * @throws RuntimeException if the bytes are not such a record
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        return RECORDS.readValue(bytes, type);
    }

    /**
     * Hidden characters occur only inside strings here, so that an escape is always right; line ends occur only
     * outside of them.
     */
    private static String escapeHidden(String json) {
        if (json.chars().noneMatch(c -> c > '~')) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (Characters.isHidden(c) && c != '\n') {
                for (char unit : Character.toChars(c)) {
                    out.append("\\u%04x".formatted((int) unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
