package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices behind a label such as "Choices:", on its line or as bullets below it, where nothing but fields such as
 * "Type: …" and "Answer: …" is below the title.
 */
final class NamedOptions {
    private static final String MARKS = "[ \\t>]*+(?:[-*+][ \\t]++)?+";
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)" + MARKS + "[*_]{0,3}" + WordTable.anyOf("options") + "[*_]{0,3}[ \\t]?[:：][*_]{0,3}[ \\t]*+");
    private static final Pattern FIELD =
            Pattern.compile(MARKS + "[*_]{0,3}\\p{L}[\\p{L} ]{1,24}[*_]{0,3}[ \\t]?[:：].*+");
    private static final Pattern BULLET = Pattern.compile("([ \\t>]*+)[-*+][ \\t]++(?=\\S)");
    private static final Pattern EMPTY = Pattern.compile("[ \\t>*+_-]*+");
    /** What divides choices on a line: the first of these that is there. */
    private static final List<String> DIVIDERS = List.of(";；", "|", ",，、");

    /** The most choices: as many as there are letters for them. */
    private static final int MOST = 26;

    private static final String OPEN = "([{（";
    private static final String CLOSE = ")]}）";

    private final Document document;
    private final QuestionRange range;
    private final List<OptionLabel> labels = new ArrayList<>();
    private int end;
    /** The end of what says so, with a divider behind the last of them. */
    private int whole;
    /** The start of the first line, and that of the answer; -1 without one. */
    private int first = -1;

    private int answer = -1;
    /** Whether there is a further field, such as "Type: …". */
    private boolean hasField;
    /** Whether there are more choices than letters, so that the list is left as it is. */
    private boolean tooMany;
    /** How far the line with the label is indented, where the choices are below it; otherwise -1. */
    private int open = -1;

    private NamedOptions(Document document, QuestionRange range) {
        this.document = document;
        this.range = range;
    }

    /** The choices of a question; empty if it is written in any other way. */
    static Optional<Choices> find(Document document, QuestionRange range) {
        return new NamedOptions(document, range).read();
    }

    /** Whether an item of a list is such a label, so that the items are fields of a question and no choices. */
    static boolean isLabel(Document document, Node item) {
        return LABEL.matcher(document.file().text())
                .region(item.start(), item.end())
                .lookingAt();
    }

    private Optional<Choices> read() {
        String text = document.file().text();
        int at = range.bodyStart();
        while (at < range.end()) {
            int newline = text.indexOf('\n', at);
            int next = newline < 0 ? range.end() : Math.min(range.end(), newline + 1);
            String line = text.substring(at, next).stripTrailing();
            String words = line.substring(marks(line));
            if (labels.size() > 1 && PartLabel.opensExplanation(words)) {
                break;
            }
            if (AnswerLabel.opens(words) && AnswerLabel.word(words).length() > 1) {
                answer = at;
                open = -1;
            } else if (!EMPTY.matcher(line).matches() && !takes(line, at)) {
                return Optional.empty();
            }
            first = first < 0 && !line.isBlank() ? at : first;
            at = next;
        }
        boolean sure = labels.size() > 1 && !tooMany && (answer >= 0 || hasField);
        return sure ? choices() : Optional.empty();
    }

    /** The choices; empty if the answer names none of them. */
    private Optional<Choices> choices() {
        LabelledChoices all = new LabelledChoices(document, labels, end);
        int line = answer < 0 ? 0 : document.file().lineEnd(document.file().lineAt(answer));
        List<Node> key = answer < 0 ? List.of() : document.blocks(answer, Math.min(range.end(), line));
        List<String> names = labels.stream().map(OptionLabel::name).toList();
        Optional<KeyLine> found = all.byText(key)
                .or(() -> KeyLine.in(document, key, Alphabet.of("latin"), Optional.empty())
                        .filter(letters -> names.containsAll(letters.names())));
        if (answer >= 0 && found.isEmpty()) {
            return Optional.empty();
        }
        Choices read = all.with(found, end, List.of());
        int last = Math.max(whole, read.end());
        return Optional.of(new Choices(read.list(), first, read.last(), read.key(), last, read.problems()));
    }

    private static int marks(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt()
                ? bullet.end()
                : line.length() - line.stripLeading().length();
    }

    /** Whether a line is a field, or a choice below its label. */
    private boolean takes(String line, int start) {
        Matcher label = LABEL.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        boolean named = label.lookingAt();
        if (named && (open >= 0 || !labels.isEmpty())) {
            return false;
        }
        if (named) {
            boolean alone = label.end() == line.length();
            open = alone ? line.length() - line.stripLeading().length() : -1;
            return alone || divide(line, start, label.end());
        }
        if (open >= 0 && bullet.lookingAt() && bullet.group(1).length() > open) {
            add(start + bullet.end(), start + bullet.start(), start + line.length());
            return true;
        }
        open = -1;
        boolean field = FIELD.matcher(line).matches();
        hasField |= field;
        return field;
    }

    private void add(int textStart, int lead, int limit) {
        int last = document.trimmed(textStart, limit);
        if (last > textStart && labels.size() == MOST) {
            tooMany = true;
        } else if (last > textStart) {
            String name = String.valueOf((char) ('A' + labels.size()));
            labels.add(new OptionLabel(name, false, lead, textStart, textStart, textStart));
            end = last;
            whole = last;
        }
    }

    /** Divides a line into choices: by semicolons, or else by bars or commas that are not within brackets. */
    private boolean divide(String line, int start, int from) {
        String words = line.substring(from);
        String dividers = DIVIDERS.stream()
                .filter(some -> words.chars().anyMatch(c -> some.indexOf(c) >= 0))
                .findFirst()
                .orElse("");
        boolean nested = !dividers.equals(DIVIDERS.get(0));
        int depth = 0;
        int lead = from;
        int textStart = from;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            depth += !nested ? 0 : OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && dividers.indexOf(c) >= 0) {
                add(start + behindBlanks(line, textStart, at), start + lead, start + at);
                lead = at;
                textStart = at + 1;
            }
        }
        add(start + behindBlanks(line, textStart, line.length()), start + lead, start + line.length());
        whole = document.trimmed(start, start + line.length());
        return depth == 0 && labels.size() > 1;
    }

    private static int behindBlanks(String line, int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
