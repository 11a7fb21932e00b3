package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.QuestionWords;

/**
 * The headings, items, numbered and bold lines of a page, and those of them that ask something: how a page looks before
 * any layout is known.
 *
 * @param lines how many such lines there are
 * @param asking how many of them ask
 */
public record AskingLines(int lines, int asking) {
    private static final int FEWEST = 4;
    private static final int MANY = 10;
    private static final double ASKS = 0.9;
    /** A longer line is prose. */
    private static final int LONGEST = 400;

    /** The lines of a page of Markdown, without those in fenced code. */
    public static AskingLines of(Document page) {
        return of(page.file().text());
    }

    /** The lines of a text. */
    public static AskingLines of(String page) {
        int lines = 0;
        int asking = 0;
        boolean code = false;
        for (String line : (Iterable<String>) page.lines()::iterator) {
            String text = line.strip();
            boolean fence = text.startsWith("```") || text.startsWith("~~~");
            code ^= fence;
            if (!code && !fence && text.length() <= LONGEST && isMarked(text)) {
                lines++;
                asking += QuestionWords.score(text) >= ASKS ? 1 : 0;
            }
        }
        return new AskingLines(lines, asking);
    }

    /** Whether so many ask that the page seems to hold questions: one in five, or ten and one in ten. */
    public boolean seemQuestions() {
        return asking >= FEWEST && asking * 5 >= lines || asking >= MANY && asking * 10 >= lines;
    }

    private static boolean isMarked(String text) {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > 0 && at < text.length() && ".)、．".indexOf(text.charAt(at)) >= 0;
        return number
                || text.startsWith("#")
                || text.startsWith("**")
                || text.length() > 1 && "-*+".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }
}
