package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.questionlint.Golden;
import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as it is written, before a browser reads it. */
class HtmlTargetTest {
    private static final Path NPM = Path.of("src/test/npm");
    private static final Path TEMML = Path.of("src/main/resources/io/github/questionlint/exchange/site");
    private static final Path SAMPLE = Path.of("src/test/resources/io/github/questionlint/exchange/sample");
    private static final Path CONTENT = Path.of("../question-content");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private static Map<String, String> site(Path bank) throws IOException {
        return export(bank).files().stream()
                .collect(Collectors.toMap(ExportFile::name, ExportFile::text, (one, other) -> one, TreeMap::new));
    }

    private static Export export(Path bank) throws IOException {
        return Export.of(
                QuestionBanks.read(bank),
                Selection.all(true),
                Targets.of("html").orElseThrow());
    }

    private Map<String, String> written(String entries) throws IOException {
        Files.writeString(
                folder.resolve("a.questions.yaml"),
                "schemaVersion: 1\ndefaults: {lang: en, status: reviewed, difficulty: easy, topics: [a]}\nquestions:\n"
                        + entries);
        return site(folder);
    }

    private static String text(Map<String, String> site, String name) {
        return site.getOrDefault(name, "");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).toList();
    }

    @Test
    void a_page_can_be_read_without_a_script() throws IOException {
        Map<String, String> site = site(SAMPLE);
        assertThat(site.keySet())
                .containsExactly(
                        "cooking.html",
                        "data/0.js",
                        "data/list.js",
                        "icon.svg",
                        "index.html",
                        "site.css",
                        "site.js",
                        "tools.html");
        assertThat(site.get("cooking.html")).doesNotContain("<script").contains("<details class=\"answer\">");
        String list = text(site, "data/list.js").replaceFirst("\"words\":\\{.*?\\}\\},", "");
        Golden.check(Path.of("src/test/resources/io/github/questionlint/exchange/site-list.js"), list);
    }

    @Test
    void every_link_leads_to_something_of_the_site_or_to_the_web() throws IOException {
        Map<String, String> site = site(CONTENT);
        Set<String> targets = new TreeSet<>(site.keySet());
        site.forEach((name, text) -> found(ID, text).forEach(id -> targets.add(name + "#" + id)));
        site.entrySet().stream().filter(file -> file.getKey().endsWith(".html")).forEach(page -> {
            List<String> ids = found(ID, page.getValue());
            assertThat(ids).doesNotHaveDuplicates();
            for (String link : found(LINK, page.getValue())) {
                if (!link.matches("https?://.*|(?:index\\.html)?#/.*")) {
                    assertThat(targets).contains(link.startsWith("#") ? page.getKey() + link : link);
                }
            }
        });
        assertThat(site).hasSizeGreaterThan(40);
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_no_style_or_script_is_within_a_page() throws IOException {
        site(CONTENT).forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(text)
                        .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                        .doesNotContainPattern("<style| style=\"| on[a-z]+=\"|<script>|javascript:|unsafe")
                        .doesNotContainPattern("(?:src|<link[^>]*href)=\"(?:https?:)?//");
            } else if (name.endsWith(".css")) {
                assertThat(text).doesNotContainPattern("url\\(|@import");
            }
        });
        assertThat(site(CONTENT).get("site.js")).doesNotContain("http:", "https:", "fetch(", "eval(", "XMLHttp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</article></main><h1>x</h1>",
                "\" onmouseover=\"alert(1)",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1)) ![y](https://example.org/track.png)",
                "<style>*{display:none}</style><iframe src=//example.org></iframe>",
                "\u202E\u2066abc\u0000\u2028",
                "{{title}} {{articles}} $$\\text{</math><script>}$$",
            })
    void the_text_of_an_author_is_never_markup(String payload) throws IOException {
        String text = payload.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\u0000", "\\0")
                .replace("\u2028", "\\L");
        String entry = """
                - id: a
                  type: single-choice
                  title: "%1$s?"
                  tags: ["%1$s"]
                  choices:
                    - {text: "%1$s", correct: true, explanation: "%1$s"}
                    - {text: "b", correct: false}
                  explanation: "%1$s"
                  sources: [{title: "%1$s", url: "javascript:alert(1)"}]
                """;
        Map<String, String> hostile = written(entry.formatted(text));
        Map<String, String> harmless = written(entry.formatted("harmless"));
        Set<String> known = tags(text(harmless, "a.html"));
        assertThat(tags(text(hostile, "a.html")))
                .filteredOn(tag -> !known.contains(tag))
                .allMatch(tag -> tag.matches("</?(?:span|a|math|mtext|mrow|br|p|div|code)\\b[^>]*>"))
                .noneMatch(tag -> tag.matches("(?is).* (?:on[a-z]+|style|src)=.*|.*javascript.*"));
        assertThat(hostile.get("data/list.js")).doesNotContainPattern("[\\u2028\\u202E\\u2066]");
        assertThat(hostile.keySet()).isEqualTo(harmless.keySet());
    }

    private static Set<String> tags(String page) {
        return Pattern.compile("<[/!?A-Za-z][^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void a_topic_of_many_questions_has_several_pages_and_every_question_its_place() throws IOException {
        StringBuilder entries = new StringBuilder();
        for (int at = 0; at < 250; at++) {
            entries.append("- {id: q-")
                    .append(at)
                    .append(", type: true-false, truth: true, title: \"Is ")
                    .append(at)
                    .append(" even?\", related: [q-0], topics: [index]}\n");
        }
        Map<String, String> site = written(entries.toString());
        assertThat(site.keySet()).contains("index.html", "index-2.html", "index-3.html", "index-4.html");
        assertThat(site.get("index-4.html")).contains("id=\"q-249\"", "href=\"index-2.html#q-0\"");
    }

    @Test
    void a_topic_without_a_title_in_a_language_has_that_of_the_first_language_of_the_bank() throws IOException {
        Files.writeString(folder.resolve("question-bank.yaml"), """
                schemaVersion: 1
                id: io.github.example.craft
                languages: [de, en]
                topics: [{id: a, title: {de: Holz}}, {id: b, title: {de: Stein, en: Stone}}, {id: c, title: {en: Glass}}]
                """);
        Map<String, String> site = written("""
                - {id: one, lang: en, type: true-false, truth: true, title: Is oak hard?}
                - {id: two, lang: en, type: true-false, truth: true, title: Is slate grey?, topics: [b]}
                - {id: three, lang: de, type: true-false, truth: true, title: Ist es klar?, topics: [c]}
                """);
        assertThat(text(site, "a-en.html")).contains("<h1>Holz</h1>");
        assertThat(text(site, "b-en.html")).contains("<h1>Stone</h1>");
        assertThat(text(site, "c-de.html")).contains("<h1>c</h1>");
    }

    @Test
    void a_formula_that_stays_as_it_is_written_is_told() throws IOException {
        written("- {id: a, type: open, title: \"What is $\\\\nothing{x}$?\", answer: \"$x$\"}\n");
        Export export = export(folder);
        assertThat(export.losses())
                .extracting(Loss::field, Loss::args)
                .contains(tuple("title", List.of("$\\nothing{x}$")));
        assertThat(export.told("en")).contains("a@en\ttitle\tthe formula $\\nothing{x}$ is shown as it is written");
    }

    @Test
    void the_names_of_parts_are_those_of_the_other_formats() {
        for (String lang : List.of("en", "zh")) {
            Map<String, String> own = properties("site/site_" + lang);
            assertThat(own)
                    .containsEntry("truth.true", PartNames.of(true, lang))
                    .containsEntry("truth.false", PartNames.of(false, lang));
            assertThat(own.keySet()).noneMatch(key -> key.startsWith("part."));
        }
        for (String type : QuestionType.keys()) {
            assertThat(properties("site/site_en")).containsKey("type." + type);
        }
        assertThat(properties("site/site_zh").keySet())
                .isEqualTo(properties("site/site_en").keySet());
    }

    /** The names of values and the words of feedback are put together, and those of types are held above. */
    @Test
    void every_word_of_the_pages_is_used() throws IOException {
        StringBuilder users = new StringBuilder();
        for (Path folder : List.of(TEMML, Path.of("src/main/java/io/github/questionlint/exchange/site"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().matches(".*(?:site\\.js|\\.html|\\.java)"))
                        .sorted()
                        .toList()) {
                    users.append(Files.readString(file));
                }
            }
        }
        assertThat(properties("site/site_en").keySet().stream()
                        .filter(key -> !key.matches("(?:type|theme|status|difficulty|feedback)\\..+"))
                        .filter(key -> users.indexOf("\"" + key + "\"") < 0 && users.indexOf("{{" + key + "}}") < 0))
                .isEmpty();
    }

    private static Map<String, String> properties(String name) {
        return Resources.text(Export.class, name + ".properties")
                .lines()
                .collect(Collectors.toMap(line -> line.split("=", 2)[0], line -> line.split("=", 2)[1]));
    }

    @Test
    void every_word_of_the_script_is_there() {
        String script = Resources.text(Export.class, "site/site.js");
        Map<String, String> words = properties("site/site_en");
        assertThat(found(Pattern.compile("say\\(\"([a-zA-Z.]+)\""), script))
                .isNotEmpty()
                .allMatch(key -> key.endsWith(".") || words.containsKey(key));
        String page = Resources.text(Export.class, "site/index.html");
        assertThat(found(Pattern.compile("data-(?:word|label)=\"([a-zA-Z.]+)\""), page))
                .isNotEmpty()
                .allMatch(key -> key.endsWith(".") || words.containsKey(key));
    }

    @Test
    void what_is_shipped_of_Temml_is_made_from_its_package() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules/temml")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        for (String kind : List.of("js", "css")) {
            Process node = new ProcessBuilder("node", "temml.mjs", kind)
                    .directory(NPM.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String made = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).isZero();
            Golden.check(TEMML.resolve("temml." + kind), made);
        }
    }
}
