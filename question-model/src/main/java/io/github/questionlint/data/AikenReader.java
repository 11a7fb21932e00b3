package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds our nodes from Moodle's Aiken format: a question, a line for each choice as {@code A. text} or
 * {@code A) text}, and a line as {@code ANSWER: B}. Each is a map with a question, options and an answer.
 */
final class AikenReader {
    private static final Pattern ANSWER = Pattern.compile("(?m)^ANSWER:[ \\t]{0,9}([A-Z])[ \\t]{0,9}\\r?$");
    private static final Pattern OPTION = Pattern.compile("[ \\t]{0,9}([A-Z])[.)][ \\t]{1,9}(?=\\S)");

    private final SourceFile file;
    private final List<YamlNode> records = new ArrayList<>();
    private final List<YamlNode.Entry> options = new ArrayList<>();
    private int stem = -1;
    private int stemEnd;
    private boolean blank;
    private int lost;

    AikenReader(SourceFile file) {
        this.file = file;
    }

    /** Whether a text may be Aiken: a quick test. */
    static boolean mayBe(String text) {
        return ANSWER.matcher(text).find();
    }

    /** The questions as a list; empty where most of the answers do not follow choices. */
    Optional<YamlNode> read() {
        for (int line = 1; line <= file.lineCount(); line++) {
            take(file.lineStart(line), file.lineEnd(line));
        }
        Text place = new Text("", file.span(file.start(), file.text().length()));
        return records.isEmpty() || lost > records.size() / 2
                ? Optional.empty()
                : Optional.of(new YamlNode(YamlNode.Kind.LIST, true, place, records, List.of()));
    }

    private void take(int from, int to) {
        String line = file.text().substring(from, to);
        Matcher option = OPTION.matcher(line);
        Matcher answer = ANSWER.matcher(line);
        if (answer.lookingAt()) {
            end(from, from + answer.start(1));
        } else if (stem >= 0 && option.lookingAt() && option.group(1).charAt(0) == 'A' + options.size()) {
            Text label = file.slice(from + option.start(1), from + option.end(1));
            Text text = file.slice(from + option.end(), to).stripped();
            options.add(new YamlNode.Entry(label, YamlNode.scalar(text, false)));
        } else if (!line.isBlank()) {
            words(from, to);
        }
        blank = line.isBlank();
    }

    /** A question may have several lines; words below choices begin another one. */
    private void words(int from, int to) {
        if (!options.isEmpty()) {
            lost++;
            options.clear();
            stem = -1;
        }
        stem = stem < 0 || blank ? from : stem;
        stemEnd = to;
    }

    private void end(int line, int letter) {
        if (options.size() < 2) {
            lost++;
        } else {
            Text question = file.slice(stem, stemEnd).stripped();
            Text key = file.slice(letter, letter + 1);
            Text all = new Text("", file.span(stem, stemEnd));
            Text name = new Text("options", file.span(stemEnd, stemEnd));
            YamlNode choices = new YamlNode(YamlNode.Kind.MAP, true, all, List.of(), options);
            records.add(new YamlNode(
                    YamlNode.Kind.MAP,
                    true,
                    new Text("", file.span(stem, letter + 1)),
                    List.of(),
                    List.of(
                            new YamlNode.Entry(
                                    new Text("question", file.span(stem, stem)), YamlNode.scalar(question, false)),
                            new YamlNode.Entry(name, choices),
                            new YamlNode.Entry(
                                    new Text("answer", file.span(line, letter)), YamlNode.scalar(key, true)))));
        }
        options.clear();
        stem = -1;
    }
}
