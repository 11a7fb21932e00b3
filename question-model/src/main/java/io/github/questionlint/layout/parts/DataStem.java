package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataKey;
import io.github.questionlint.layout.choices.DataStyle;
import io.github.questionlint.layout.document.Markup;
import io.github.questionlint.markdown.ShownText;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stem that may hold its choices, each on a line with a mark such as {@code -}, {@code A.} or {@code (a)}. They are
 * choices only where the key names one of them.
 *
 * @param text the stem without the choices
 * @param choices the choices; empty where there are none
 */
record DataStem(Text text, List<Choice> choices) {
    private static final Pattern OPTION =
            Pattern.compile("(?m)^[ \\t]*+(?:[-•*○●]|[(（]?[A-Ha-h1-9][.)）．、:：])[ \\t\\u3000]*+(\\S[^\\n]*+)");

    /** Keeps its own copy of the choices. */
    DataStem {
        choices = List.copyOf(choices);
    }

    /**
     * The parts of a stem.
     *
     * @param key what may name the right choice; empty where the choices are elsewhere
     */
    static DataStem of(Markup.Shown stem, Optional<YamlNode> key, SourceFile file) {
        Text text = stem.text();
        List<Text> options = key.isPresent() ? options(text) : List.of();
        if (options.size() < 2 || key.isEmpty()) {
            return new DataStem(text, List.of());
        }
        BitSet right = right(options, key.get(), file);
        if (right.isEmpty()) {
            return new DataStem(text, List.of());
        }
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            Text option = options.get(at);
            choices.add(new Choice(
                    right.get(at) ? Mark.CORRECT : Mark.WRONG,
                    option.span(),
                    Optional.empty(),
                    option,
                    ShownText.plain(file, option).blocks(),
                    Optional.empty(),
                    option.span()));
        }
        Matcher first = OPTION.matcher(text.value());
        int end = first.find() ? first.start() : text.value().length();
        return new DataStem(text.part(0, end).stripped(), choices);
    }

    private static BitSet right(List<Text> options, YamlNode key, SourceFile file) {
        List<String> labels = new ArrayList<>();
        options.forEach(option -> labels.add(String.valueOf((char) ('A' + Math.min(25, labels.size())))));
        Text shown = ShownText.html(file, key.text()).text().stripped();
        YamlNode named = new YamlNode(YamlNode.Kind.SCALAR, false, shown, List.of(), List.of());
        return new DataKey(labels, options, 1, DataStyle.Sense.LABEL).read(named, problem -> {});
    }

    private static List<Text> options(Text stem) {
        List<Text> options = new ArrayList<>();
        Matcher option = OPTION.matcher(stem.value());
        while (option.find()) {
            if (option.start() > 0) {
                options.add(stem.part(option.start(1), option.end(1)).stripped());
            }
        }
        return options;
    }
}
