package io.github.questionlint.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.model.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question as a part of a page. */
class ArticleTest {
    private static final SiteLosses NO_LOSSES = new SiteLosses() {
        @Override
        public void formula(SiteQuestion question, String field, String source) {
            throw new AssertionError(source);
        }

        @Override
        public void markup(SiteQuestion question, String field) {
            throw new AssertionError(field);
        }
    };

    private static String html(String lang, SiteKey key, Map<Role, String> parts) {
        SiteQuestion question = new SiteQuestion(
                "a",
                "a",
                List.of(),
                lang,
                Map.of("type", "later"),
                List.of(),
                List.of(),
                "What?",
                List.of(),
                key,
                Map.of(),
                parts,
                List.of(),
                Map.of(),
                false);
        return new Article(question, Map.of(), new SiteText(link -> link, picture -> false), NO_LOSSES, PartNames::of)
                .html();
    }

    @Test
    void what_the_one_who_answers_compares_with_is_Markdown_and_any_other_key_is_not() {
        assertThat(html("en", SiteKey.self("1. *a*\n2. b"), Map.of()))
                .contains("<div class=\"key\"><ol><li><em>a</em></li><li>b</li></ol></div>");
        assertThat(html("en", SiteKey.words(List.of("*a*", "<b>"), true), Map.of()))
                .contains("<p class=\"key\"><strong>*a* / &lt;b&gt;</strong></p>");
        assertThat(html("en", SiteKey.number(BigDecimal.ONE, BigDecimal.TEN, "kg", "1 … 10 kg"), Map.of()))
                .contains("<strong>1 … 10 kg</strong>");
    }

    @Test
    void parts_have_names_in_the_language_of_the_question_and_headings_are_below_them() {
        String html = html("zh", SiteKey.self(""), Map.of(Role.ANSWER, "a", Role.EXPLANATION, "# b"));
        assertThat(html)
                .contains("<summary>答案</summary>", "<h3>解析</h3><h4>b</h4>", " lang=\"zh\"")
                .contains("<section class=\"answer\"><p>a</p></section>");
        assertThat(html("<x>", SiteKey.self(""), Map.of())).doesNotContain(" lang=");
    }
}
