package io.github.questionlint.markdown;

import io.github.questionlint.source.SourceFile;
import java.util.Optional;

/**
 * The front matter of a Markdown file: the YAML between a first line {@code ---} and the next such line (or
 * {@code ...}).
 *
 * @param start the start of the YAML
 * @param end the end of the YAML
 * @param body the start of the Markdown
 * @param closed whether there is a closing line; without one, the rest of the file counts as YAML
 */
public record FrontMatter(int start, int end, int body, boolean closed) {

    /** Finds the front matter of a file; empty if its first line is not {@code ---}. */
    public static Optional<FrontMatter> of(SourceFile file) {
        if (!isFence(file.line(1), "---") || file.lineCount() < 2) {
            return Optional.empty();
        }
        int start = file.lineStart(2);
        for (int line = 2; line <= file.lineCount(); line++) {
            if (isFence(file.line(line), "---") || isFence(file.line(line), "...")) {
                int body = line < file.lineCount()
                        ? file.lineStart(line + 1)
                        : file.text().length();
                return Optional.of(new FrontMatter(start, file.lineStart(line), body, true));
            }
        }
        int end = file.text().length();
        return looksLikeKey(file.line(2)) ? Optional.of(new FrontMatter(start, end, end, false)) : Optional.empty();
    }

    /** Without a closing line, {@code ---} is far more often a thematic break than front matter. */
    private static boolean looksLikeKey(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).chars().allMatch(Character::isLetter);
    }

    private static boolean isFence(String line, String fence) {
        return line.startsWith(fence) && line.substring(fence.length()).isBlank();
    }
}
