package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that rules about choices look for, Chinese and English: {@code words_choices.yaml}. */
final class ChoiceWords {
    private static final String FILE = "words_choices.yaml";
    private static final YamlNode TABLE = Yaml.parse(
                    SourceFile.of(FILE, Resources.text(ChoiceWords.class, FILE)), Limits.DEFAULT)
            .root()
            .orElseThrow();

    static final PhrasePattern ALL = cue("all-of-the-above");
    static final PhrasePattern COMBINATION = cue("combination");
    static final PhrasePattern NONE = cue("none-of-the-above");

    private ChoiceWords() {}

    /** What an entry of the table looks for, without regard to case. */
    static PhrasePattern cue(String name) {
        return PhrasePattern.of(TABLE.get(name).orElseThrow(), Pattern.CASE_INSENSITIVE);
    }

    /** The number that a digit or a word for it stands for. */
    static int number(String word) {
        Optional<YamlNode> number = TABLE.get("numbers").orElseThrow().get(word);
        return Integer.parseInt(number.map(YamlNode::text).map(Text::value).orElse(word));
    }
}
