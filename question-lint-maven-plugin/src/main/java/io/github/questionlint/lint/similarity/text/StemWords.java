package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

/** The words of this package, Chinese and English: {@code words_stems.yaml} and {@code words_similar.yaml}. */
public final class StemWords {
    private static final YamlNode STEMS = table("words_stems.yaml");
    private static final YamlNode SIMILAR = table("words_similar.yaml");

    private StemWords() {}

    /** The patterns of a list, for folded text. */
    public static List<PhrasePattern> cues(String name) {
        return STEMS.get(name).orElseThrow().items().stream()
                .map(item -> PhrasePattern.of(item, 0))
                .toList();
    }

    /** The patterns of a list, for folded text. */
    public static List<Pattern> patterns(String name) {
        return STEMS.get(name).orElseThrow().items().stream()
                .map(item -> Pattern.compile(item.text().value()))
                .toList();
    }

    /** The roles of single words in a comparison. */
    static YamlNode similar() {
        return SIMILAR;
    }

    private static YamlNode table(String file) {
        return Yaml.parse(SourceFile.of(file, Resources.text(StemWords.class, file)), Limits.DEFAULT)
                .root()
                .orElseThrow();
    }
}
