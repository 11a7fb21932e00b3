package io.github.questionlint.layout.document;

/** Texts of several lines as one line. */
final class OneLine {
    private static final String ENDS = "\n\u000b\f\r\u0085\u2028\u2029";

    private OneLine() {}

    /** A text in which one space takes the place of each line end and the white space around it, in linear time. */
    static String of(String text) {
        int first = 0;
        while (first < text.length() && !isEnd(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : joined(text);
    }

    private static String joined(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int from = at;
            boolean ends = false;
            while (at < text.length() && isSpace(text.charAt(at))) {
                ends |= isEnd(text.charAt(at));
                at++;
            }
            line.append(ends ? " " : text.substring(from, at));
            if (at < text.length()) {
                line.append(text.charAt(at++));
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isEnd(c);
    }

    private static boolean isEnd(char c) {
        return (c < ' ' || c > '~') && ENDS.indexOf(c) >= 0;
    }
}
