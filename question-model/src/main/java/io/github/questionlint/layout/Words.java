package io.github.questionlint.layout;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Yaml;
import io.github.questionlint.source.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of many languages that tell questions, answers and tables of contents; the table is {@code words.json}. */
final class Words {
    private static final YamlNode TABLE = Yaml.parse(SourceFile.of("words.json", resource()), Limits.DEFAULT)
            .root()
            .orElseThrow();

    private Words() {}

    /** The words of a kind, by language. */
    static Map<String, List<String>> of(String kind) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        TABLE.get(kind)
                .orElseThrow()
                .entries()
                .forEach(entry -> words.put(
                        entry.key().value(),
                        entry.value().items().stream()
                                .map(item -> item.text().value())
                                .toList()));
        return words;
    }

    /** A pattern for any word of a kind, the longest first. */
    static String anyOf(String kind) {
        return of(kind).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
