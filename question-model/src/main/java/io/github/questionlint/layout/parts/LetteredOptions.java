package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices with a letter in front and a line with the key. */
public final class LetteredOptions {
    private static final String LEAD = " \t\n\u000b\f\r>*_+(（-";
    private static final String FIRST = "AaАаΑأا1";
    private static final String MARKS = ".)）、．：:*_";
    private static final int LONGEST_LEAD = 12;
    private static final Pattern LINE = Pattern.compile("\\n");

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
            Document document, List<Node> blocks, String alphabet, Optional<UserPattern> key, boolean keyNeeded) {
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
            String alphabet,
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
        Optional<KeyLine> found = KeyLine.in(document, document.blocks(end, whole), alphabet, key);
        LabelledChoices choices = new LabelledChoices(document, row.labels(), end);
        boolean known = found.isPresent() || choices.areTicked();
        return keyNeeded && !known ? Optional.empty() : Optional.of(choices.with(found, end, row.problems()));
    }

    /** The choices that follow their key, with the key as their first part. */
    static Optional<Choices> behind(Document document, List<Node> blocks, String alphabet, KeyLine key) {
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
     * Whether some blocks have letters in a row, with a key or without one.
     *
     * @param alphabet the letters, in their order
     * @param fewest how many letters at least
     */
    public static boolean isRow(Document document, List<Node> blocks, String alphabet, int fewest) {
        return find(document, blocks, alphabet, Optional.empty(), false)
                .filter(found -> found.list().size() >= fewest)
                .isPresent();
    }

    /** Whether a line of some blocks starts like a first choice: a quick test that avoids the slow one. */
    public static boolean mayBe(Document document, List<Node> blocks) {
        if (blocks.isEmpty()) {
            return false;
        }
        String text = document.file().text();
        int start = blocks.get(0).start();
        int end = blocks.get(blocks.size() - 1).end();
        for (int at = start; at < end; at++) {
            if ((at == start || isBreak(text, at - 1)) && opens(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean opens(String text, int start, int end) {
        int at = start;
        int most = Math.min(end, start + LONGEST_LEAD);
        while (at < most && LEAD.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at + 1 < end && FIRST.indexOf(text.charAt(at)) >= 0 && MARKS.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether a line starts like a first choice. */
    public static boolean opens(String line) {
        return opens(line, 0, line.length());
    }

    /** The last choice ends with its paragraph, or before a line of it that starts with a label such as "Answer". */
    private int lastEnd(int limit, OptionLabel last) {
        RenderedText shown = RenderedText.of(document.file(), document.blocks(last.textStart(), limit));
        Matcher line = LINE.matcher(shown.text());
        while (line.find()) {
            String rest =
                    shown.text().substring(line.end(), Math.min(shown.text().length(), line.end() + 200));
            if (rest.startsWith("\n") || AnswerLabel.opens(rest) || rest.isBlank()) {
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
