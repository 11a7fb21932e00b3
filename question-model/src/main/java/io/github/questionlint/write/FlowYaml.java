package io.github.questionlint.write;

import io.github.questionlint.data.Json;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a value as YAML on one line, with quotes only where they are needed. */
final class FlowYaml {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cn}]*");

    /** Words that some reader of YAML takes for another value than a text. */
    private static final Set<String> OTHERS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    private FlowYaml() {}

    /**
     * The value.
     *
     * @throws IllegalArgumentException if it is neither a text, a number nor a truth value, nor a list or map of them
     */
    static String of(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(FlowYaml::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException(
                "not a value of a field: " + value.getClass().getName());
    }

    private static String text(String text) {
        if (WORD.matcher(text).matches() && !OTHERS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return LINE.matcher(text).matches() ? "'" + text.replace("'", "''") + "'" : Json.line(text);
    }
}
