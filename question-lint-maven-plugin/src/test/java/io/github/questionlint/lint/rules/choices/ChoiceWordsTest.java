package io.github.questionlint.lint.rules.choices;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.words.LanguagePatterns;
import io.github.questionlint.lint.words.NumberWords;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write in fifteen languages is found, and what only looks like it is not. */
class ChoiceWordsTest {
    private static final List<String> LANGUAGES =
            List.of("en", "zh", "ja", "ko", "ru", "uk", "es", "pt", "fr", "de", "it", "pl", "tr", "vi", "ar");
    private static final WordLists LISTS = WordLists.beside(ChoiceWords.class);
    private static final Map<String, Map<String, List<String>>> PHRASES = phrases();
    /** Lists whose expressions are compared with a whole folded choice. */
    private static final Set<String> WHOLE = Set.of("all-of-the-above", "none-of-the-above");

    private static Map<String, Map<String, List<String>>> phrases() {
        Map<String, Map<String, List<String>>> phrases = new LinkedHashMap<>();
        Yaml.parse(SourceFile.of("phrases.yaml", Resources.text(ChoiceWordsTest.class, "phrases.yaml")), Limits.DEFAULT)
                .root()
                .orElseThrow()
                .entries()
                .forEach(list -> list.value()
                        .entries()
                        .forEach(group -> phrases.computeIfAbsent(list.key().value(), key -> new LinkedHashMap<>())
                                .put(group.key().value(), texts(group.value()))));
        return phrases;
    }

    private static List<String> texts(YamlNode list) {
        return list.items().stream().map(item -> item.text().value()).toList();
    }

    static Stream<String> lists() {
        return PHRASES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void each_list_has_phrases_of_each_language(String list) {
        assertThat(phrases(list).keySet()).containsAll(LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_phrase_is_found_where_it_belongs(String list) {
        String name = list.replace("not ", "");
        LanguagePatterns patterns = ChoiceWords.cues(name);
        phrases(list).forEach((language, phrases) -> {
            for (String phrase : phrases) {
                for (String text : List.of(phrase, phrase.toUpperCase(Locale.ROOT))) {
                    assertThat(isIn(patterns, name, language, text))
                            .as("%s %s: %s", list, language, text)
                            .isEqualTo(name.equals(list));
                }
            }
        });
    }

    private static boolean isIn(LanguagePatterns patterns, String name, String language, String text) {
        return WHOLE.contains(name)
                ? patterns.all().isAll(ChoiceText.folded(text))
                : name.equals("negative-stem")
                        ? patterns.of(language).isIn(text)
                        : patterns.all().isIn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counted-cue",
                "multiple-cue",
                "all-of-the-above",
                "none-of-the-above",
                "negative-stem",
                "named-answer"
            })
    void each_expression_of_a_language_has_a_phrase(String list) {
        List<String> without = new ArrayList<>();
        NumberWords numbers = new NumberWords(LISTS.groups("numbers"));
        LISTS.groups(list)
                .forEach((language, expressions) -> expressions.forEach(expression -> {
                    Pattern pattern = Pattern.compile(
                            numbers.in(expression, language), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                    boolean found = phrases(list).getOrDefault(language, List.of()).stream()
                            .map(phrase -> WHOLE.contains(list) ? ChoiceText.folded(phrase) : phrase)
                            .anyMatch(phrase -> pattern.matcher(phrase).find());
                    if (!found && LANGUAGES.contains(language)) {
                        without.add(language + ": " + expression);
                    }
                }));
        assertThat(without).isEmpty();
    }

    @Test
    void a_count_is_a_number() {
        phrases("counted-cue")
                .forEach((language, phrases) -> phrases.forEach(phrase -> {
                    MatchResult cue = ChoiceWords.cue("counted-cue")
                            .in(phrase)
                            .findFirst()
                            .orElseThrow();
                    assertThat(IntStream.rangeClosed(1, cue.groupCount())
                                    .mapToObj(cue::group)
                                    .filter(Objects::nonNull)
                                    .map(ChoiceWords::number))
                            .as(phrase)
                            .startsWith(2);
                }));
    }

    @Test
    void the_numbers_from_two_to_five_are_known_in_each_language() {
        Map<String, List<String>> numbers = LISTS.groups("numbers");
        assertThat(numbers.keySet()).containsAll(LANGUAGES);
        numbers.forEach((language, words) -> {
            assertThat(words).as(language).hasSize(4);
            for (int at = 0; at < 4; at++) {
                for (String word : words.get(at).split(" ", -1)) {
                    assertThat(ChoiceWords.number(word)).as(word).isEqualTo(at + 2);
                }
            }
        });
        assertThat(ChoiceWords.number("３")).isEqualTo(3);
        assertThat(ChoiceWords.number("٤")).isEqualTo(4);
        assertThat(ChoiceWords.number("İKİ")).isEqualTo(2);
    }

    private static Map<String, List<String>> phrases(String list) {
        return Objects.requireNonNull(PHRASES.get(list));
    }
}
