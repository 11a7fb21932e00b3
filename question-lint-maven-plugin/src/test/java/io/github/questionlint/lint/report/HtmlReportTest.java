package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as it is written, before any browser reads it. */
class HtmlReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/questionlint/lint/report");
    private static final Pattern DATA =
            Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>");
    private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");
    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");

    @TempDir
    private Path folder;

    private static String first(Pattern pattern, String page) {
        List<String> found =
                pattern.matcher(page).results().map(it -> it.group(1)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static JsonNode data(String page) {
        return JsonMapper.shared().readTree(first(DATA, page));
    }

    @Test
    void the_data_of_the_page_is_what_people_have_read() throws IOException {
        String page = HtmlReport.of(Sample.input(Sample.result(folder), "en"));
        var data = (tools.jackson.databind.node.ObjectNode) data(page);
        data.remove("words");
        Golden.check(GOLDEN.resolve("report-html-data.json"), data.toPrettyString() + "\n");
    }

    @Test
    void the_policy_allows_this_script_and_this_style_and_nothing_else() throws IOException {
        String page = HtmlReport.of(Sample.input(Sample.result(folder), "en"));
        assertThat(page)
                .contains("content=\"default-src 'none'; script-src 'sha256-"
                        + new Sha256().add(first(SCRIPT, page)).base64()
                        + "'; style-src 'sha256-"
                        + new Sha256().add(first(STYLE, page)).base64()
                        + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContainPattern("\\son[a-z]+=\"|\\sstyle=\"|\\ssrc=\"|url\\(|@import");
    }

    @Test
    void every_type_of_question_has_a_name() {
        assertThat(QuestionType.keys()).isNotEmpty().allSatisfy(type -> {
            assertThat(PageWords.of("en", "value." + type)).isNotBlank();
            assertThat(PageWords.of("zh", "value." + type)).isNotBlank();
        });
    }

    @Test
    void every_gap_of_the_page_is_filled() throws IOException {
        String page = HtmlReport.of(Sample.input(Sample.result(folder), "zh"));
        assertThat(DATA.matcher(page).replaceAll("")).doesNotContain("{{", "}}").contains("<html lang=\"zh-CN\">");
    }

    @Tag("html")
    @ParameterizedTest
    @MethodSource("io.github.questionlint.lint.report.PayloadsTest#payloads")
    void the_text_of_an_author_is_data_and_never_markup(String payload) {
        String page = HtmlReport.of(Sample.input(Sample.hostile(payload), "en"));
        assertThat(tags(page)).isEqualTo(tags(HtmlReport.of(Sample.input(Sample.hostile("harmless"), "en"))));
        assertThat(first(DATA, page)).doesNotContain("<").doesNotContainPattern("\\p{Cntrl}|[\\u2028\\u2029\\u202e]");
        assertThat(data(page).at("/findings/0/m").asString()).isEqualTo(Escape.plain(payload));
    }

    private static List<String> tags(String page) {
        return Pattern.compile("<[/!?A-Za-z][^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
