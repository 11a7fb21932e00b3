package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.fix.Aspect;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in English is said in Chinese too, with the same gaps to fill. */
class BundlesTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/resources"), Path.of("../question-model/src/main/resources"));
    private static final Pattern GAP = Pattern.compile("\\{[0-9]\\}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static List<Path> englishBundles() throws IOException {
        try (Stream<Path> own = Files.walk(SOURCES.get(0));
                Stream<Path> model = Files.walk(SOURCES.get(1))) {
            return Stream.concat(own, model)
                    .filter(path -> path.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> sentences(Path bundle) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(bundle)));
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, value) -> sentences.put((String) key, (String) value));
        return sentences;
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_bundles_are_found() throws IOException {
        assertThat(englishBundles())
                .extracting(path -> path.getFileName().toString())
                .contains("goal_messages_en.properties", "report_messages_en.properties", "problems_en.properties");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("englishBundles")
    void every_sentence_of_a_bundle_is_there_in_both_languages(Path english) throws IOException {
        Map<String, String> en = sentences(english);
        Map<String, String> zh = sentences(
                english.resolveSibling(english.getFileName().toString().replace("_en.", "_zh.")));
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        en.forEach((key, sentence) ->
                assertThat(gaps(zh.getOrDefault(key, ""))).as(key).isEqualTo(gaps(sentence)));
        assertThat(zh)
                .allSatisfy((key, sentence) -> assertThat(GAP.matcher(sentence).replaceAll(""))
                        .satisfiesAnyOf(
                                words -> assertThat(words).as(key).containsPattern(HAN),
                                words -> assertThat(words).as(key).doesNotContainPattern("[A-Za-z]{2}")));
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void whatever_a_refused_fix_may_change_has_a_name(Aspect aspect) throws IOException {
        Path bundle = SOURCES.get(0).resolve("io/github/questionlint/lint/workspace/goal_messages_en.properties");
        assertThat(sentences(bundle)).containsKey("aspect." + aspect.key());
    }

    static List<RuleEntry> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_sentence_of_a_page_is_there_in_both_languages(RuleEntry rule) {
        YamlNode front = rule.page().front();
        assertTranslated(front.get("summary").orElseThrow(), rule + " summary");
        front.get("messages")
                .map(YamlNode::entries)
                .orElse(List.of())
                .forEach(entry ->
                        assertTranslated(entry.value(), rule + " " + entry.key().value()));
    }

    private static void assertTranslated(YamlNode sentence, String name) {
        String en = sentence.get("en").orElseThrow().text().value();
        String zh = sentence.get("zh").orElseThrow().text().value();
        assertThat(en).as(name).isNotBlank();
        assertThat(zh).as(name).containsPattern(HAN);
        assertThat(gaps(zh)).as(name).isEqualTo(gaps(en));
    }
}
