package io.github.questionlint.layout.detect;

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
    private static final Pattern WORD = Pattern.compile("(?U)^\\W*(\\p{L}{1,12})\\s*+(?:([#.:-]?\\s*+\\d)|[.:：])");
    private static final int FEW = 4;
    private static final double SOME = 0.05;

    private LabelWords() {}

    /**
     * The RE2 pattern for titles with one of these words; empty where there are too many, or titles with neither a digit
     * nor a colon.
     */
    static Optional<String> pattern(Stream<String> titles) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> all = titles.toList();
        boolean numbered = true;
        for (String title : all) {
            Matcher word = WORD.matcher(title);
            if (!word.find()) {
                return Optional.empty();
            }
            numbered &= word.group(2) != null;
            counts.merge(word.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        List<String> words = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > all.size() * SOME)
                .map(Map.Entry::getKey)
                .toList();
        return words.isEmpty() || words.size() > FEW
                ? Optional.empty()
                : Optional.of(pattern("(?i:" + String.join("|", words) + ")\\s*[#.:-]?\\s*\\d", numbered));
    }

    private static String pattern(String number, boolean numbered) {
        return "^\\W*" + (numbered ? number : "(" + number + "|(?i:q|question|问|問|вопрос)\\s*[.:：])");
    }
}
