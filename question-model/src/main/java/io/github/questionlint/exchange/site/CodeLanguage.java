package io.github.questionlint.exchange.site;

import io.github.questionlint.data.WordLists;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is to be known of a programming language to colour it.
 *
 * @param keywords its words
 * @param anyCase whether they may have upper or lower case; then they are in lower case here
 * @param lines what starts a comment that ends with its line
 * @param blocks what starts a longer comment, and what ends it
 * @param quotes what starts and ends a text, the longest first
 */
record CodeLanguage(
        Set<String> keywords, boolean anyCase, List<String> lines, Map<String, String> blocks, List<String> quotes) {
    private static final WordLists WORDS = WordLists.beside(CodeLanguage.class);
    private static final Map<String, CodeLanguage> BY_NAME = byName();

    /** Keeps its own copies. */
    CodeLanguage {
        keywords = Set.copyOf(keywords);
        lines = List.copyOf(lines);
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        quotes = List.copyOf(quotes);
    }

    private static Map<String, CodeLanguage> byName() {
        Map<String, CodeLanguage> languages = new TreeMap<>();
        WORDS.groups("names").forEach((language, names) -> {
            boolean anyCase = WORDS.set("any-case").contains(language);
            CodeLanguage known = new CodeLanguage(
                    WORDS.groups("keywords").getOrDefault(language, List.of()).stream()
                            .map(word -> anyCase ? word.toLowerCase(Locale.ROOT) : word)
                            .collect(Collectors.toSet()),
                    anyCase,
                    of("line-comments", language),
                    blocks(language),
                    of("quotes", language));
            names.forEach(name -> languages.put(name, known));
        });
        return languages;
    }

    /** The marks of a language. */
    private static List<String> of(String list, String language) {
        return WORDS.groups(list).entrySet().stream()
                .filter(mark -> mark.getValue().contains(language))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What starts and ends a longer comment, which the list has with a space between them. */
    private static Map<String, String> blocks(String language) {
        Map<String, String> blocks = new LinkedHashMap<>();
        for (String marks : of("block-comments", language)) {
            int space = marks.indexOf(' ');
            blocks.put(marks.substring(0, space), marks.substring(space + 1));
        }
        return blocks;
    }

    /** The language that an author calls so; empty for one that is not known. */
    static Optional<CodeLanguage> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word is one of its own. */
    boolean isKeyword(String word) {
        return keywords.contains(anyCase ? word.toLowerCase(Locale.ROOT) : word);
    }
}
