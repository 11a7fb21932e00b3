package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.Numbering;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in front of the numbers of a bank's questions, such as "Q" in {@code Q12}, or of their colons. */
final class LabelWords {
    private static final Pattern WORD =
            Pattern.compile("(?U)^\\W*(" + Numbering.ANY_WORD + ")\\s*+(?:([#.:-]?\\s*+\\d)|[.:：])");
    private static final Pattern NOTED = Pattern.compile("^\\W*" + Numbering.NOTED, Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * The RE2 pattern of numbers that are words, as in "第三问": some authors leave out the colon behind a few of them. A title
     * that speaks of one behind other words has no number.
     */
    private static final String SPELLED = "^[^\\p{L}]*第\\s*[〇零一二三四五六七八九十百]+\\s*[道个個]?[问問题題]";

    private static final Pattern IN_WORDS = Pattern.compile(SPELLED);

    private static final int FEW = 4;
    private static final double SOME = 0.05;

    private LabelWords() {}

    /**
     * The RE2 pattern for titles with one of these words; empty where there are too many, or titles with neither a digit
     * nor a colon. Labels with a note, as in "Question (scenario):", are of that pattern where there are some.
     */
    static Optional<String> pattern(Stream<String> titles) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> all = titles.toList();
        if (!all.isEmpty()
                && all.stream().allMatch(title -> IN_WORDS.matcher(title).find())) {
            return Optional.of(SPELLED);
        }
        boolean numbered = true;
        boolean noted = false;
        for (String title : all) {
            Matcher word = WORD.matcher(title);
            boolean found = word.find();
            if (!found && !NOTED.matcher(title).find()) {
                return Optional.empty();
            }
            numbered &= found && word.group(2) != null;
            noted |= !found;
            if (found) {
                counts.merge(word.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<String> words = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > all.size() * SOME)
                .map(Map.Entry::getKey)
                .toList();
        boolean few = words.size() <= FEW && (noted || !words.isEmpty());
        return few ? Optional.of(pattern(words, numbered, noted)) : Optional.empty();
    }

    private static String pattern(List<String> words, boolean numbered, boolean noted) {
        String number = words.isEmpty() ? "" : "(?i:" + String.join("|", words) + ")\\s*[#.:-]?\\s*\\d";
        if (numbered) {
            return "^\\W*" + number;
        }
        String bare = noted ? Numbering.NOTED : "(?i:q|question|问|問|вопрос)\\s*[.:：]";
        return "^\\W*(" + number + (number.isEmpty() ? "" : "|") + bare + ")";
    }
}
