package io.github.questionlint.data;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A control character that a quoted value of YAML or JSON has because of an escape. Most often a backslash was meant: in
 * {@code "\frac"} and {@code "\theta"} it is read as a form feed or a tab, and the formula has lost its command.
 */
final class EscapedControl {
    private static final Pattern FOUND = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]|\\t(?=(?:ext\\{|(?:heta|imes|au)(?![a-z])))|\\n(?=abla(?![a-z]))"
                    + "|\\r(?=(?:ho|ight|angle)(?![a-z]))");

    private EscapedControl() {}

    /** The first one of a value, at the escape. */
    static Optional<Problem> in(SourceFile file, Text value) {
        if (value.value().chars().noneMatch(c -> c < ' ' || c == 0x7F)) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(value.value());
        while (found.find()) {
            Span place = value.spanOf(found.start(), found.end());
            String written = file.text().substring(file.offset(place), file.endOffset(place));
            if (written.startsWith("\\")) {
                String character = "U+%04X".formatted((int) value.value().charAt(found.start()));
                return Optional.of(Problem.of("control-character", "escaped", place, character, written));
            }
        }
        return Optional.empty();
    }
}
