package io.github.questionlint.layout.spec;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.schema.Shape;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A pattern, or a word that a pattern may follow.
 *
 * @param words the values that are words, not patterns
 * @param prefixes the words that a pattern follows after a colon; empty if the value itself is a pattern
 */
record PatternShape(List<String> words, List<String> prefixes) implements Shape {
    static final PatternShape PLAIN = new PatternShape(List.of(), List.of());

    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        String text = value.text().value();
        if (!value.isScalar()) {
            problems.accept(Problem.of("field-type-mismatch", "text", value.span(), name));
        } else if (text.isBlank()) {
            problems.accept(Problem.of("field-value-invalid", "empty", value.span(), name));
        } else if (!words.contains(text)) {
            checkPattern(text, value, name, problems);
        }
    }

    private void checkPattern(String text, YamlNode value, String name, Consumer<Problem> problems) {
        String prefix = prefixes.stream().filter(text::startsWith).findFirst().orElse("");
        if (prefix.isEmpty() && !prefixes.isEmpty()) {
            problems.accept(Problem.of("field-value-invalid", "word", value.span(), name, text, allWords()));
            return;
        }
        UserPattern.error(text.substring(prefix.length()))
                .ifPresent(error ->
                        problems.accept(Problem.of("field-value-invalid", messageId(error), value.span(), name, text)));
    }

    /** The library speaks English only, so that its sentence is replaced by one of ours. */
    private static String messageId(String error) {
        return switch (error) {
            case "missing closing )", "missing closing ]" -> "regex-bracket";
            case "missing argument to repetition operator",
                    "invalid nested repetition operator",
                    "invalid repeat count" -> "regex-repeat";
            case "invalid escape sequence", "trailing backslash at end of expression" -> "regex-escape";
            case "invalid or unsupported Perl syntax" -> "regex-group";
            default -> "regex";
        };
    }

    private String allWords() {
        return String.join(", ", words) + ", " + String.join("REGEX, ", prefixes) + "REGEX";
    }

    @Override
    public Map<String, Object> jsonSchema() {
        if (prefixes.isEmpty()) {
            return Json.object("type", "string", "minLength", 1);
        }
        String pattern = "^(" + String.join("|", words) + "|(" + String.join("|", prefixes) + ").+)$";
        return Json.object("type", "string", "pattern", pattern);
    }
}
