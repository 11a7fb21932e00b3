package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What each folding takes away, and what it leaves. */
class FoldingTest {
    @Test
    void accents_become_part_of_letters_and_only_compatible_folding_changes_widths() {
        assertThat(Folding.composed("e\u0301 Ａ")).isEqualTo("é Ａ");
        assertThat(Folding.compatible("e\u0301 ＡＢ ﬁ")).isEqualTo("é AB fi");
        assertThat(Folding.lower("ＡB")).isEqualTo("ab");
    }

    @Test
    void white_space_of_any_kind_is_one_space_and_none_at_the_ends() {
        assertThat(Folding.singleSpaces("\u00a0a\t\u3000 b\nc \u2028")).isEqualTo("a b c");
        assertThat(Folding.singleSpaces("a b")).isEqualTo("a b");
        assertThat(Folding.singleSpaces(" a")).isEqualTo("a");
        assertThat(Folding.singleSpaces(" ")).isEmpty();
    }

    @Test
    void only_spaces_beside_Han_go() {
        assertThat(Folding.withoutSpacesAtHan("用 Java 写 a b")).isEqualTo("用Java写a b");
    }

    @Test
    void what_tells_nothing_goes_at_the_ends_alone() {
        assertThat(Folding.trimmed("😀!a!b😀", c -> !Character.isLetter(c))).isEqualTo("a!b");
        assertThat(Folding.trimmed("!!", c -> true)).isEmpty();
    }

    @Test
    void names_and_labels_of_links_are_compared_without_case() {
        assertThat(Folding.name("Single_choice - Item")).isEqualTo("singlechoiceitem");
        assertThat(Folding.label(" Große\n Pläne ")).isEqualTo("GROSSE PLÄNE");
    }

    @Test
    void scripts_without_spaces_are_more_than_Han() {
        assertThat("漢かカไລ".codePoints()).allMatch(Characters::isUnspaced);
        assertThat("漢").matches(text -> Characters.isHan(text.codePointAt(0)));
        assertThat("か".codePoints()).noneMatch(Characters::isHan);
        assertThat("aあ".codePoints().filter(Characters::isUnspaced).count()).isEqualTo(1);
    }
}
