package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.questionlint.markdown.HtmlTags.Tag;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a tag in Markdown, and what a reader sees of it. */
class HtmlTextTest {
    @Test
    void a_tag_begins_with_a_letter_and_ends_at_the_first_bracket_also_within_quotes() {
        assertThat(sources("a < b <3> <B class='x'>c</b> <a title=\"1 > 2\">"))
                .containsExactly("<B class='x'>", "</b>", "<a title=\"1 >");
        assertThat(sources("<a <b> <c")).containsExactly("<b>");
        Tag tag = markup("<x-Y:z.1 ID = \"n\" name=m>").get(0);
        assertThat(tag.name()).isEqualTo("x-y:z.1");
        assertThat(tag.attribute("id")).isEqualTo("n");
        assertThat(tag.attribute("name")).isEqualTo("m");
    }

    @Test
    void a_comment_may_hold_tags_and_takes_all_the_rest_if_it_has_no_end() {
        assertThat(sources("<!-- <b> --><i>")).containsExactly("<!-- <b> -->", "<i>");
        assertThat(sources("<i><!-- <b>")).containsExactly("<i>", "<!-- <b>");
    }

    @Test
    void character_references_are_what_they_stand_for_where_they_are_known() {
        assertThat(HtmlText.plain("&lt;T&gt;&nbsp;&apos;&Eacute;&hellip;&#x2192;&#62;"))
                .isEqualTo("<T> 'É…→>");
        assertThat(HtmlText.plain("&amp;lt; &nope; &lt &#1114112; &#xD; &#;"))
                .isEqualTo("&lt; &nope; &lt &#1114112; &#;");
    }

    @Test
    void code_keeps_its_backticks_and_nothing_else_of_its_tags_is_seen() {
        assertThat(HtmlText.plain("<b>What</b>\n is <code>a</code><!-- <i> -->?"))
                .isEqualTo("What is `a` ?");
        assertThat(HtmlText.withoutSummaries("<details><summary>A <b>b</b></summary>&emsp;c</details>"))
                .isEqualTo("c");
        assertThat(HtmlText.withoutSummaries("<summary>open")).isEqualTo("open");
    }

    @Test
    void tags_and_white_space_around_a_text_are_skipped_but_not_those_of_code() {
        String text = " <b> <i>x <u>y</u> </i></b>";
        int start = HtmlText.skipTags(text, 0, text.length());
        assertThat(text.substring(start, HtmlText.skipTagsBack(text, start, text.length())))
                .isEqualTo("x <u>y");
        assertThat(HtmlText.skipTags(" <code>", 0, 7)).isEqualTo(1);
        assertThat(HtmlText.skipTagsBack("a <3> ", 0, 6)).isEqualTo(5);
    }

    @Test
    void hostile_markup_is_read_in_linear_time() {
        for (String part : List.of("<", "<a ", "</", "<!--", "<summary>", "&", "&#", "<a \"")) {
            String text = part.repeat(300_000);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> {
                        HtmlText.plain(text);
                        HtmlText.withoutSummaries(text);
                        HtmlText.skipTags(text, 0, text.length());
                    },
                    part);
        }
    }

    private static List<Tag> markup(String html) {
        return HtmlTags.markup(html, 0, html.length());
    }

    private static List<String> sources(String html) {
        return markup(html).stream().map(Tag::source).toList();
    }
}
