package io.github.questionlint.layout.card;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.parts.PartedQuestion;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question is a flash card in a note: some lines, a line with only {@code ?}, and the answer up to a blank line; or
 * one line with a separator such as {@code ::}; or a bullet with a tag.
 */
public final class CardLayout {
    /** What is alone on a line between a question and its answer. */
    static final List<String> MARKS = List.of("?", "??");

    private final SourceFile file;
    private final CardLines lines;
    private final List<String> separators;
    private final List<Card> cards = new ArrayList<>();
    /** The first line that belongs to no card yet. */
    private int free;

    private CardLayout(Document document, CardLines lines, List<String> separators) {
        this.file = document.file();
        this.lines = lines;
        this.separators = separators;
        this.free = lines.first();
    }

    /** The questions of a document, in its order. */
    public static List<Question> questions(Document document, LayoutSpec spec) {
        List<Question> questions = new ArrayList<>();
        for (Card card : cards(document, spec.separators())) {
            String raw = document.file().text().substring(card.start(), card.titleEnd());
            if (spec.fits(raw)) {
                questions.add(question(document, spec, card));
            }
        }
        return questions;
    }

    private static Question question(Document document, LayoutSpec spec, Card card) {
        boolean oneLine = document.isBlank(card.titleEnd(), Math.max(card.titleEnd(), card.questionEnd()));
        int title = oneLine ? CardEnds.titleStart(document, card) : card.start();
        int end = CardEnds.answerEnd(document, card);
        Optional<CardChoices> choices =
                MARKS.contains(card.separator()) ? CardChoices.of(document, card, end) : Optional.empty();
        int questionEnd = choices.map(CardChoices::start).orElse(card.questionEnd());
        PartedQuestion question = new PartedQuestion(document, spec, document.lang())
                .with(Role.QUESTION, card.titleEnd(), card.titleEnd(), questionEnd)
                .with(Role.QUESTION, card.start(), card.start(), title);
        choices.ifPresentOrElse(
                found -> found.addTo(question, card.questionEnd(), end),
                () -> question.with(Role.ANSWER, card.mark(), card.answer(), end));
        return question.question(Titles.of(document.file(), title, card.titleEnd()), card.start(), card.end());
    }

    /** The cards of a document, in its order. */
    static List<Card> cards(Document document, List<String> separators) {
        return mayHold(document, separators)
                ? new CardLayout(document, new CardLines(document), separators).read()
                : List.of();
    }

    private static boolean mayHold(Document document, List<String> separators) {
        String text = document.file().text();
        return !document.isData()
                && separators.stream()
                        .anyMatch(mark -> MARKS.contains(mark)
                                ? text.contains("\n" + mark) || text.contains("?\n") || text.contains("?\r")
                                : text.contains(mark));
    }

    private List<Card> read() {
        int line = lines.first();
        while (line <= lines.last()) {
            line = 1 + (lines.isCode(line) ? line : card(line));
        }
        return cards;
    }

    /** Adds the card that a line marks or holds, if any, and gives the last line of it. */
    private int card(int line) {
        String text = lines.text(line).strip();
        if (MARKS.contains(text) && separators.contains(text)) {
            return Math.max(line, between(line, text));
        }
        Optional<Card> tagged = separators.contains(TagCards.TAG) ? TagCards.on(file, lines, line) : Optional.empty();
        if (tagged.isPresent()) {
            cards.add(tagged.get());
            free = line + tagged.get().lines();
            return free - 1;
        }
        InlineCards.on(file, line, separators).ifPresent(card -> {
            cards.add(card);
            free = line + 1;
        });
        return line;
    }

    /** Adds the card around a mark and gives its last line. */
    private int between(int mark, String separator) {
        int last = mark - 1;
        boolean apart = last >= free && lines.isGap(last);
        last -= apart ? 1 : 0;
        int first = last + 1;
        while (first - 1 >= free && !lines.isGap(first - 1) && !lines.isBorder(first - 1) && !isTags(first - 1)) {
            first--;
        }
        if (first > last) {
            return mark;
        }
        int from = mark + 1;
        from += lines.isGap(from) && !opensCard(from + 1) ? 1 : 0;
        int to = from - 1;
        while (to + 1 <= lines.last() && !lines.isGap(to + 1) && !(to >= from && endsAbove(to + 1))) {
            to++;
        }
        add(first, last, mark, to, separator);
        free = to + 1;
        return to;
    }

    /** Whether an answer ends above a line: a heading, or the question of a card that follows without a blank line. */
    private boolean endsAbove(int line) {
        boolean next = line < lines.last() && !lines.isCode(line + 1);
        return lines.isBorder(line)
                || next && separators.contains(lines.text(line + 1).strip());
    }

    private boolean isTags(int line) {
        return !lines.isCode(line) && lines.isTags(line);
    }

    /** Whether the text that starts at a line is the question of a further card, or no text of a card. */
    private boolean opensCard(int line) {
        int at = line;
        while (!lines.isGap(at)) {
            String text = lines.text(at).strip();
            if (lines.isBorder(at)
                    || MARKS.contains(text)
                    || InlineCards.on(file, at, separators).isPresent()) {
                return true;
            }
            at++;
        }
        return at == line
                || at + 1 <= lines.last() && MARKS.contains(lines.text(at + 1).strip());
    }

    private void add(int first, int last, int mark, int to, String separator) {
        int title = title(first, last);
        int start = file.lineStart(first) + indent(first);
        int titleEnd = file.lineEnd(title);
        int answer = Math.min(file.text().length(), file.lineEnd(mark));
        int end = to > mark ? file.lineEnd(to) : answer;
        int questionEnd = Math.max(titleEnd, file.lineEnd(last));
        cards.add(new Card(
                separator,
                title == first ? start : file.lineStart(title),
                titleEnd,
                questionEnd,
                file.lineStart(mark) + indent(mark),
                answer,
                end,
                to - first + 1));
    }

    /** The first line of a question that is text; below a table, one that asks, since a caption may be above it. */
    private int title(int first, int last) {
        int title = first;
        while (title < last && !lines.isProse(title)) {
            title++;
        }
        int asking = title;
        while (title > first && asking < last && !QuestionWords.endsWithMark(lines.text(asking))) {
            asking++;
        }
        return QuestionWords.endsWithMark(lines.text(asking)) ? asking : title;
    }

    private int indent(int line) {
        String text = lines.text(line);
        return text.length() - text.stripLeading().length();
    }
}
