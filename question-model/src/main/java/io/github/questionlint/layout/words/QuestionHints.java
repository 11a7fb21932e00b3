package io.github.questionlint.layout.words;

/**
 * Whether the begin of a file of data hints at questions: a fast test that spares reading files of another kind. It
 * reads every character once.
 */
public final class QuestionHints {
    private static final int ASKING = 2;
    private static final int LONGEST = 40;
    private static final String AFTER = "\"'<,;:\t\r\n\\ )|";

    private final String text;
    private int asking;
    /** How many choices with the second letter there are in texts of several lines. */
    private int lettered;

    private boolean stem;
    private boolean options;
    private boolean key;
    private boolean front;
    private boolean back;

    private QuestionHints(String text) {
        this.text = text;
    }

    /** Whether names of fields or question marks hint at questions. */
    public static boolean in(String text) {
        return new QuestionHints(text).found();
    }

    private boolean found() {
        header();
        for (int at = 1; at < text.length() && !isEnough(); at++) {
            char c = text.charAt(at);
            if (c == ':') {
                name(at);
            } else if ((c == '?' || c == '？' || c == '؟') && asks(at)) {
                asking++;
            } else if ((c == ')' || c == '.') && isSecondLetter(at)) {
                lettered++;
            }
        }
        return isEnough();
    }

    private boolean isEnough() {
        return asking >= ASKING || lettered >= ASKING || stem || front && back || options && (key || asking > 0);
    }

    /** Whether the sign at an offset is behind the letter B at the start of a line in a text, as behind a choice. */
    private boolean isSecondLetter(int at) {
        int line = at > 1 && text.charAt(at - 2) == '(' ? at - 3 : at - 2;
        boolean letter = text.charAt(at - 1) == 'B' || text.charAt(at - 1) == 'b';
        return letter && line > 0 && text.charAt(line) == 'n' && text.charAt(line - 1) == '\\';
    }

    /** In an address, a question mark is followed by a letter. */
    private boolean asks(int at) {
        // French has a space in front of its mark.
        char before = text.charAt(at > 1 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1);
        return Character.isLetterOrDigit(before) || before > 127
                ? at + 1 == text.length() || AFTER.indexOf(text.charAt(at + 1)) >= 0
                : before == ')' || before == '"' || before == '\'' || before == '`';
    }

    /** The name in front of a colon. */
    private void name(int colon) {
        int end = colon;
        while (end > 0 && " \t\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST && "\n\r\"'{,-".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        add(text.substring(start, end));
    }

    /** The first line of a table. */
    private void header() {
        int end = text.indexOf('\n');
        String line = text.substring(0, Math.min(end < 0 ? text.length() : end, 1000));
        for (String cell : line.split("[,;\t|]")) {
            add(cell.replace("\"", ""));
        }
    }

    private void add(String name) {
        String bare = name.strip();
        if (!bare.isEmpty() && bare.length() <= LONGEST && FieldNames.isKnown(bare)) {
            stem |= FieldNames.isKnown(bare, "field-stem")
                    || FieldNames.isKnown(bare, "field-statement")
                    || FieldNames.isKnown(bare, "field-model-answer");
            options |= FieldNames.isKnown(bare, "field-options");
            key |= FieldNames.isKnown(bare, "field-key");
            front |= FieldNames.isKnown(bare, "card-front");
            back |= FieldNames.isKnown(bare, "card-back");
        }
    }
}
