package io.github.questionlint.markdown;

import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The front matter of a Markdown file: the YAML between a first line {@code ---} and the next such line (or
 * {@code ...}). A line {@code --} is taken for a slip of it where only front matter can be meant, so that one slip is one
 * problem.
 *
 * @param start the start of the YAML
 * @param end the end of the YAML
 * @param body the start of the Markdown
 * @param opened whether the first line is {@code ---}
 * @param closed whether there is a closing line; without one, the YAML ends before the first heading of level 2
 */
public record FrontMatter(int start, int end, int body, boolean opened, boolean closed) {
    private static final String SLIP = "--";
    /** Bold text, code, quotes, tables and HTML. */
    private static final List<String> MARKDOWN = List.of("**", "```", ">", "|", "<");

    /** Finds the front matter of a file; empty if its first line is not {@code ---}, or starts a page after a line. */
    public static Optional<FrontMatter> of(SourceFile file) {
        boolean opened = isFence(file.line(1), "---");
        boolean slip = isFence(file.line(1), SLIP) && file.lineCount() > 1 && looksLikeKey(file.line(2));
        if (!opened && !slip || file.lineCount() < 2) {
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (isFence(file.line(line), "---") || isFence(file.line(line), "...")) {
                return isMarkdown(file, line)
                        ? Optional.empty()
                        : Optional.of(until(file, line, after(file, line), opened, true));
            }
        }
        return opened && looksLikeKey(file.line(2)) ? Optional.of(unclosed(file)) : Optional.empty();
    }

    /**
     * Whether the lines before one are Markdown between two thematic breaks: the first that is neither blank nor a
     * comment of YAML, which looks like a heading, starts as no YAML does.
     */
    private static boolean isMarkdown(SourceFile file, int end) {
        int line = 2;
        while (line < end && (file.line(line).isBlank() || file.line(line).startsWith("#"))) {
            line++;
        }
        String first = file.line(line);
        return line < end && MARKDOWN.stream().anyMatch(first::startsWith);
    }

    private static FrontMatter unclosed(SourceFile file) {
        for (int line = 3; line <= file.lineCount(); line++) {
            boolean slip = isFence(file.line(line), SLIP);
            if (slip || file.line(line).startsWith("## ")) {
                return until(file, line, slip ? after(file, line) : file.lineStart(line), true, false);
            }
        }
        int end = file.text().length();
        return new FrontMatter(file.lineStart(2), end, end, true, false);
    }

    private static FrontMatter until(SourceFile file, int line, int body, boolean opened, boolean closed) {
        return new FrontMatter(file.lineStart(2), file.lineStart(line), body, opened, closed);
    }

    /** Where the next line starts; the end of the file after the last one. */
    private static int after(SourceFile file, int line) {
        return line < file.lineCount() ? file.lineStart(line + 1) : file.text().length();
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
