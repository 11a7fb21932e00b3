package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the programs that show a file understand beyond GitHub's Markdown. */
public final class Dialect {
    /** The line above the indented content of an admonition or of a tab of Python-Markdown, which MkDocs uses. */
    private static final Pattern OPENER = Pattern.compile("(?:!!!|\\?\\?\\?\\+?|===[!+]?)[ \"].*");

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9-]{0,60})");

    /** The most lines that are searched for the line above indented content. */
    private static final int MOST_LINES = 300;

    private Dialect() {}

    /** Whether a file is MDX: its tags are components, and it has neither blocks of HTML nor indented code. */
    public static boolean isMdx(SourceFile source) {
        return source.path().toLowerCase(Locale.ROOT).endsWith(".mdx");
    }

    /** Whether a line is indented because it belongs to an admonition or a tab, and not because it is code. */
    public static boolean isIndentedContent(SourceFile source, int line) {
        int least = indent(source.line(line));
        for (int above = line - 1; above >= Math.max(1, line - MOST_LINES) && least > 0; above--) {
            String text = source.line(above);
            if (!text.isBlank() && indent(text) < least) {
                least = indent(text);
                if (OPENER.matcher(text.strip()).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The elements that questions of a file start with, or are directly below, in lower case: the bank's program shows what is in them. */
    public static Set<String> elements(QuestionFile file) {
        return file.questions().stream()
                .map(question -> question.span().line())
                .flatMap(line -> Stream.of(Math.max(1, line - 1), line))
                .map(line -> ELEMENT.matcher(file.source().line(line)))
                .filter(Matcher::lookingAt)
                .map(element -> element.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static int indent(String line) {
        int columns = 0;
        for (int at = 0; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++) {
            columns += line.charAt(at) == '\t' ? 4 - columns % 4 : 1;
        }
        return columns;
    }
}
