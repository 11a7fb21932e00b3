package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A formula between dollars within one block, with the first subscript that a formatter broke.
 *
 * @param source the text of its file
 * @param start the offset of what is between the dollars
 * @param text what is between the dollars
 * @param broken whether a subscript is broken, and how
 * @param place where, as an offset into the text
 */
record FormulaText(SourceFile source, int start, String text, Broken broken, int place) {
    /** Commands that have subscripts, so that a star after them is none of theirs. */
    private static final Set<String> OPERATORS =
            WordLists.beside(FormulaText.class).set("formula-operators");

    /** Commands that a formula starts with, or has in its middle, rather than a new line. */
    private static final Set<String> COMMANDS =
            WordLists.beside(FormulaText.class).set("formula-commands");

    private static final Pattern COMMAND = Pattern.compile("(?<!\\\\)\\\\[A-Za-z]{2}");

    /** Commands whose braces hold words, in which an underscore is escaped. */
    private static final Set<String> WORDS = WordLists.beside(FormulaText.class).set("formula-words");

    /** What has become of an underscore. */
    enum Broken {
        NO,
        /** An asterisk, as in <code>\sum*{i=1}</code>. */
        STAR,
        /** An escaped one, as in <code>x\_i</code>. */
        ESCAPED,
        /** No underscore: the backslash of a command was escaped, as in <code>\\frac</code>, which starts a new line. */
        DOUBLED
    }

    /** Each of a file. */
    static final FileView<FormulaText> VIEW = FileView.of(
            FormulaText.class,
            views -> views.file().source().text().indexOf('$') < 0
                    ? Stream.empty()
                    : views.of(FileNode.TEXTS).flatMap(block -> in(block.source(), block.node()).stream()));

    private static List<FormulaText> in(SourceFile source, Node block) {
        List<FormulaText> found = new ArrayList<>();
        String text = Dollars.withoutCode(source, block);
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '$') {
                int end = text.startsWith("$$", at) ? at + 2 : at + 1;
                String inner = open < 0 ? "" : text.substring(open, at);
                if (inner.indexOf('\\') >= 0) {
                    found.add(of(source, block.start() + open, inner));
                }
                open = open < 0 || inner.isEmpty() ? end : -1;
                at = end - 1;
            }
        }
        return found;
    }

    private static FormulaText of(SourceFile source, int start, String text) {
        // Where there are several rows, two backslashes start a new one.
        boolean rows = text.contains("\\begin") || text.indexOf('&') >= 0;
        int words = 0;
        int depth = 0;
        String command = "";
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
                words = words == 0 && WORDS.contains(command) ? depth : words;
            } else if (c == '}') {
                words = words == depth ? 0 : words;
                depth--;
            } else if (c == '\\' && words == 0 && isEscaped(text, at)) {
                return new FormulaText(source, start, text, Broken.ESCAPED, at);
            } else if (c == '\\' && words == 0 && !rows && isDoubled(text, at)) {
                return new FormulaText(source, start, text, Broken.DOUBLED, at);
            } else if (c == '*' && words == 0 && isStar(text, at, command)) {
                return new FormulaText(source, start, text, Broken.STAR, at);
            }
            int end = c == '\\' ? commandEnd(text, at + 1) : at + 1;
            command = c == '\\' ? text.substring(at + 1, end) : "";
            at = c == '\\' ? Math.max(end - 1, Math.min(at + 1, text.length())) : at;
        }
        return new FormulaText(source, start, text, Broken.NO, 0);
    }

    private static int commandEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEscaped(String text, int at) {
        boolean before =
                at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || ")}]".indexOf(text.charAt(at - 1)) >= 0);
        return before && text.startsWith("\\_", at) && isIndex(text, at + 2);
    }

    /** Whether a command follows two backslashes. */
    private static boolean isDoubled(String text, int at) {
        return text.startsWith("\\\\", at) && COMMANDS.contains(text.substring(at + 2, commandEnd(text, at + 2)));
    }

    private static boolean isStar(String text, int at, String command) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean operator = OPERATORS.contains(command);
        boolean raised = at > 1 && text.charAt(at - 2) == '^';
        boolean symbol = command.isEmpty() && (Character.isLetter(before) || before == '}' || raised);
        return text.startsWith("{", at + 1) && (operator || symbol);
    }

    private static boolean isIndex(String text, int at) {
        return at < text.length() && (text.charAt(at) == '{' || Character.isLetterOrDigit(text.charAt(at)));
    }

    /** Whether it has a command as it should be. */
    boolean hasCommand() {
        return COMMAND.matcher(text).find();
    }

    /** Whether it has a subscript as it should be. */
    boolean hasSubscript() {
        for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
            if (at > 0 && text.charAt(at - 1) != '\\' && isIndex(text, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
