package io.github.questionlint.layout.card;

import io.github.questionlint.layout.document.Document;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the texts of a card are without what is around them: pictures before a question, ids and tags below an answer. */
final class CardEnds {
    private static final Pattern PICTURES = Pattern.compile("(?:!\\[\\[[^\\]\\n]{1,200}\\]\\][ \\t]{0,8}"
            + "|!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{1,400}\\)[ \\t]{0,8}){1,9}");
    /** Six or more, so that a power as in {@code 2 ^10} is none. */
    private static final Pattern ID = Pattern.compile("\\^[A-Za-z0-9-]{6,40}");

    private CardEnds() {}

    /** The start of a title behind its pictures; where nothing else is in the line, they are the title. */
    static int titleStart(Document document, Card card) {
        String title = document.file().text().substring(card.start(), card.titleEnd());
        Matcher pictures = PICTURES.matcher(title);
        return pictures.lookingAt() && pictures.end() < title.length() ? card.start() + pictures.end() : card.start();
    }

    /**
     * The end of an answer without the comments below it, in which programs note when a card was last shown, and
     * without the id of its block and the tags beside that.
     */
    static int answerEnd(Document document, Card card) {
        String answer = document.file().text().substring(card.answer(), Math.max(card.answer(), card.end()));
        int end = 0;
        int less = stripped(answer, answer.length());
        while (less != end) {
            end = less;
            less = stripped(answer, withoutEnd(answer, end));
        }
        return card.answer() + end;
    }

    private static int withoutEnd(String answer, int end) {
        if (answer.startsWith("-->", end - 3)) {
            int comment = answer.lastIndexOf("<!--", end);
            return comment < 0 ? end : comment;
        }
        int line = answer.lastIndexOf('\n', end - 1) + 1;
        int word = word(answer, end);
        if (ID.matcher(answer).region(word, end).matches()) {
            int less = stripped(answer, word);
            while (less > line && isTag(answer, word(answer, less), less)) {
                less = stripped(answer, word(answer, less));
            }
            return less;
        }
        return areTags(answer, line, end) ? line : end;
    }

    private static boolean areTags(String answer, int line, int end) {
        int at = end;
        while (at > line && isTag(answer, word(answer, at), at)) {
            at = Math.max(line, stripped(answer, word(answer, at)));
        }
        return line > 0 && at <= line && end > line;
    }

    private static boolean isTag(String answer, int word, int end) {
        return end - word > 1 && answer.charAt(word) == '#' && Character.isLetter(answer.charAt(word + 1));
    }

    /** The end of what stands in front of an offset without the blanks behind it; without a copy, since answers may be long. */
    static int stripped(String text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The start of the last word in front of an offset. */
    private static int word(String text, int end) {
        int at = end;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
