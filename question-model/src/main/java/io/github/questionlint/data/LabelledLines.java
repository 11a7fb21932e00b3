package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds our nodes from a plain text of labelled lines: {@code Q:} with a question, {@code A:} with its key or answer and
 * {@code O:} with a choice each; or {@code 7 - } with a question and {@code ANS:} with its answer. Each question is a map;
 * lines without a label go on from the line above.
 */
final class LabelledLines {
    private static final Pattern LABEL = Pattern.compile("(?:(Q)|(A|ANS)|(O)):[ \\t]{1,9}(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[ \\t]{0,3}[-.)][ \\t]{1,9}(?=\\S)");

    private final SourceFile file;
    /** Whether questions have the letter Q; else they are numbered. */
    private final boolean lettered;

    private final List<YamlNode> records = new ArrayList<>();
    private LabelledRecord record;
    private int number;
    private int whole;
    private int above;
    private int apart;
    private int labelled;
    /** Whether a blank line is below the last label. */
    private boolean gap;

    LabelledLines(SourceFile file, boolean lettered) {
        this.file = file;
        this.lettered = lettered;
        this.record = new LabelledRecord(file, lettered);
    }

    /** Reads all lines, once. */
    void read() {
        for (int line = 1; line <= file.lineCount(); line++) {
            take(line);
        }
        end();
    }

    /** The questions, each a map. */
    List<YamlNode> records() {
        return records;
    }

    /** How many questions have an answer and, with the letter Q, choices. */
    int whole() {
        return whole;
    }

    /** How many lines with text are above the first question. */
    int above() {
        return above;
    }

    /** How many lines with text and without a label are behind a blank line below choices or an answer. */
    int apart() {
        return apart;
    }

    /** How many lines open a part of a question. */
    int labelled() {
        return labelled;
    }

    private void take(int line) {
        String text = file.line(line);
        int from = file.lineStart(line);
        int to = from + text.length();
        Matcher label = LABEL.matcher(text);
        Matcher count = NUMBER.matcher(text);
        boolean known = label.lookingAt() && !record.isEmpty();
        if (lettered ? label.lookingAt() && label.group(1) != null : opens(count, line)) {
            end();
            add("question", from + (lettered ? label : count).end(), to);
        } else if (known && label.group(2) != null && !record.isAnswered()) {
            add("answer", from + label.end(), to);
        } else if (known && label.group(3) != null) {
            add("options", from + label.end(), to);
        } else if (text.isBlank()) {
            gap = true;
        } else {
            goOn(from, to);
        }
    }

    /**
     * Whether a line opens a question by its number: the first or the next one, or any where the numbers start anew. An
     * answer and a stem may hold numbered lists, so such a number is below an answer and above the next one.
     */
    private boolean opens(Matcher count, int line) {
        if (!count.lookingAt()) {
            return false;
        }
        int found = Integer.parseInt(count.group(1));
        boolean next = number == 0 || found == number + 1;
        boolean anew = !next && record.isAnswered() && isAnswered(line);
        if (anew) {
            record.leaveTitles();
        }
        number = next || anew ? found : number;
        return next || anew;
    }

    /** Whether the next line below another one that has a label or number has the label of an answer. */
    private boolean isAnswered(int above) {
        for (int line = above + 1; line <= file.lineCount(); line++) {
            String text = file.line(line);
            Matcher label = LABEL.matcher(text);
            if (label.lookingAt()) {
                return label.group(2) != null;
            }
            if (NUMBER.matcher(text).lookingAt()) {
                return false;
            }
        }
        return false;
    }

    private void add(String field, int start, int end) {
        record.add(field, start, end);
        labelled++;
        gap = false;
    }

    private void goOn(int start, int end) {
        if (record.isEmpty()) {
            above++;
        } else if (gap && record.hasStem()) {
            record.addBehindGap(start, end);
            apart++;
        } else {
            record.goOn(end);
        }
    }

    private void end() {
        if (record.isEmpty()) {
            return;
        }
        whole += record.isWhole() ? 1 : 0;
        records.add(record.node());
        record = new LabelledRecord(file, lettered);
    }
}
