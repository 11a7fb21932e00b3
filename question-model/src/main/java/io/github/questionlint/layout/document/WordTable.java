package io.github.questionlint.layout.document;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.SourceFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of many languages that mark questions, answers and tables of contents, from {@code words.json}. */
public final class WordTable {
    private static final YamlNode TABLE = Yaml.parse(
                    SourceFile.of("words.json", Resources.text(WordTable.class, "words.json")), Limits.DEFAULT)
            .root()
            .orElseThrow();

    private WordTable() {}

    /** The words of a kind, by language. */
    public static Map<String, List<String>> of(String kind) {
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
    public static String anyOf(String kind) {
        return of(kind).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
