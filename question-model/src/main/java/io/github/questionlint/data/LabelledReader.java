package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether a plain text consists of labelled lines, as {@link LabelledLines} reads them, and makes a list of them. */
final class LabelledReader {
    private static final Pattern LETTERS = Pattern.compile("(?m)^Q:[ \\t]");
    private static final Pattern CHOICE = Pattern.compile("(?m)^O:[ \\t]");
    private static final Pattern ANSWER = Pattern.compile("(?m)^ANS:[ \\t]");
    private static final int FEWEST = 3;
    /** The least share of the questions that have all parts. */
    private static final double WHOLE = 0.8;
    /** As many lines may be a title above the first question. */
    private static final int TITLES = 3;
    /** For as many questions, one more line may be above the first one. */
    private static final int QUESTIONS_A_LINE = 5;

    private final SourceFile file;

    LabelledReader(SourceFile file) {
        this.file = file;
    }

    /** Whether a text may be such records: a quick test. */
    static boolean mayBe(String text) {
        return LETTERS.matcher(text).find()
                ? CHOICE.matcher(text).find()
                : ANSWER.matcher(text).find();
    }

    /** The questions as a list; empty where too few lines are labelled. */
    Optional<YamlNode> read() {
        LabelledLines lines =
                new LabelledLines(file, LETTERS.matcher(file.text()).find());
        lines.read();
        Text place = new Text("", file.span(file.start(), file.text().length()));
        int count = lines.records().size();
        boolean records = count >= FEWEST
                && lines.whole() >= WHOLE * count
                && lines.above() <= TITLES + count / QUESTIONS_A_LINE
                && lines.apart() <= lines.labelled();
        return records
                ? Optional.of(new YamlNode(YamlNode.Kind.LIST, true, place, lines.records(), List.of()))
                : Optional.empty();
    }
}
