package io.github.questionlint.layout.language;

/** What people wrote in a text: without code, addresses and markup. */
final class Prose {
    private static final int LONGEST = 300;
    private static final String NONE = "";
    private static final String[] FENCES = {"```", "~~~"};

    private final String text;
    private final StringBuilder prose = new StringBuilder();
    private final int limit;

    private Prose(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * The first characters of the prose between two offsets.
     *
     * @param limit how many characters at most
     */
    static String of(String text, int start, int end, int limit) {
        Prose prose = new Prose(text, limit);
        prose.lines(start, end);
        return prose.prose.toString();
    }

    private void lines(int start, int end) {
        String fence = NONE;
        int at = start;
        while (at < end && prose.length() < limit) {
            int next = after('\n', at, end);
            String mark = fence(at, next);
            if (fence.isEmpty() && mark.isEmpty()) {
                line(at, Math.min(next, at + limit));
            } else if (fence.isEmpty()) {
                fence = mark;
            } else if (fence.equals(mark)) {
                fence = NONE;
            }
            at = next;
        }
    }

    /** The mark of a fence at the start of a line; empty if there is none. */
    private String fence(int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '>')) {
            at++;
        }
        for (String mark : FENCES) {
            if (text.startsWith(mark, at)) {
                return mark;
            }
        }
        return NONE;
    }

    private void line(int start, int end) {
        int at = start;
        while (at < end) {
            int next = skipped(at, end);
            if (next > at) {
                prose.append(' ');
            } else {
                next = nextStart(at + 1, end);
                prose.append(text.substring(at, next));
            }
            at = next;
        }
    }

    /** The next offset at which something to skip may start. */
    private int nextStart(int start, int end) {
        int at = start;
        while (at < end && !mayStart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether code, tags or addresses start with a character. */
    private static boolean mayStart(char c) {
        return c == '`' || c == '<' || c == ']' || c == ':';
    }

    /** The offset after code, a tag or an address that starts here; the same offset if none does. */
    private int skipped(int at, int end) {
        char start = text.charAt(at);
        if (start == '`') {
            return shortly('`', at, end);
        }
        if (start == '<' && at + 1 < end && (text.charAt(at + 1) == '/' || Character.isLetter(text.charAt(at + 1)))) {
            return shortly('>', at, end);
        }
        if (start == ']' && at + 1 < end && text.charAt(at + 1) == '(') {
            return shortly(')', at, end);
        }
        return start == ':' && text.startsWith("://", at) ? afterAddress(at, end) : at;
    }

    /** The offset after a character that closes what starts here; the same offset if it does not follow soon. */
    private int shortly(char close, int at, int end) {
        int last = Math.min(end, at + LONGEST);
        int next = after(close, at + 1, last);
        return next == last && text.charAt(last - 1) != close ? at : next;
    }

    /** The offset after the next such character; the end if there is none. */
    private int after(char wanted, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != wanted) {
            at++;
        }
        return Math.min(at + 1, end);
    }

    private int afterAddress(int start, int end) {
        int at = start;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
