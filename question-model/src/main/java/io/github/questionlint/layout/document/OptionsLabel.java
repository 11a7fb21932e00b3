package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.LabelWords;
import io.github.questionlint.layout.words.WordTable;
import java.util.regex.Pattern;

/** Recognises the lines that introduce the choices of a question, such as "Options:", in many languages. */
public final class OptionsLabel {
    private static final LabelWords WORDS = LabelWords.of("options");
    private static final Pattern OPENING =
            Pattern.compile("(?iU)[*_\\s]{0,4}" + WordTable.anyOf("options") + "[*_]{0,3}[ \\t]?[:：]");

    private OptionsLabel() {}

    /** Whether a line starts with such a label and a colon. */
    public static boolean opens(String line) {
        return (line.indexOf(':') >= 0 || line.indexOf('：') >= 0)
                && OPENING.matcher(line).lookingAt();
    }

    /** Whether a line says nothing but that choices follow. */
    public static boolean is(String line) {
        return WORDS.are(line);
    }

    /**
     * The end of what is asked above some choices: in front of the last line if that introduces them, also as "Answers:".
     *
     * @param start where it starts
     * @param choices where the choices start
     */
    public static int above(Document document, int start, int choices) {
        String text = document.file().text();
        int end = document.trimmed(start, Math.max(start, choices));
        int line = Math.max(start, document.file().lineStart(document.file().lineAt(Math.max(start, end - 1))));
        String last = text.substring(Math.min(line, end), end).strip();
        return is(last) || AnswerLabel.isAlone(last) ? line : choices;
    }
}
