package io.github.questionlint.layout.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises headings and lines that tell something about a question, such as "Author: Ada" and "难度：中等", in many languages. */
public final class PropertyLabel {
    /** The longest name of a property with what is around it, in UTF-16 units. */
    private static final int LONGEST = 40;
    /** The longest line that is a property. */
    private static final int LONGEST_LINE = 80;
    /** A name, a colon and a short value. */
    private static final Pattern LINE =
            Pattern.compile("[*_]{0,3}\\p{L}[\\p{L} ]{1,24}[*_]{0,3} ?[:：][*_]{0,3}[ \\t]*[^\\s:：][^:：]{0,60}");

    private static final LabelWords WORDS = LabelWords.of("property");

    private static final Pattern KIND =
            Pattern.compile("(?iU)[*_\\s【\\[(（]{0,8}" + WordTable.anyOf("kind") + "[*_】\\])）\\s]{0,8}[:：][*_\\s]{0,8}");

    /** The kind of a question in brackets at the end of its title; group 1 is that of one without choices. */
    private static final Pattern TAG = Pattern.compile("(?iU)(?<=\\S)\\s{1,3}[\\[【](?:("
            + WordTable.anyOf("kind-tag-open") + "|" + WordTable.anyOf("open") + ")|" + WordTable.anyOf("kind-tag")
            + "|"
            + WordTable.anyOf("kind") + ")[\\]】]$");
    /** The most characters of such a tag. */
    private static final int LONGEST_TAG = 40;

    private PropertyLabel() {}

    /** Where the kind of a question starts that ends its title in brackets, as in "[MC]"; the end of the title without one. */
    public static int tagStart(String title) {
        Matcher tag = tag(title);
        return tag.find() ? tag.start() : title.length();
    }

    /** Whether such a kind says that a question has no choices, as in "[ORDER]". */
    public static boolean hasOpenTag(String title) {
        Matcher tag = tag(title);
        return tag.find() && tag.group(1) != null;
    }

    private static Matcher tag(String title) {
        boolean closed = title.endsWith("]") || title.endsWith("】");
        return TAG.matcher(title)
                .region(closed ? Math.max(0, title.length() - LONGEST_TAG) : title.length(), title.length());
    }

    /** Whether a line of text is a name, a colon and a short value, and neither asks nor starts an answer. */
    public static boolean isLine(String line) {
        return line.length() <= LONGEST_LINE
                && LINE.matcher(line).matches()
                && !AnswerLabel.opens(line)
                && !QuestionWords.endsWithMark(line);
    }

    /** Whether a text says nothing but what kind of question follows, such as "T/F" and "Short answer:". */
    public static boolean isKind(String text) {
        String label = text.strip();
        boolean closed = label.endsWith(":") || label.endsWith("：");
        return label.length() <= LONGEST
                && KIND.matcher(closed ? label : label + ":").matches();
    }

    /** The length of such a label with its colon that a title starts with; 0 without one. */
    public static int kindLength(String title) {
        if (title.indexOf(':') < 0 && title.indexOf('：') < 0) {
            return 0;
        }
        Matcher kind = KIND.matcher(title);
        return kind.lookingAt() ? kind.end() : 0;
    }

    /** Whether a heading is the name of a property, a colon and maybe a value. */
    public static boolean is(String heading) {
        int colon = 0;
        while (colon < heading.length() && colon <= LONGEST && ":：".indexOf(heading.charAt(colon)) < 0) {
            colon++;
        }
        return colon < heading.length() && colon <= LONGEST && WORDS.are(heading.substring(0, colon));
    }
}
