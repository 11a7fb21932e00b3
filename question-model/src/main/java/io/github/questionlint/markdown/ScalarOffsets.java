package io.github.questionlint.markdown;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.function.IntUnaryOperator;

/** Maps an index in the value of a YAML scalar to an offset in its file. */
final class ScalarOffsets {

    private ScalarOffsets() {}

    /**
     * Exact for a scalar on one line without escapes and for a literal block ({@code |}); for all others every index
     * maps to the start of the scalar, since a guessed place would mislead.
     */
    static IntUnaryOperator of(SourceFile file, Text scalar) {
        int start = file.offset(scalar.span().line(), scalar.span().column());
        int end = file.offset(scalar.span().endLine(), scalar.span().endColumn());
        String source = file.text().substring(start, end);
        if (source.equals(scalar.value())) {
            return index -> start + index;
        }
        if (source.length() == scalar.value().length() + 2 && source.startsWith(scalar.value(), 1)) {
            return index -> start + 1 + index;
        }
        return source.startsWith("|") ? literalBlock(file, scalar, start, end) : index -> start;
    }

    private static IntUnaryOperator literalBlock(SourceFile file, Text scalar, int start, int end) {
        SourceFile value = SourceFile.of("", scalar.value());
        int firstLine = scalar.span().line() + 1;
        int indent = indent(file, value, firstLine);
        return index -> {
            int line = value.lineAt(index);
            int sourceLine = Math.min(firstLine + line - 1, file.lineCount());
            int offset = file.lineStart(sourceLine) + indent + index - value.lineStart(line);
            return Math.max(start, Math.min(offset, end));
        };
    }

    private static int indent(SourceFile file, SourceFile value, int firstLine) {
        for (int line = 1; line <= value.lineCount() && firstLine + line - 1 <= file.lineCount(); line++) {
            if (!value.line(line).isBlank()) {
                return Math.max(
                        0,
                        file.line(firstLine + line - 1).length()
                                - value.line(line).length());
            }
        }
        return 0;
    }
}
