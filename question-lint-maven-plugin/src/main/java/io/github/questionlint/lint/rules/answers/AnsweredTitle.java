package io.github.questionlint.lint.rules.answers;

/** A title that seems to hold the answer too: "What is a lathe? A machine that … . It is used for … ." */
final class AnsweredTitle {
    /** The fewest UTF-16 units of an answer; an order such as "Give an example." is shorter. */
    private static final int SHORTEST = 40;

    private static final String ENDS = ".。";

    private AnsweredTitle() {}

    /** Whether two sentences at least follow the last question mark, outside of brackets. */
    static boolean is(String title) {
        int mark = Math.max(title.lastIndexOf("? "), title.lastIndexOf('？'));
        String rest = mark < 0 ? "" : title.substring(mark + 1).strip();
        boolean states = rest.length() >= SHORTEST && Character.isLetterOrDigit(rest.charAt(0));
        return states && rest.indexOf('?') < 0 && sentences(rest) > 1;
    }

    private static int sentences(String text) {
        int sentences = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean last = at + 1 == text.length() || text.charAt(at) == '。' || text.charAt(at + 1) == ' ';
            boolean word = Character.isLetterOrDigit(text.charAt(at - 1));
            sentences += ENDS.indexOf(text.charAt(at)) >= 0 && last && word ? 1 : 0;
        }
        return sentences;
    }
}
