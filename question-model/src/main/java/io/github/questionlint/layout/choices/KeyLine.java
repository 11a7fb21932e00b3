package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.AnswerWords;
import io.github.questionlint.layout.words.LookAlikes;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
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
            + "(?![\\p{L}&&[^A-Z]&&[^\\p{IsHan}\\p{IsHangul}]])|[:：=>*_`\"'“(（\\[【–—✅✔✓☑\\uFE0F-])){0,8}\\s{0,24}";
    private static final Pattern LABEL = Pattern.compile("(?iU)(?<![\\p{L}])(?:"
            + WordTable.anyOf("answer") + "|(?<![\\S&&[^✅✔✓☑]][ \\t]{0,2})" + AnswerLabel.KEY + ")"
            + "(?:\\(s\\)|（s）)?[ \\t]{0,4}\\d{0,3}(?![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}]])(?-i:" + GLUE
            + ")");
    /** A sign that a key begins with, as in "✅ B) Blue", and what ends its letters. */
    private static final Pattern TICK = Pattern.compile("[\\s*_]{0,8}[" + Ticks.RIGHT + "]\\uFE0F?[ \\t*_(（\\[]{0,8}");

    private static final Pattern TICKED =
            Pattern.compile("[*_]{0,3}(?:[)）\\].:：、]|[ \\t]+[–—-]|[ \\t]{0,4}(?:[\\r\\n]|$))");

    /** What is behind the letters of a key in a comment; one with a reason stays where it is. */
    private static final Pattern COMMENTED = Pattern.compile("[)\\].:]?\\s*+-->");

    /** What divides a key from a reason on its line. */
    private static final Pattern SIGN = Pattern.compile("[)\\].]?[ \\t]*+(?:[–—,，;；]|-(?=[ \\t]))[ \\t]*+(?=[^\\s])");

    /** The first key among some blocks, by the pattern of a bank or the usual words. */
    static Optional<KeyLine> in(Document document, List<Node> blocks, Alphabet alphabet, Optional<UserPattern> own) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        if (own.isPresent()) {
            return own.get().find(shown.text(), 0).flatMap(match -> own(shown, alphabet, match));
        }
        return inCode(document, blocks, alphabet).or(() -> usual(shown, alphabet));
    }

    /** The letters in the first comment such as {@code <!-- Answer: B -->} among some blocks. */
    static Optional<KeyLine> inComment(Document document, List<Node> blocks, Alphabet alphabet) {
        String text = document.file().text();
        return blocks.stream()
                .filter(block -> AnswerStart.inComment(document, block) >= 0)
                .findFirst()
                .flatMap(block -> KeyNames.of(alphabet)
                        .at(text, AnswerStart.inComment(document, block))
                        .filter(found -> COMMENTED
                                .matcher(text)
                                .region(found.end(), block.end())
                                .lookingAt())
                        .map(found -> new KeyLine(found.list(), found.start(), block.end())));
    }

    /** The letters behind the sign that some blocks begin with, as in "✅ B) Blue". */
    static Optional<KeyLine> ticked(Document document, List<Node> blocks, Alphabet alphabet) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        Matcher tick = TICK.matcher(shown.text());
        if (alphabet.isDigits() || !tick.lookingAt()) {
            return Optional.empty();
        }
        return KeyNames.of(alphabet)
                .at(shown.text(), tick.end())
                .filter(found -> TICKED.matcher(shown.text())
                        .region(found.end(), shown.text().length())
                        .lookingAt())
                .map(found ->
                        new KeyLine(found.list(), shown.offset(found.start()), end(shown, shown.text(), found.end())));
    }

    /**
     * The key in the first line of a code block that comes first, or in the only line of one below a label. What else is in
     * the block is left behind the key.
     */
    private static Optional<KeyLine> inCode(Document document, List<Node> blocks, Alphabet alphabet) {
        Optional<Node> code = code(blocks).filter(AnswerStart::isKeyInCode);
        if (code.isEmpty()) {
            return line(document, blocks)
                    .flatMap(rest -> KeyNames.of(alphabet)
                            .at(rest.line(), 0)
                            .map(found -> new KeyLine(found.list(), rest.start(), rest.end())));
        }
        List<String> lines = code.stream()
                .flatMap(block -> block.text().lines())
                .filter(line -> !line.isBlank())
                .toList();
        return code.flatMap(block -> names(lines.get(0), alphabet)
                .map(names -> new KeyLine(
                        names,
                        block.start(),
                        lines.size() == 1 ? document.trimmed(block.start(), block.end()) : block.start())));
    }

    private static Optional<Node> code(List<Node> blocks) {
        return blocks.stream()
                .dropWhile(block -> block.is(Kind.HTML_BLOCK, Kind.FOLD) || AnswerLabel.isAlone(block.visibleText()))
                .findFirst()
                .filter(Node::isCodeBlock);
    }

    /** The only line of a code block below a label such as "Answer". */
    private static Optional<Rest> line(Document document, List<Node> blocks) {
        boolean labelled = blocks.stream()
                .takeWhile(block -> !block.isCodeBlock())
                .anyMatch(block -> AnswerLabel.isAlone(block.visibleText()));
        return code(blocks)
                .filter(block -> labelled && block.text().strip().lines().count() == 1)
                .map(block ->
                        new Rest(block.text().strip(), block.start(), document.trimmed(block.start(), block.end())));
    }

    private static Optional<KeyLine> own(RenderedText shown, Alphabet alphabet, UserPattern.Match match) {
        List<String> names = KeyNames.of(alphabet).names(shown.text().substring(match.wordStart(), match.wordEnd()));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyLine(names, shown.offset(match.wordStart()), shown.skipMarks(match.wordEnd())));
    }

    /** A line that starts with the label is the key rather than a sentence with the same words. */
    private static Optional<KeyLine> usual(RenderedText shown, Alphabet alphabet) {
        String text = alphabet == LATIN ? LookAlikes.standing(shown.text()) : shown.text();
        Labels labels = new Labels(text);
        Optional<KeyLine> within = Optional.empty();
        while (labels.next()) {
            boolean leading = isLeading(text, labels.start());
            Optional<KeyLine> key = leading || within.isEmpty() ? at(shown, text, labels.end(), alphabet) : within;
            if (leading && key.isPresent()) {
                return key;
            }
            within = within.or(() -> key);
        }
        return within;
    }

    /** The labels in a text, one after another. The slow pattern is run only where a word for an answer may start. */
    private static final class Labels {
        private final Matcher label;
        private final AnswerWords words;
        private int from;

        Labels(String text) {
            this.label = LABEL.matcher(text).useTransparentBounds(true);
            this.words = AnswerWords.in(text);
        }

        /** Moves on to the next one; false if there is none. */
        boolean next() {
            for (int at = words.next(from); at >= 0; at = words.next(at + 1)) {
                if (label.region(at, label.regionEnd()).lookingAt()) {
                    from = label.end();
                    return true;
                }
            }
            return false;
        }

        int start() {
            return label.start();
        }

        int end() {
            return label.end();
        }
    }

    private static Optional<KeyLine> at(RenderedText shown, String text, int start, Alphabet alphabet) {
        return KeyNames.of(alphabet)
                .at(text, start)
                .map(found -> new KeyLine(found.list(), shown.offset(found.start()), end(shown, text, found.end())));
    }

    /** The end of a key with the sign that divides it from the reason on its line. */
    static int end(RenderedText shown, String text, int index) {
        Matcher sign = SIGN.matcher(text).region(index, text.length());
        return shown.skipMarks(sign.lookingAt() ? sign.end() : index);
    }

    /** Whether a mark or the end of the line follows the names of a key. */
    static boolean isClosed(Document document, KeyLine key) {
        String text = document.file().text();
        int end = document.file().lineEnd(document.file().lineAt(Math.max(key.start(), key.end() - 1)));
        int at = key.end();
        while (at < end && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int last = key.end() - 1;
        while (last > key.start() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean divided = last > key.start() && !Character.isLetterOrDigit(text.charAt(last));
        return divided || at >= end || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** The names behind the first label in a text without markup. */
    static Optional<List<String>> names(String text, Alphabet alphabet) {
        Labels labels = new Labels(text);
        while (labels.next()) {
            Optional<KeyNames.Found> names = KeyNames.of(alphabet).at(text, labels.end());
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

    /** What follows the first label at the start of a line, or is in code below it: the right choice in words, perhaps. */
    static Optional<Rest> rest(Document document, List<Node> answer) {
        return line(document, answer).or(() -> rest(RenderedText.of(document.file(), answer)));
    }

    private static Optional<Rest> rest(RenderedText shown) {
        String text = shown.text();
        Labels labels = new Labels(text);
        while (labels.next()) {
            int start = labels.end();
            int end = text.indexOf('\n', start);
            if (isLeading(text, labels.start()) && start < text.length()) {
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
