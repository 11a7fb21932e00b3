package io.github.questionlint.lint.rules;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import io.github.questionlint.source.Yaml;
import io.github.questionlint.source.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that rules about choices look for, Chinese and English: {@code words_choices.yaml}. */
final class ChoiceWords {
    private static final String FILE = "words_choices.yaml";
    private static final YamlNode TABLE =
            Yaml.parse(SourceFile.of(FILE, resource()), Limits.DEFAULT).root().orElseThrow();

    static final Pattern ALL = pattern("all-of-the-above");
    static final Pattern COMBINATION = pattern("combination");
    static final Pattern NONE = pattern("none-of-the-above");

    private ChoiceWords() {}

    /** A list of the table as one pattern that does not look at case. */
    static Pattern pattern(String name) {
        String all = TABLE.get(name).orElseThrow().items().stream()
                .map(item -> "(?:" + item.text().value() + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile(all, Pattern.CASE_INSENSITIVE);
    }

    /** The number that a digit or a word for it stands for. */
    static int number(String word) {
        Optional<YamlNode> number = TABLE.get("numbers").orElseThrow().get(word);
        return Integer.parseInt(number.map(YamlNode::text).map(Text::value).orElse(word));
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(ChoiceWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
