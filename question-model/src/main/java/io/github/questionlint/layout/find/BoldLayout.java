package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question is a paragraph, or its first line, that is completely strong or emphasized. It ends at the next one or at a
 * heading. In a document with few of them it is a plain paragraph above a {@code <details>} with its answer, or one that
 * asks, above plain paragraphs that answer it.
 */
public final class BoldLayout {
    private static final Pattern NOTE =
            Pattern.compile("[:.]?\\s{0,4}(?:\\([^()]{1,60}\\)|\\[[^\\[\\]]{1,60}\\]|（[^（）]{1,60}）)[:.]?");

    private static final Pattern DEFINITION = Pattern.compile("[ \\t]{0,4}\\R[ \\t]{0,3}:[ \\t]{1,4}(?=\\S)");

    private static final int FEWEST = 3;

    private final Document document;
    private final LayoutSpec spec;
    private final RepeatedTitles repeated;

    private BoldLayout(Document document, LayoutSpec spec) {
        this.document = document;
        this.spec = spec;
        this.repeated = RepeatedTitles.of(
                document.markdown().root().children().stream()
                        .map(block -> raw(block, titleEnd(block)))
                        .filter(raw -> !raw.isEmpty() && !isLabel(raw))
                        .map(RepeatedTitles::folded)
                        .toList(),
                at -> false);
    }

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        List<QuestionRange> bold = new BoldLayout(document, spec).ranges();
        List<QuestionRange> plain = withoutLabels(document, HiddenAnswers.find(document, spec));
        if (bold.size() * 2 < plain.size()) {
            return plain;
        }
        List<QuestionRange> asking = withoutLabels(document, AskingParagraphs.find(document, spec));
        return bold.size() * 2 < asking.size() ? asking : bold;
    }

    private static List<QuestionRange> withoutLabels(Document document, List<QuestionRange> found) {
        return found.stream()
                .filter(range -> !document.isRepeatedLabel(range.raw()))
                .toList();
    }

    private List<QuestionRange> ranges() {
        List<QuestionRange> found = new ArrayList<>();
        List<Node> blocks = document.markdown().root().children();
        BitSet hidden = hidden(blocks);
        int end = document.markdown().root().end();
        for (int at = blocks.size() - 1; at >= 0; at--) {
            Node block = blocks.get(at);
            int labelEnd = labelEnd(block);
            int titleEnd = labelEnd < 0 ? titleEnd(block) : labelEnd;
            int body = labelEnd < 0 ? definition(titleEnd) : block.end();
            Text title = titleEnd < 0 ? null : Titles.of(document.file(), block, titleEnd);
            String raw = raw(block, titleEnd);
            boolean asks = title != null && !title.isBlank() && !hidden.get(at) && !isPart(raw);
            if (title != null && asks && spec.fits(raw)) {
                found.add(new QuestionRange(title, raw, block.start(), body, document.trimmed(body, end)));
                end = block.start();
            } else if (block.kind() == Kind.HEADING) {
                end = block.start();
            }
        }
        if (isFarewell(found)) {
            found.remove(0);
        }
        Collections.reverse(found);
        return found;
    }

    /** Whether the last of some questions, which come first, only says goodbye: it exclaims, and nothing but it has no answer. */
    private boolean isFarewell(List<QuestionRange> found) {
        return found.size() >= FEWEST
                && found.get(0).raw().endsWith("!")
                && isBare(found.get(0))
                && found.stream().skip(1).noneMatch(this::isBare);
    }

    private boolean isBare(QuestionRange range) {
        return document.isBlank(range.bodyStart(), range.end());
    }

    /**
     * Where the meaning of a term begins: behind the colon at the start of the line below it. A backslash that breaks the line
     * of a title is no part of what follows.
     */
    private int definition(int titleEnd) {
        String text = document.file().text();
        if (titleEnd >= 0 && (text.startsWith("\\\n", titleEnd) || text.startsWith("\\\r", titleEnd))) {
            return titleEnd + 1;
        }
        Matcher colon = DEFINITION.matcher(text);
        return titleEnd >= 0 && colon.region(titleEnd, text.length()).lookingAt() ? colon.end() : titleEnd;
    }

    /** The indexes of the blocks in details that are named for an answer. */
    private BitSet hidden(List<Node> blocks) {
        BitSet hidden = new BitSet();
        int next = 0;
        int end = -1;
        for (int at = 0; at < blocks.size() && !document.details().isEmpty(); at++) {
            int start = blocks.get(at).start();
            while (next < document.details().size()
                    && document.details().get(next).open() < start) {
                Details details = document.details().get(next++);
                end = document.isAnswer(details) ? Math.max(end, details.bodyEnd()) : end;
            }
            hidden.set(at, start < end);
        }
        return hidden;
    }

    private static String raw(Node block, int titleEnd) {
        return titleEnd < 0 ? "" : Titles.raw(block, titleEnd);
    }

    /** Whether a line only opens a part of the question above it, such as its choices, its key or its explanation. */
    private boolean isPart(String raw) {
        return isLabel(raw) || repeated.isPart(raw) || document.isRepeatedLabel(raw);
    }

    private static boolean isLabel(String raw) {
        boolean colon = raw.endsWith(":") || raw.endsWith("：");
        return AnswerLabel.heads(raw)
                || colon
                        && SectionWords.of(raw)
                                .filter(part -> part != SectionWords.QUESTION)
                                .isPresent();
    }

    /** The end of a strong number with only a note in brackets behind it, as in {@code **Question 7** (2 points)}; or -1. */
    private static int labelEnd(Node block) {
        List<Node> inlines = block.kind() == Kind.PARAGRAPH ? block.children() : List.of();
        boolean label = inlines.size() == 2
                && inlines.get(0).kind() == Kind.STRONG
                && Titles.isNumberOnly(inlines.get(0).visibleText());
        return label && NOTE.matcher(inlines.get(1).visibleText()).matches()
                ? inlines.get(0).end()
                : -1;
    }

    /** The end of the strong line at the start of a paragraph; -1 without one. */
    private static int titleEnd(Node block) {
        List<Node> inlines = block.kind() == Kind.PARAGRAPH ? block.children() : List.of();
        boolean strong = false;
        for (Node inline : inlines) {
            if (inline.kind() == Kind.LINE_BREAK) {
                return strong ? inline.start() : -1;
            }
            if (inline.is(Kind.STRONG, Kind.EMPHASIS)) {
                strong = true;
            } else if (hasWords(inline)) {
                return -1;
            }
        }
        return strong ? block.end() : -1;
    }

    private static boolean hasWords(Node inline) {
        return inline.kind() == Kind.IMAGE || inline.visibleText().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
