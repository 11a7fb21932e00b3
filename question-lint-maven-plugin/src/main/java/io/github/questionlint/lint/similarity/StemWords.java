package io.github.questionlint.lint.similarity;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words of this package, Chinese and English: {@code words_stems.yaml} and {@code words_similar.yaml}. */
final class StemWords {
    private static final YamlNode STEMS = table("words_stems.yaml");
    private static final YamlNode SIMILAR = table("words_similar.yaml");

    private StemWords() {}

    /** What a list of the table looks for in folded text. */
    static List<Cue> cues(String name) {
        return STEMS.get(name).orElseThrow().items().stream()
                .map(item -> Cue.of(item, 0))
                .toList();
    }

    /** The patterns of a list of the table; they are compared with folded text. */
    static List<Pattern> patterns(String name) {
        return STEMS.get(name).orElseThrow().items().stream()
                .map(item -> Pattern.compile(item.text().value()))
                .toList();
    }

    /** What single words do when two questions are compared. */
    static YamlNode similar() {
        return SIMILAR;
    }

    private static YamlNode table(String file) {
        return Yaml.parse(SourceFile.of(file, resource(file)), Limits.DEFAULT)
                .root()
                .orElseThrow();
    }

    static String resource(String file) {
        try (InputStream in = Objects.requireNonNull(StemWords.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
