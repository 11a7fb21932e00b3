package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.LetteredOptions;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the title of a list item ends and its answer begins, where both are in one paragraph. */
final class ItemTitle {
    private static final Pattern MARK = Pattern.compile("[?？؟][*_\"”’»)）]*\\s+(?=[^\\s(（])");
    private static final Pattern BRACKETS = Pattern.compile("[?？؟]\\s*+[(（][^()（）]*+[)）][\\s.。]*+$");
    private static final Pattern DIVIDER = Pattern.compile("[ \\t]{0,4}[:：–—-](?=\\s)\\s{0,4}");
    /** The shortest answer on the line of its question, in UTF-16 units. */
    private static final int SHORTEST = 3;

    private ItemTitle() {}

    /**
     * The end of the title, an offset in the file: that of the paragraph; or of a line that ends with a question mark or is
     * followed by the first choice; or of the question mark or the emphasis that an answer follows.
     *
     * @param source the text of the file
     * @param emphasized whether the items of the list start with their question in bold print or emphasis
     */
    static int end(String source, Node paragraph, boolean emphasized) {
        List<Node> inlines = paragraph.children();
        for (int at = 1; at < inlines.size(); at++) {
            boolean line = inlines.get(at).kind() == Kind.LINE_BREAK || isBreak(inlines.get(at));
            boolean asked =
                    line && QuestionWords.endsWithMark(inlines.get(at - 1).visibleText());
            boolean below = line && (isFirstChoice(inlines, at + 1) || isPicture(inlines, at + 1));
            if (asked || below) {
                return inlines.get(at).start();
            }
        }
        boolean all = emphasized || isAsking(inlines);
        return all && isEmphasized(paragraph) ? inlines.get(0).end() : mark(source, paragraph);
    }

    /** Where the answer begins that stands behind a title in emphasis: behind the colon or dash that divides them. */
    static int bodyStart(String source, Node paragraph, int titleEnd) {
        boolean emphasized = titleEnd == paragraph.children().get(0).end() && isEmphasized(paragraph);
        Matcher divider = DIVIDER.matcher(source).region(titleEnd, Math.max(titleEnd, paragraph.end()));
        return emphasized && divider.lookingAt() ? divider.end() : titleEnd;
    }

    private static boolean isBreak(Node inline) {
        return inline.kind() == Kind.HTML && inline.text().startsWith("<br");
    }

    /** Whether nothing but pictures is below the title. */
    private static boolean isPicture(List<Node> inlines, int from) {
        return inlines.stream().skip(from).anyMatch(inline -> inline.kind() == Kind.IMAGE)
                && inlines.stream()
                        .skip(from)
                        .allMatch(inline -> inline.is(Kind.IMAGE, Kind.LINE_BREAK)
                                || inline.kind() == Kind.TEXT && inline.text().isBlank());
    }

    private static boolean isFirstChoice(List<Node> inlines, int at) {
        return at < inlines.size() && LetteredOptions.opens(inlines.get(at).visibleText());
    }

    /** Whether a paragraph starts with bold print or emphasis, with words after it that ask nothing. */
    static boolean isEmphasized(Node paragraph) {
        List<Node> inlines = paragraph.children();
        return inlines.size() > 1
                && inlines.get(0).is(Kind.STRONG, Kind.EMPHASIS)
                && !PropertyLabel.isKind(inlines.get(0).visibleText())
                && inlines.stream()
                        .skip(1)
                        .anyMatch(inline -> inline.visibleText().chars().anyMatch(Character::isLetterOrDigit))
                && !QuestionWords.endsWithMark(paragraph.visibleText())
                && !BRACKETS.matcher(paragraph.visibleText()).find();
    }

    private static boolean isAsking(List<Node> inlines) {
        return !inlines.isEmpty() && QuestionWords.endsWithMark(inlines.get(0).visibleText());
    }

    /** Whether what follows goes on asking, as in "Explain with an example." */
    private static boolean asks(String source, int start, int end) {
        return QuestionWords.score(source.substring(start, end)) > 0;
    }

    /** The end of the last question mark within the text that other text follows, which asks nothing itself. */
    private static int mark(String source, Node paragraph) {
        if (QuestionWords.endsWithMark(paragraph.visibleText())) {
            return paragraph.end();
        }
        int end = paragraph.end();
        for (Node inline : paragraph.children()) {
            boolean verbatim = inline.kind() == Kind.TEXT && source.startsWith(inline.text(), inline.start());
            Matcher mark = MARK.matcher(verbatim ? source.substring(inline.start(), inline.end()) : "");
            while (mark.find()) {
                int next = inline.start() + mark.end();
                end = asks(source, next, paragraph.end()) ? end : next;
            }
        }
        return paragraph.end() - end < SHORTEST ? paragraph.end() : end;
    }
}
