package io.github.questionlint.layout.card;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.parts.PartedQuestion;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The choices on the front of a card: the lines below its first one are items, and each line of its back names one of
 * them. They are read line by line, since Markdown takes the mark between front and back for a part of the last item.
 */
final class CardChoices {
    private static final Pattern ITEM =
            Pattern.compile("\\s{0,8}(?:[-*+]|(?<label>[A-Za-z]|\\d{1,2})[.)])\\s{1,4}(?<text>\\S.*)");
    private static final Pattern LABEL = Pattern.compile("(?<label>[A-Za-z]|\\d{1,2})[.)]?");

    private static final int MOST = 30;

    /** An item: where its text is, and the label in front of it, maybe none. */
    private record Item(int line, int start, String label, String text) {
        boolean isNamed(String answer) {
            Matcher item = ITEM.matcher(answer);
            boolean whole = item.matches();
            String own = whole ? Optional.ofNullable(item.group("label")).orElse("") : "";
            String words = folded(whole ? item.group("text") : answer);
            Matcher bare = LABEL.matcher(answer.strip());
            return words.equals(folded(text)) && (own.isEmpty() || own.equalsIgnoreCase(label))
                    || !label.isEmpty() && bare.matches() && bare.group("label").equalsIgnoreCase(label);
        }
    }

    private final Document document;
    private final List<Item> items;
    private final List<Integer> right;
    /** The start of what the answer says below the key. */
    private final int rest;

    private CardChoices(Document document, List<Item> items, List<Integer> right, int rest) {
        this.document = document;
        this.items = items;
        this.right = right;
        this.rest = rest;
    }

    /** Those of a card whose answer ends at an offset; empty where its front has none, or its back names none. */
    static Optional<CardChoices> of(Document document, Card card, int answerEnd) {
        SourceFile file = document.file();
        List<Item> items = items(file, card);
        int line = answerEnd <= card.answer() ? 0 : file.lineAt(answerEnd - 1) + 1;
        List<Integer> right = new ArrayList<>();
        int at = file.lineAt(card.answer());
        while (at < line && (file.line(at).isBlank() || file.lineStart(at) < card.answer())) {
            at++;
        }
        Optional<Integer> named = at < line ? named(items, file.line(at)) : Optional.empty();
        while (named.isPresent() && !right.contains(named.get())) {
            right.add(named.get());
            at++;
            named = at < line ? named(items, file.line(at)) : Optional.empty();
        }
        boolean some = items.size() > 1 && !right.isEmpty() && right.size() < items.size() && named.isEmpty();
        int rest = at < line ? file.lineStart(at) : answerEnd;
        return some ? Optional.of(new CardChoices(document, items, right, rest)) : Optional.empty();
    }

    /** The items below the first line of a card; none where another line is among them. */
    private static List<Item> items(SourceFile file, Card card) {
        List<Item> items = new ArrayList<>();
        int last = file.lineAt(Math.max(card.titleEnd(), card.questionEnd() - 1));
        for (int line = file.lineAt(card.titleEnd()) + 1; line <= last; line++) {
            Matcher item = ITEM.matcher(file.line(line));
            if (item.matches()) {
                String label = Optional.ofNullable(item.group("label")).orElse("");
                items.add(new Item(line, file.lineStart(line) + item.start("text"), label, item.group("text")));
            }
            if (items.size() > MOST
                    || !item.matches() && !items.isEmpty() && !file.line(line).isBlank()) {
                return List.of();
            }
        }
        return items;
    }

    /** The one item that a line names. */
    private static Optional<Integer> named(List<Item> items, String answer) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).isNamed(answer)) {
                found.add(at);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String folded(String text) {
        int start = 0;
        int end = text.length();
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ".*_`".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        while (start < end && (Character.isWhitespace(text.charAt(start)) || "*_`".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Where they start. */
    int start() {
        return document.file().lineStart(items.get(0).line());
    }

    /** Adds them to a question, with what the answer says below the key as the explanation. */
    void addTo(PartedQuestion question, int questionEnd, int answerEnd) {
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            choices.add(choice(items.get(at), right.contains(at) ? Mark.CORRECT : Mark.WRONG));
        }
        question.with(choices, start(), questionEnd).with(Role.EXPLANATION, rest, rest, answerEnd);
    }

    private Choice choice(Item item, Mark mark) {
        SourceFile file = document.file();
        int from = file.lineStart(item.line());
        int end = document.trimmed(item.start(), file.lineEnd(item.line()));
        boolean letter =
                !item.label().isEmpty() && Character.isLetter(item.label().charAt(0));
        int label = file.text().indexOf(item.label(), from);
        Optional<Text> named =
                letter ? Optional.of(file.slice(label, label + item.label().length())) : Optional.empty();
        return new Choice(
                mark,
                file.span(from, from),
                named,
                NodeSlices.trimmed(file, item.start(), end),
                document.blocks(item.start(), end),
                Optional.empty(),
                file.span(from, end));
    }
}
