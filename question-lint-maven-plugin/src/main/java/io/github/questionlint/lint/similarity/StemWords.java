package io.github.questionlint.lint.similarity;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Yaml;
import io.github.questionlint.source.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What tells nothing about a question, Chinese and English: {@code words_stems.yaml}. */
final class StemWords {
    private static final String FILE = "words_stems.yaml";
    private static final YamlNode TABLE =
            Yaml.parse(SourceFile.of(FILE, resource()), Limits.DEFAULT).root().orElseThrow();

    private StemWords() {}

    /** The patterns of a list of the table; they are compared with folded text. */
    static List<Pattern> patterns(String name) {
        return TABLE.get(name).orElseThrow().items().stream()
                .map(item -> Pattern.compile(item.text().value()))
                .toList();
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(StemWords.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
