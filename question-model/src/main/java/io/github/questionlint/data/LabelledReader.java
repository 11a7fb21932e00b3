package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds our nodes from a plain text of labelled lines: {@code Q:} with a question, {@code A:} with its key or answer and
 * {@code O:} with a choice each; or {@code 7 - } with a question and {@code ANS:} with its answer. Each question is a map;
 * lines without a label go on from the line above.
 */
final class LabelledReader {
    private static final Pattern LABEL = Pattern.compile("(?:(Q)|(A|ANS)|(O)):[ \\t]{1,9}(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[ \\t]{0,3}[-.)][ \\t]{1,9}(?=\\S)");
    private static final Pattern LETTERS = Pattern.compile("(?m)^Q:[ \\t]");
    private static final Pattern CHOICE = Pattern.compile("(?m)^O:[ \\t]");
    private static final Pattern ANSWER = Pattern.compile("(?m)^ANS:[ \\t]");
    private static final int FEWEST = 3;
    /** At least four of five questions must be whole, and hardly a line may be outside of them. */
    private static final int SHARE = 5;
    /** As many lines may be a title above the first question. */
    private static final int TITLES = 3;

    /** What a part of a record is, and where its text starts and ends. */
    private record Part(String field, int start, int end) {}

    private final SourceFile file;
    /** Whether questions have the letter Q; else they are numbered. */
    private final boolean lettered;

    private final List<YamlNode> records = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int number;
    private int whole;
    private int lost;
    private boolean blank;

    LabelledReader(SourceFile file) {
        this.file = file;
        this.lettered = LETTERS.matcher(file.text()).find();
    }

    /** Whether a text may be such records: a quick test. */
    static boolean mayBe(String text) {
        return LETTERS.matcher(text).find()
                ? CHOICE.matcher(text).find()
                : ANSWER.matcher(text).find();
    }

    /** The questions as a list; empty where too few lines are labelled. */
    Optional<YamlNode> read() {
        for (int line = 1; line <= file.lineCount(); line++) {
            take(file.lineStart(line), file.lineEnd(line));
        }
        end();
        Text place = new Text("", file.span(file.start(), file.text().length()));
        boolean records = this.records.size() >= FEWEST
                && whole * SHARE >= this.records.size() * (SHARE - 1)
                && (lost - TITLES) * SHARE <= this.records.size();
        return records
                ? Optional.of(new YamlNode(YamlNode.Kind.LIST, true, place, this.records, List.of()))
                : Optional.empty();
    }

    private void take(int from, int to) {
        String line = file.text().substring(from, to);
        Matcher label = LABEL.matcher(line);
        Matcher count = NUMBER.matcher(line);
        if (lettered ? label.lookingAt() && label.group(1) != null : isNext(count)) {
            end();
            parts.add(new Part("question", from + (lettered ? label : count).end(), to));
        } else if (!parts.isEmpty() && label.lookingAt() && label.group(2) != null && !has("answer")) {
            parts.add(new Part("answer", from + label.end(), to));
        } else if (!parts.isEmpty() && label.lookingAt() && label.group(3) != null) {
            parts.add(new Part("options", from + label.end(), to));
        } else if (!line.isBlank()) {
            goOn(to);
        }
        blank = line.isBlank();
    }

    private boolean isNext(Matcher count) {
        boolean next = count.lookingAt() && (number == 0 || Integer.parseInt(count.group(1)) == number + 1);
        number = next ? Integer.parseInt(count.group(1)) : number;
        return next;
    }

    private boolean has(String field) {
        return parts.stream().anyMatch(part -> part.field().equals(field));
    }

    /** A line without a label belongs to the part above it, but not behind a gap below an answer. */
    private void goOn(int to) {
        int last = parts.size() - 1;
        if (last < 0 || last > 0 && blank) {
            lost++;
            return;
        }
        Part part = parts.get(last);
        parts.set(last, new Part(part.field(), part.start(), to));
    }

    private void end() {
        if (parts.isEmpty()) {
            return;
        }
        List<YamlNode> options = new ArrayList<>();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            YamlNode value =
                    YamlNode.scalar(file.slice(part.start(), part.end()).stripped(), false);
            if (part.field().equals("options")) {
                options.add(value);
            } else {
                entries.add(entry(part, value));
            }
        }
        parts.stream()
                .filter(part -> part.field().equals("options"))
                .findFirst()
                .ifPresent(first -> entries.add(entry(first, list(first.start(), options))));
        whole += has("answer") && (!lettered || options.size() > 1) ? 1 : 0;
        Text place = new Text(
                "", file.span(parts.get(0).start(), parts.get(parts.size() - 1).end()));
        records.add(new YamlNode(YamlNode.Kind.MAP, true, place, List.of(), entries));
        parts.clear();
    }

    private YamlNode list(int start, List<YamlNode> items) {
        return new YamlNode(
                YamlNode.Kind.LIST,
                true,
                new Text("", file.span(start, parts.get(parts.size() - 1).end())),
                items,
                List.of());
    }

    private YamlNode.Entry entry(Part part, YamlNode value) {
        return new YamlNode.Entry(new Text(part.field(), file.span(part.start(), part.start())), value);
    }
}
