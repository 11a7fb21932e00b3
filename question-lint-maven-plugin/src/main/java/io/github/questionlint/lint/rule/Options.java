package io.github.questionlint.lint.rule;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The options of a rule: the defaults of its page, overridden by the bank. The values have been checked.
 *
 * @param values the options by name
 * @param today the day of the run, for rules about dates
 * @param glossary the bank's own names of terms, as in {@code 注意力机制 = attention mechanism}
 * @param published other banks, whose questions this one must not repeat
 */
public record Options(Map<String, YamlNode> values, LocalDate today, List<String> glossary, Published published) {

    /** Keeps its own copies of the values. */
    public Options {
        values = Map.copyOf(values);
        glossary = List.copyOf(glossary);
    }

    /** A whole number. */
    public int integer(String name) {
        return Integer.parseInt(text(name));
    }

    /** A number. */
    public double number(String name) {
        return Double.parseDouble(text(name));
    }

    /** A truth value. */
    public boolean flag(String name) {
        return text(name).equals("true");
    }

    /** A text. */
    public String text(String name) {
        return value(name).text().value();
    }

    /** A list of texts. */
    public List<String> words(String name) {
        return value(name).items().stream().map(YamlNode::text).map(Text::value).toList();
    }

    private YamlNode value(String name) {
        YamlNode value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the rule's page has no option " + name);
        }
        return value;
    }
}
