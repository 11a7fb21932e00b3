package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Alphabet;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.WordTable;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of choices, such as {@code Correct answer: B, D}. It ends where its line ends.
 *
 * @param names the letters, in upper case, or the numbers
 * @param start the place of the first one
 * @param end the end of the last one, and of the marks that close it
 */
record KeyLine(List<String> names, int start, int end) {
    private static final Alphabet LATIN = Alphabet.of("latin");
    private static final String GLUE = "(?:\\s{0,8}(?:" + WordTable.anyOf("key-glue")
            + "(?![\\p{L}&&[^A-Z]&&[^\\p{IsHan}\\p{IsHangul}]])|[:：=>*_`\"'“(（\\[【–—-])){0,8}\\s{0,8}";
    private static final Pattern LABEL = Pattern.compile("(?iU)(?<![\\p{L}])" + WordTable.anyOf("answer")
            + "(?:\\(s\\)|（s）)?[ \\t]{0,4}\\d{0,3}(?![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]])(?-i:" + GLUE
            + ")");

    /** The first key among some blocks, by the pattern of a bank or the usual words. */
    static Optional<KeyLine> in(Document document, List<Node> blocks, Alphabet alphabet, Optional<UserPattern> own) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        if (own.isPresent()) {
            return own.get().find(shown.text(), 0).flatMap(match -> own(shown, alphabet, match));
        }
        return usual(shown, alphabet, true).or(() -> usual(shown, alphabet, false));
    }

    private static Optional<KeyLine> own(RenderedText shown, Alphabet alphabet, UserPattern.Match match) {
        List<String> names = KeyNames.of(alphabet).names(shown.text().substring(match.wordStart(), match.wordEnd()));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyLine(names, shown.offset(match.wordStart()), shown.skipMarks(match.wordEnd())));
    }

    /** A line that starts with the label is the key rather than a sentence with the same words. */
    private static Optional<KeyLine> usual(RenderedText shown, Alphabet alphabet, boolean leading) {
        String text = alphabet == LATIN ? LookAlikes.standing(shown.text()) : shown.text();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (leading && !isLeading(text, label.start())) {
                continue;
            }
            Optional<KeyNames.Found> names = KeyNames.of(alphabet).at(text, label.end());
            if (names.isPresent()) {
                return names.map(
                        found -> new KeyLine(found.list(), shown.offset(found.start()), shown.skipMarks(found.end())));
            }
        }
        return Optional.empty();
    }

    /** The names behind the first label in a text without markup. */
    static Optional<List<String>> names(String text, Alphabet alphabet) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            Optional<KeyNames.Found> names = KeyNames.of(alphabet).at(text, label.end());
            if (names.isPresent()) {
                return names.map(KeyNames.Found::list);
            }
        }
        return Optional.empty();
    }

    /**
     * What follows the label of a key on its line.
     *
     * @param line the text
     * @param start its place
     * @param end its end
     */
    record Rest(String line, int start, int end) {}

    /** What follows the first label at the start of a line: the right choice in words, perhaps. */
    static Optional<Rest> rest(RenderedText shown) {
        String text = shown.text();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            int start = label.end();
            int end = text.indexOf('\n', start);
            if (isLeading(text, label.start()) && start < text.length()) {
                int last = end < 0 ? text.length() : end;
                return Optional.of(new Rest(text.substring(start, last), shown.offset(start), shown.skipMarks(last)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLeading(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) != '\n' && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }
}
