package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.WordTable;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The key of lettered choices, such as {@code Correct answer: B, D}.
 *
 * @param letters the letters, in upper case
 * @param start the place of the first letter
 * @param end the end of the last letter
 */
record KeyLine(List<String> letters, int start, int end) {
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final String SEPARATORS = "[^\\p{L}\\p{N}]+";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    /** The first key among some blocks, by the pattern of a bank or the usual words. */
    static Optional<KeyLine> in(Document document, List<Node> blocks, String alphabet, Optional<UserPattern> own) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        String text = shown.text();
        if (own.isPresent()) {
            return own.get().find(text, 0).map(match -> of(shown, alphabet, match.wordStart(), match.wordEnd()));
        }
        Matcher matcher = PATTERNS.computeIfAbsent(alphabet, KeyLine::usual).matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start(1)) {
            if (isLetters(matcher.group(1)) && !isWord(text, matcher.end(1), matcher.group(1))) {
                return Optional.of(of(shown, alphabet, matcher.start(1), matcher.end(1)));
            }
        }
        return Optional.empty();
    }

    private static Pattern usual(String alphabet) {
        String letter = "[" + Pattern.quote(alphabet) + (alphabet.startsWith("A") ? "M-Z" : "") + "]";
        String more = "(?:\\s*(?:,|、|，|;|/|&|and|or|y|e|et|und|и|和|及|与)?\\s*" + letter + AFTER + ")*";
        return Pattern.compile("(?iU)(?<![\\p{L}])" + WordTable.anyOf("answer")
                + "\\s*\\d{0,3}\\s*(?:(?:is|are|为|是|es|est|ist|:|：|-|–|=)\\s*){0,3}[(（\\[【]?\\s*(" + letter + "{1,6}"
                + AFTER + more + ")");
    }

    /** Single letters, or several together in upper case and in order, so that a word is not taken for letters. */
    private static boolean isLetters(String letters) {
        return Arrays.stream(letters.split(SEPARATORS))
                .filter(part -> part.length() > 1)
                .allMatch(part -> part.chars().allMatch(Character::isUpperCase)
                        && part.chars()
                                .sorted()
                                .distinct()
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                                .equals(part));
    }

    /** In "Answer: A list is …" the letter is a word of a sentence. */
    private static boolean isWord(String text, int end, String letters) {
        boolean sentence = end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLetter(text.charAt(end + 1))
                && text.charAt(end + 1) < 0x250;
        return sentence && letters.strip().length() == 1 && "AIOYEaioye".contains(letters.strip());
    }

    private static KeyLine of(RenderedText shown, String alphabet, int start, int end) {
        List<String> letters = new ArrayList<>();
        for (String part : shown.text().substring(start, end).split(SEPARATORS, -1)) {
            boolean together = part.length() > 1 && part.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
            if (together) {
                part.chars().forEach(c -> letters.add(Character.toString(c)));
            } else if (part.length() == 1) {
                letters.add(part.toUpperCase(Locale.ROOT));
            }
        }
        return new KeyLine(letters, shown.offset(start), shown.skipMarks(end));
    }
}
