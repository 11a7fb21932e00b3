package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;

/** A question of labelled lines: its parts, and the map that is made of them. */
final class LabelledRecord {
    private static final String ANSWER = "answer";
    private static final String OPTIONS = "options";
    private static final String EXPLANATION = "explanation";
    private static final String SENTENCE_ENDS = ".!?…:;,)。！？：；，）";
    /** The most lines that are titles of the questions below. */
    private static final int TITLES = 3;

    /** What a part is, and where its text starts and ends. */
    private record Part(String field, int start, int end) {}

    private final SourceFile file;
    /** Whether the answer is a key, as for questions with the letter Q. */
    private final boolean keyed;

    private final List<Part> parts = new ArrayList<>();
    private int options;
    private boolean answered;
    private boolean explained;
    /** The end of the last line that is no title. */
    private int surely;
    /** How many lines behind it may be titles. */
    private int titles;

    LabelledRecord(SourceFile file, boolean keyed) {
        this.file = file;
        this.keyed = keyed;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isAnswered() {
        return answered;
    }

    /** Whether something is below its stem. */
    boolean hasStem() {
        return parts.size() > 1;
    }

    boolean isWhole() {
        return answered && (!keyed || options > 1);
    }

    /** Opens a part. */
    void add(String field, int start, int end) {
        parts.add(new Part(field, start, end));
        answered |= field.equals(ANSWER);
        options += field.equals(OPTIONS) ? 1 : 0;
        sure(end);
    }

    /** A further line of the last part. */
    void goOn(int end) {
        lengthen(end);
        sure(end);
    }

    /** A line behind a blank one below a choice or an answer: it goes on from an answer in words, and explains a key. */
    void addBehindGap(int start, int end) {
        boolean words = !keyed && options == 0;
        if (words || explained) {
            lengthen(end);
        } else {
            parts.add(new Part(EXPLANATION, start, end));
            explained = true;
        }
        titles++;
        String line = file.text().substring(start, end).stripTrailing();
        if (SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 || titles > TITLES) {
            sure(end);
        }
    }

    private void lengthen(int end) {
        Part part = parts.remove(parts.size() - 1);
        parts.add(new Part(part.field(), part.start(), end));
    }

    private void sure(int end) {
        surely = end;
        titles = 0;
    }

    /** Leaves out the last lines if they are behind a blank one and end no sentence: a chapter starts with them. */
    void leaveTitles() {
        int start = parts.get(parts.size() - 1).start();
        if (start < surely) {
            lengthen(surely);
        } else {
            parts.remove(parts.size() - 1);
        }
    }

    /** The question as a map. */
    YamlNode node() {
        List<YamlNode> choices = new ArrayList<>();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            YamlNode value =
                    YamlNode.scalar(file.slice(part.start(), part.end()).stripped(), false);
            if (part.field().equals(OPTIONS)) {
                choices.add(value);
            } else {
                entries.add(entry(part, value));
            }
        }
        parts.stream()
                .filter(part -> part.field().equals(OPTIONS))
                .findFirst()
                .ifPresent(first -> entries.add(entry(first, list(first.start(), choices))));
        Text place = new Text("", file.span(parts.get(0).start(), end()));
        return new YamlNode(YamlNode.Kind.MAP, true, place, List.of(), entries);
    }

    private int end() {
        return parts.get(parts.size() - 1).end();
    }

    private YamlNode list(int start, List<YamlNode> items) {
        return new YamlNode(YamlNode.Kind.LIST, true, new Text("", file.span(start, end())), items, List.of());
    }

    private YamlNode.Entry entry(Part part, YamlNode value) {
        return new YamlNode.Entry(new Text(part.field(), file.span(part.start(), part.start())), value);
    }
}
