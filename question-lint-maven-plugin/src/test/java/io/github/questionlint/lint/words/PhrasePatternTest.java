package io.github.questionlint.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that an expression is tried for hide none of its matches. */
class PhrasePatternTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/questionlint/lint");
    /** The lists of regular expressions: all of a file but those that are named. */
    private static final List<String> FILES =
            List.of("rules/choices -numbers", "similarity/judge", "similarity/text frames", "rules/answers promotion");

    static Stream<String> expressions() throws IOException {
        Stream.Builder<String> all = Stream.builder();
        for (String file : FILES) {
            String[] names = file.split(" ", -1);
            Path path = RESOURCES.resolve(names[0] + "/words.yaml");
            Yaml yaml = Yaml.parse(SourceFile.of("words.yaml", Files.readString(path)), Limits.DEFAULT);
            yaml.root().orElseThrow().entries().stream()
                    .filter(entry -> isAsked(entry.key().value(), names.length > 1 ? names[1] : "-"))
                    .flatMap(entry -> texts(entry.value()))
                    .filter(text -> !text.contains("{right"))
                    .map(text -> text.replace("{n}", "(two|drei|[2-5])"))
                    .forEach(all);
        }
        return all.build();
    }

    private static Stream<String> texts(YamlNode node) {
        return node.isMap()
                ? node.entries().stream().flatMap(group -> texts(group.value()))
                : node.items().stream().map(item -> item.text().value());
    }

    private static boolean isAsked(String name, String asked) {
        return asked.startsWith("-") ? !asked.equals("-" + name) : asked.equals(name);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void whatever_an_expression_matches_has_one_of_its_words(String expression) {
        Random random = new Random(20_261_129);
        Pattern plain = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        PhrasePattern tried = PhrasePattern.anyOf(List.of(expression), Pattern.CASE_INSENSITIVE);
        int matches = 0;
        for (int round = 0; round < 2_000; round++) {
            String text = (random.nextBoolean() ? " " : "") + RandomMatch.of(expression, random);
            String cased = random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT);
            boolean found = plain.matcher(cased).find();
            matches += found ? 1 : 0;
            assertThat(tried.isIn(cased)).as(cased).isEqualTo(found);
        }
        assertThat(matches).isGreaterThan(100);
    }

    @Test
    void every_line_of_our_pages_is_found_with_the_words_as_without_them() throws IOException {
        List<PhrasePattern> tried = expressions()
                .map(expression -> PhrasePattern.anyOf(List.of(expression), 0))
                .toList();
        // Since Java 19, \b knows ASCII letters only; a phrase begins where it does on Java 17.
        List<Pattern> plain = expressions()
                .map(expression -> Pattern.compile(
                        expression.startsWith("\\b") ? "(?<![\\p{L}\\p{Nd}_])" + expression.substring(2) : expression))
                .toList();
        try (Stream<Path> pages = Files.walk(RESOURCES)) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                for (String line : Files.readAllLines(page)) {
                    for (int at = 0; at < plain.size(); at++) {
                        assertThat(tried.get(at).isIn(line))
                                .as("%s in %s", plain.get(at), line)
                                .isEqualTo(plain.get(at).matcher(line).find());
                    }
                }
            }
        }
    }

    @Test
    void the_words_are_those_that_are_found_least() {
        assertThat(RequiredWords.of("which .{1,9} (?:are|is) not")).containsExactlyInAnyOrder(" are not", " is not");
        assertThat(RequiredWords.of("[选選]择?题|(?:all )?above"))
                .containsExactlyInAnyOrder("选题", "選题", "选择题", "選择题", "above");
        assertThat(RequiredWords.of("x{3,}|todo\\b")).containsExactlyInAnyOrder("xxx", "todo");
        assertThat(RequiredWords.of("(?<![a-z])answers?(?! key)")).containsExactly("answer");
    }

    @Test
    void without_known_words_an_expression_is_always_tried() {
        for (String expression : List.of("a?", "[^x]", "\\d+", "(?i)word", "(?:word)?", "[a-z&&[^b]]word", "a|", "")) {
            assertThat(RequiredWords.of(expression)).as(expression).isEmpty();
            assertThat(PhrasePattern.anyOf(List.of(expression), 0).mayBeIn("")).isTrue();
        }
    }

    @Test
    void all_a_text_all_its_places_and_the_rest_are_found() {
        PhrasePattern pattern = PhrasePattern.anyOf(List.of("which .{1,9} not", "哪.{1,3}不"), Pattern.CASE_INSENSITIVE);
        assertThat(pattern.isIn("Which loop is NOT one?")).isTrue();
        assertThat(pattern.isIn("哪些不是循环")).isTrue();
        assertThat(pattern.isIn("which of them is a loop?")).isFalse();
        assertThat(pattern.isAll("which is not")).isTrue();
        assertThat(pattern.isAll("which is not it")).isFalse();
        assertThat(pattern.in("which is not, which are not").count()).isEqualTo(2);
        assertThat(pattern.without("so which is not it")).isEqualTo("so   it");
    }

    @Test
    void several_expressions_match_as_one_with_all_as_alternatives() {
        Random random = new Random(20_261_130);
        List<String> expressions = List.of("a", "ab+", "\\bba", "b?", "(?<=a)b", "ba|ab", "b$");
        for (int round = 0; round < 2_000; round++) {
            List<String> some = expressions.stream()
                    .filter(expression -> random.nextInt(3) == 0)
                    .toList();
            String text = random.ints(random.nextInt(9), 0, 3)
                    .mapToObj(letter -> String.valueOf("ab ".charAt(letter)))
                    .collect(Collectors.joining());
            Pattern all = Pattern.compile(some.isEmpty() ? "(?!)" : "(?:" + String.join(")|(?:", some) + ")");
            PhrasePattern tried = PhrasePattern.anyOf(some, 0);
            assertThat(tried.in(text).map(MatchResult::start))
                    .as("%s in \"%s\"", all, text)
                    .containsExactlyElementsOf(
                            all.matcher(text).results().map(MatchResult::start).toList());
            assertThat(tried.isAll(text)).isEqualTo(all.matcher(text).matches());
            assertThat(tried.isIn(text)).isEqualTo(all.matcher(text).find());
        }
    }
}
