package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.PartLabel;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.WordTable;
import io.github.questionlint.layout.spec.OptionsLocator;
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
    private static final Pattern FIELD = Pattern.compile(MARKS + "[*_]{0,3}\\p{L}[\\p{L} ]{1,24}[*_]{0,3}[ \\t]?[:：].*+");
    private static final Pattern BULLET = Pattern.compile("([ \\t>]*+)[-*+][ \\t]++(?=\\S)");
    private static final Pattern EMPTY = Pattern.compile("[ \\t>*+_-]*+");
    private static final String DIVIDERS = ";；|,，、";
    private static final String OPEN = "([{（";
    private static final String CLOSE = ")]}）";

    private final Document document;
    private final QuestionRange range;
    private final List<OptionLabel> labels = new ArrayList<>();
    private int end;
    /** The end of what says so, with a divider behind the last of them. */
    private int whole;
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

    private Optional<Choices> read() {
        String text = document.file().text();
        int fields = -1;
        int answer = -1;
        int at = range.bodyStart();
        while (at < range.end()) {
            int lineEnd = Math.min(range.end(), document.file().lineEnd(document.file().lineAt(at)));
            String line = text.substring(at, lineEnd);
            String words = line.substring(Math.min(line.length(), marks(line)));
            boolean told = PartLabel.opensExplanation(words);
            if (told && labels.size() > 1) {
                break;
            }
            if (AnswerLabel.opens(words) && AnswerLabel.word(words).length() > 1) {
                answer = at;
                open = -1;
            } else if (!EMPTY.matcher(line).matches() && !takes(line, at)) {
                return Optional.empty();
            }
            fields = fields < 0 && !line.isBlank() ? at : fields;
            at = lineEnd + 1;
        }
        return labels.size() < 2 || labels.size() > OptionsLocator.LATIN.length()
                ? Optional.empty()
                : Optional.of(choices(fields, answer));
    }

    private Choices choices(int fields, int answer) {
        LabelledChoices all = new LabelledChoices(document, labels, end);
        Optional<KeyLine> key = answer < 0 ? Optional.empty() : all.byText(document.blocks(answer, range.end()));
        Choices found = all.with(key.filter(line -> line.start() > end), end, List.of());
        int behind = Math.max(whole, found.end());
        return new Choices(found.list(), fields, found.last(), found.key(), behind, found.problems());
    }

    private static int marks(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt() ? bullet.end() : line.length() - line.stripLeading().length();
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
        return FIELD.matcher(line).matches();
    }

    private void add(int textStart, int lead, int limit) {
        int last = document.trimmed(textStart, limit);
        if (last > textStart && labels.size() < OptionsLocator.LATIN.length()) {
            String name = OptionsLocator.LATIN.substring(labels.size(), labels.size() + 1);
            labels.add(new OptionLabel(name, false, lead, textStart, textStart, textStart));
            end = last;
            whole = last;
        }
    }

    /** Divides a line into choices: by semicolons, or else by bars or commas that are not within brackets. */
    private boolean divide(String line, int start, int from) {
        String words = line.substring(from);
        int kind = words.chars().anyMatch(c -> c == ';' || c == '；') ? 0 : words.indexOf('|') >= 0 ? 2 : 3;
        String dividers = kind == 0 ? DIVIDERS.substring(0, 2) : kind == 2 ? "|" : DIVIDERS.substring(3);
        int depth = 0;
        int at = from;
        int lead = from;
        for (int next = from; next <= line.length(); next++) {
            char c = next == line.length() ? '\n' : line.charAt(next);
            depth += kind == 0 ? 0 : OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (c == '\n' || depth == 0 && dividers.indexOf(c) >= 0) {
                while (at < next && Character.isWhitespace(line.charAt(at))) {
                    at++;
                }
                add(start + at, start + lead, start + next);
                lead = next;
                at = next + 1;
            }
        }
        whole = document.trimmed(start, start + line.length());
        return depth == 0 && labels.size() > 1;
    }
}
