package io.github.questionlint.layout.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises headings and files that surround questions, such as tables of contents, in many languages. */
public final class TableOfContents {
    private static final int LONGEST = 40;
    private static final Set<String> WORDS = words("contents");
    private static final Set<String> TABLES = words("tables");
    private static final Pattern RULES =
            Pattern.compile("(?iU)(?:^|[^\\p{L}])" + WordTable.anyOf("rules") + "(?:$|[^\\p{L}])");
    /** A letter of a script that divides words. */
    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]";

    private static final int LONGEST_ADVICE = 80;
    /** A quick test that most headings fail. */
    private static final WordIndex ADVISES = WordIndex.of(WordTable.spellings("advice"));

    private static final Pattern ADVICE = whole(WordTable.anyOf("advice"));
    private static final Pattern BESIDE =
            whole("(?:" + WordTable.anyOf("advice") + "|" + WordTable.anyOf("advice-beside") + ")");
    private static final Pattern ABOUT =
            Pattern.compile("(?i:contributing|code_of_conduct|licen[sc]e|changelog|authors|credits|governance"
                    + "|pull_request_template|issue_template|_sidebar|_navbar|_coverpage|summary|toc|contributors|maintainers|todo|roadmap)"
                    + "(?=[-_.])");
    /** Topics of a bank may have such names too, but rarely in capitals. */
    private static final Pattern CAPITALS =
            Pattern.compile("(?:CHANGES|HISTORY|SECURITY|SUPPORT|CLAUDE|AGENTS|SKILL)(?=[-_.])");

    private static final Set<String> MARKDOWN = Set.of("md", "MD", "mdx", "markdown");

    private TableOfContents() {}

    /** Whether a heading opens a table of contents. */
    public static boolean isTable(String heading) {
        return TABLES.contains(folded(heading));
    }

    /** Whether a heading introduces something other than questions, such as a licence; "How to contribute?" is one. */
    public static boolean isAround(String heading) {
        String folded = folded(heading);
        return TABLES.contains(folded) || WORDS.contains(folded) && !QuestionWords.endsWithMark(heading);
    }

    /** Whether a heading names rules of how to go about the questions, such as "Quiz instructions". */
    public static boolean isRules(String heading) {
        return heading.length() <= LONGEST
                && !QuestionWords.endsWithMark(heading)
                && RULES.matcher(heading).find();
    }

    /** Whether all that a heading says is that advice follows, such as "Tips for the interview"; "Tips for Git" is a topic. */
    public static boolean isAdvice(String heading) {
        return heading.length() <= LONGEST_ADVICE
                && !QuestionWords.endsWithMark(heading)
                && ADVISES.anyIn(heading.toLowerCase(Locale.ROOT))
                && ADVICE.matcher(heading).find()
                && BESIDE.matcher(heading).replaceAll(" ").codePoints().noneMatch(Character::isLetter);
    }

    /** A pattern for words that no further letter is around. */
    private static Pattern whole(String words) {
        return Pattern.compile("(?iU)(?<!" + LETTER + ")" + words + "(?!" + LETTER + ")");
    }

    /** An RE2 pattern for the words of a heading, whatever signs and blanks are around and between them. */
    public static String pattern(String heading) {
        return folded(heading).replace(" ", "\\W+");
    }

    /** Whether the name of a file says that it is about the bank, not a part of it. */
    public static boolean isAbout(String path) {
        int slash = path.lastIndexOf('/');
        String folders = path.substring(0, slash + 1);
        String name = path.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        boolean letters = !ending.isEmpty() && ending.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return folders.startsWith(".")
                || folders.contains("/.")
                || letters && opens(ABOUT, name, dot)
                || MARKDOWN.contains(ending) && opens(CAPITALS, name, dot);
    }

    /** Whether a name begins with a word that ends before its last dot, or at it. */
    private static boolean opens(Pattern word, String name, int dot) {
        Matcher begin = word.matcher(name);
        return begin.lookingAt() && begin.end() <= dot;
    }

    private static String folded(String heading) {
        if (heading.length() > LONGEST) {
            return "";
        }
        StringBuilder words = new StringBuilder(heading.length());
        boolean gap = false;
        for (int at = 0; at < heading.length(); at += Character.charCount(heading.codePointAt(at))) {
            int c = heading.codePointAt(at);
            boolean letter = Character.isLetter(c) || isNumber(c);
            if (letter) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(c);
            }
            gap = !letter;
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static Set<String> words(String kind) {
        return WordTable.of(kind).values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
