package io.github.questionlint.layout.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers in front of questions. */
public final class Numbering {
    private static final String WORD = WordTable.anyOf("number");
    private static final String NUMBER = "\\d{1,4}(?:\\.\\d{1,3}){0,20}[a-z]?";
    private static final String END = "[.:：、．。)）\\]】|]";
    /** The pattern of a note on a label, or of nothing: "(scenario)". */
    public static final String NOTE = "(?:\\s{0,3}[(（\\[][^()（）\\[\\]\\d]{1,30}[)）\\]])?";

    /** The RE2 pattern of labels with a note behind the word, or another word in front of it: "Scenario question:". */
    public static final String NOTED = "(?i:(?:q|question|问|問|вопрос)" + NOTE
            + "\\s{0,3}[.:：]|\\p{L}{2,15}\\s(?:question|вопрос)\\s{0,3}[:：]\\s*$)";

    /** The RE2 pattern of the word in front of a number, which in few languages are two: "Câu hỏi 7". */
    public static final String ANY_WORD = WordTable.spellings("number")
            .filter(word -> word.indexOf(' ') > 0)
            .collect(Collectors.joining("|", "(?i:", "|\\p{L}[\\p{L}\\p{M}]{0,11})"));

    private static final String FOLLOW_UP =
            WordTable.anyOf("follow-up") + "\\s{0,3}\\d{0,2}\\s{0,3}[:：](?=\\s{0,3}[^\\s*_])";
    private static final String HAN_NUMBER = "[〇零一二三四五六七八九十百]+";

    private static final Pattern PATTERN = Pattern.compile("(?iU)[\\s*_\\[（(【#\\p{So}\\uFE0F]*(?:"
            // 3 as signs on keys
            + "(?:\\d\\uFE0F?\\u20E3){1,3}|"
            // Question 3. Q12: Q 7 第 5 题 问题12
            + WORD + "\\s*+(?:\\\\?[#№.-]\\s*+)?" + NUMBER + "(?:\\s*\\\\?" + END + "+|\\s*[-–—](?=\\s)|(?=[\\s*_])|$)"
            // Question: 3. but not Question: 3 + 4
            + "|" + WORD + "\\s*:\\s*" + NUMBER + "\\s*(?:" + END + "+|$)"
            + "|第\\s*(?:\\d{1,4}|" + HAN_NUMBER + ")\\s*(?:道?[题題]|个?问题?|[问問])(?:\\s*+" + END + ")?"
            + "|第\\s*\\d{1,4}\\s*[天日].{0,2}?[题題](?:\\s*+" + END + ")?"
            // Q. Q: 问： Question (scenario):
            + "|" + WORD + NOTE + "\\s{0,3}[.:：]+"
            // Scenario question:
            + "|\\p{L}{2,15}\\s(?:question|вопрос)\\s{0,3}[:：](?=\\s{0,3}$)"
            // P43. D12) П7.
            + "|\\p{L}\\d{1,4}\\s*\\\\?[.:：)、](?!\\d)"
            // 3.1.1 title, 3.1.1title in Chinese
            + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\s*(?:" + END
            + "++(?!\\d)|(?=[\\s*_])|(?<=\\.\\d{1,3}\\.\\d{1,3})(?=\\p{IsHan})|$)"
            // 12. 12、 12) (12)
            + "|\\d{1,3}\\s*\\\\?(?:[.．](?!\\d)|[、:：)）\\]】|>])++"
            // 12 - title
            + "|\\d{1,3}\\s?[-–]\\s+(?=\\p{L})"
            + "|" + HAN_NUMBER + "\\s*[、.．)）]"
            // Follow-up 1: title
            + "|" + FOLLOW_UP
            + ")[\\s*_]*(?:(?<=[*_])[:：][\\s*_]*)?");

    /** How the titles of a bank are numbered; this distinguishes its questions from other headings. */
    public enum Style {
        /** With a word or letter: {@code Q12.}, {@code 问题 3}. */
        LABEL("^\\W*((" + ANY_WORD + "|第)\\s*[#.:-]?\\s*\\d|(?i:q|question|问|問|вопрос)\\s*[.:：])"),
        /** Three numbers or more: {@code 3.1.1}. */
        SECTION("^\\W*\\d+\\.\\d+\\.\\d"),
        /** Two numbers: {@code 3.1}. */
        CHAPTER("^\\W*\\d+\\.\\d+([^\\d.]|$)"),
        /** One number: {@code 12.}. */
        SINGLE("^\\W*\\d+\\s*\\\\?[.、．:：)）]"),
        /** No number. */
        NONE(""),
        /** The pattern for titles that have any number or end with a question mark; no title is of this style alone. */
        ANY("^\\W*(" + ANY_WORD + "|第)?\\s*[#.:-]?\\s*\\d|[?？؟][\\s*_`)）]*$");

        private final String pattern;

        Style(String pattern) {
            this.pattern = pattern;
        }

        /** The RE2 pattern that matches such titles. */
        public String pattern() {
            return pattern;
        }
    }

    /** The most digits behind a letter. */
    private static final int MOST_DIGITS = 4;

    private static final int LONGEST_LABEL = 40;

    private static final WordStarts WORDS = WordStarts.of(List.of("number", "follow-up"), "");
    private static final String HAN = "第〇零一二三四五六七八九十百";

    private static final Pattern LABEL = Pattern.compile("(?iU)[\\s*_\\[（(【#\\p{So}\\uFE0F]*(?:" + WORD
            + "\\s*+(?:[#№.:-]\\s*+)?\\d|" + NOTED + "|第|\\p{L}\\d{1,4}\\s*[.:：)、](?!\\d))");
    private static final Pattern SECTION = Pattern.compile("\\D{0,2}\\d{1,3}\\.\\d{1,3}(\\.\\d)?");

    private static final Pattern FOLLOWING = Pattern.compile("(?iU)[\\s*_]{0,8}" + FOLLOW_UP);

    private static final Pattern OF_SECTION = Pattern.compile("(?:\\d+[.、)]|[一二三四五六七八九十]+、)\\s*");

    private Numbering() {}

    /** The heading of a section, such as "2. Answer", without its number; a word in front of one is part of the name. */
    public static String withoutSectionNumber(String heading) {
        Matcher number = OF_SECTION.matcher(heading);
        return number.lookingAt() ? heading.substring(number.end()) : heading;
    }

    /** How a title is numbered. */
    public static Style style(String title) {
        if (isLettered(title)) {
            return Style.LABEL;
        }
        if (!mayOpen(title)
                || !in(title).lookingAt()
                || FOLLOWING.matcher(title).lookingAt()) {
            return Style.NONE;
        }
        if (LABEL.matcher(title).lookingAt()) {
            return Style.LABEL;
        }
        Matcher section = SECTION.matcher(title);
        if (section.lookingAt()) {
            return section.group(1) == null ? Style.CHAPTER : Style.SECTION;
        }
        return Style.SINGLE;
    }

    /** Whether a title starts like {@code Q12. }, as many labels are written: those need no pattern. */
    private static boolean isLettered(String title) {
        int at = 1;
        while (at < title.length() && at <= MOST_DIGITS && isPlainDigit(title.charAt(at))) {
            at++;
        }
        return at > 1 && isPlainLetter(title.charAt(0)) && title.startsWith(". ", at);
    }

    private static boolean isPlainDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether a title may start with a number: a quick test that most titles fail. */
    public static boolean mayOpen(String title) {
        int at = WordStarts.skipMarks(title);
        if (at == title.length()) {
            return false;
        }
        int c = title.codePointAt(at);
        int next = at + Character.charCount(c);
        return Character.isDigit(c)
                || HAN.indexOf(c) >= 0
                || next < title.length() && Character.isDigit(title.codePointAt(next))
                || WORDS.mayOpen(title)
                || isNoted(title);
    }

    /** Whether a title may be a label with a word in front of it, which ends with a colon. */
    private static boolean isNoted(String title) {
        return title.length() <= LONGEST_LABEL && (title.endsWith(":") || title.endsWith("："));
    }

    /** Whether two titles have the same number. */
    public static boolean same(String title, String other) {
        Matcher one = in(title);
        Matcher two = in(other);
        return one.lookingAt()
                && two.lookingAt()
                && one.group().strip().equals(two.group().strip())
                && one.group().chars().anyMatch(Character::isDigit);
    }

    /** A matcher for the number at the start of a title. */
    public static Matcher in(String title) {
        return PATTERN.matcher(title);
    }
}
