package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.model.Choice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices with a letter in front and a line with the key. */
public final class LetteredOptions {
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final int ROW = 3;
    /** The most characters of one of two choices that are nothing but a few words. */
    private static final int WORDS = 24;

    private final Document document;

    private LetteredOptions(Document document) {
        this.document = document;
    }

    /**
     * The choices among some blocks.
     *
     * @param alphabet the letters, in their order
     * @param keyNeeded whether letters count as choices only with a key, since prose has such letters too
     */
    public static Optional<Choices> find(
            Document document, List<Node> blocks, Alphabet alphabet, Optional<UserPattern> key, boolean keyNeeded) {
        return blocks.isEmpty()
                ? Optional.empty()
                : find(document, blocks, blocks.get(blocks.size() - 1).end(), alphabet, key, keyNeeded);
    }

    /**
     * The choices among some blocks, of which the last ones may hold the answer.
     *
     * @param stemEnd where the answer begins; the choices are in front of it
     */
    static Optional<Choices> find(
            Document document,
            List<Node> blocks,
            int stemEnd,
            Alphabet alphabet,
            Optional<UserPattern> key,
            boolean keyNeeded) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        LetteredOptions options = new LetteredOptions(document);
        int whole = blocks.get(blocks.size() - 1).end();
        List<Node> stem = document.blocks(blocks.get(0).start(), Math.min(stemEnd, whole));
        OptionLetters.Row row = OptionLetters.of(document, stem, alphabet);
        if (row.labels().size() < 2) {
            return Optional.empty();
        }
        OptionLabel last = row.labels().get(row.labels().size() - 1);
        int end = options.lastEnd(Math.min(stemEnd, whole), last);
        LabelledChoices choices = new LabelledChoices(document, row.labels(), end);
        Optional<KeyLine> found = KeyLine.in(document, document.blocks(end, whole), alphabet, key)
                .or(() -> choices.byText(document.blocks(end, whole)))
                .or(() -> choices.ticked(document.blocks(end, whole), alphabet))
                .or(() -> KeyLine.inComment(document, blocks, alphabet));
        boolean known = alphabet.isList()
                ? found.filter(options::isWhole).isPresent()
                : found.isPresent() || choices.areTicked();
        return keyNeeded && !known
                ? Optional.empty()
                : Optional.of(
                        choices.with(found.map(line -> choices.whole(line, alphabet, whole)), end, row.problems()));
    }

    /** Whether nothing is behind a key on its line; a number there may also be the first one of a list. */
    private boolean isWhole(KeyLine key) {
        int end = document.file().lineEnd(document.file().lineAt(Math.max(key.start(), key.end() - 1)));
        boolean digit = document.file().text().charAt(key.start()) < 128;
        return !digit || document.isBlank(Math.min(end, key.end()), end);
    }

    /** The choices that follow their key, with the key as their first part. */
    static Optional<Choices> behind(Document document, List<Node> blocks, Alphabet alphabet, KeyLine key) {
        int whole = blocks.get(blocks.size() - 1).end();
        OptionLetters.Row row = OptionLetters.of(document, document.blocks(key.end(), whole), alphabet);
        if (row.labels().size() < 2) {
            return Optional.empty();
        }
        int end = new LetteredOptions(document)
                .lastEnd(whole, row.labels().get(row.labels().size() - 1));
        Choices found = new LabelledChoices(document, row.labels(), end).with(Optional.of(key), end, row.problems());
        return Optional.of(new Choices(found.list(), blocks.get(0).start(), found.end(), found.problems()));
    }

    /**
     * Whether some blocks have letters in a row, with a key or without one: at least three, or two in front of a few words
     * such as "True" and "False". Letters in front of questions are the parts of one.
     *
     * @param alphabet the letters, in their order
     */
    public static boolean isRow(Document document, List<Node> blocks, Alphabet alphabet) {
        return find(document, blocks, alphabet, Optional.empty(), false)
                .filter(found -> found.list().size() >= ROW
                        || found.list().stream()
                                .allMatch(choice -> choice.text().value().length() <= WORDS))
                .filter(found -> asking(found.list()) * 2 < found.list().size())
                .isPresent();
    }

    private static long asking(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.text().value())
                .filter(text -> QuestionWords.endsWithMark(text) && text.chars().anyMatch(Character::isLetter))
                .count();
    }

    /** Whether a line starts like a first choice. */
    public static boolean opens(String line) {
        return Openings.at(line);
    }

    /** The last choice ends with its paragraph, above a quote, or before a line of it that starts with a label such as "Answer". */
    private int lastEnd(int limit, OptionLabel last) {
        List<Node> blocks = document.blocks(last.textStart(), limit);
        int quote = blocks.stream()
                .skip(1)
                .filter(block -> block.kind() == Node.Kind.QUOTE)
                .findFirst()
                .map(Node::start)
                .orElse(limit);
        return lastEnd(document.blocks(last.textStart(), quote), quote, last);
    }

    private int lastEnd(List<Node> blocks, int limit, OptionLabel last) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        Matcher line = LINE.matcher(shown.text());
        while (line.find()) {
            String rest =
                    shown.text().substring(line.end(), Math.min(shown.text().length(), line.end() + 200));
            if (rest.startsWith("\n")
                    || AnswerLabel.opens(rest)
                    || PartLabel.opensExplanation(rest)
                    || rest.isBlank()) {
                return lineEnd(shown, line.start(), last.textStart());
            }
        }
        return document.trimmed(last.textStart(), limit);
    }

    /** The end of a line with the marks that close what it shows. */
    private int lineEnd(RenderedText shown, int index, int start) {
        int visible = index == 0 ? start : shown.offset(index - 1) + 1;
        int whole = document.file().lineEnd(document.file().lineAt(Math.max(start, visible - 1)));
        int end = Math.min(whole, Math.max(visible, shown.offset(index) + 1));
        return document.trimmed(start, Math.max(start, end));
    }
}
