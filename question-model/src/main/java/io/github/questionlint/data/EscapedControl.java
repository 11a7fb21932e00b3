package io.github.questionlint.data;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
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

    private final SourceFile file;
    private final List<Problem> problems;
    /** Whether one was told: the first one of a file is enough. */
    private boolean told;

    /**
     * For a file.
     *
     * @param problems is told of the first one, at the escape
     */
    EscapedControl(SourceFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Looks into a value. */
    void look(Text value) {
        if (!told && value.value().chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            Optional<Problem> found = first(value);
            found.ifPresent(problems::add);
            told = found.isPresent();
        }
    }

    private Optional<Problem> first(Text value) {
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
