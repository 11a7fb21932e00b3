package io.github.questionlint.lint.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Patterns by language. What is clear in any text is searched for in all languages, since the language of a short text is
 * often unknown; what is clear only in its own language, in that of a question. Each is built when it is first asked for.
 */
public final class LanguagePatterns {
    private static final String ENGLISH = "en";
    private static final String ANY = "";

    private final Map<String, List<String>> languages;
    private final int flags;
    private final Map<String, PhrasePattern> patterns = new ConcurrentHashMap<>();

    /**
     * The patterns of a word list.
     *
     * @param languages regular expressions by language
     * @param flags those of {@link java.util.regex.Pattern#compile(String, int)}
     */
    public LanguagePatterns(Map<String, List<String>> languages, int flags) {
        this.languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
        this.flags = flags;
    }

    /** The pattern for any language. */
    public PhrasePattern all() {
        return patterns.computeIfAbsent(
                ANY,
                key -> PhrasePattern.anyOf(
                        languages.values().stream().flatMap(List::stream).toList(), flags));
    }

    /** Whether there are expressions in a language, named by a tag such as {@code pt-BR}. */
    public boolean knows(String tag) {
        return languages.containsKey(language(tag));
    }

    /** The pattern for texts in a language, which may have English words in it. */
    public PhrasePattern of(String tag) {
        String language = knows(tag) ? language(tag) : ENGLISH;
        return patterns.computeIfAbsent(language, this::pattern);
    }

    private PhrasePattern pattern(String language) {
        List<String> expressions = new ArrayList<>(languages.getOrDefault(language, List.of()));
        expressions.addAll(language.equals(ENGLISH) ? List.of() : languages.getOrDefault(ENGLISH, List.of()));
        return PhrasePattern.anyOf(expressions, flags);
    }

    private static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
