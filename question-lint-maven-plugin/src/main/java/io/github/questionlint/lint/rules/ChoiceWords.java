package io.github.questionlint.lint.rules;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.similarity.Cue;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that rules about choices look for, Chinese and English: {@code words_choices.yaml}. */
final class ChoiceWords {
    private static final String FILE = "words_choices.yaml";
    private static final YamlNode TABLE =
            Yaml.parse(SourceFile.of(FILE, resource()), Limits.DEFAULT).root().orElseThrow();

    static final Cue ALL = cue("all-of-the-above");
    static final Cue COMBINATION = cue("combination");
    static final Cue NONE = cue("none-of-the-above");

    private ChoiceWords() {}

    /** What an entry of the table looks for, without regard to case. */
    static Cue cue(String name) {
        return Cue.of(TABLE.get(name).orElseThrow(), Pattern.CASE_INSENSITIVE);
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
