package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who misspells a page is told the one that was meant. */
class NearestNamesTest {
    private static final List<String> PAGES =
            Rules.ALL.stream().map(RuleEntry::name).toList();

    @Test
    void a_slip_finds_the_page() {
        assertThat(NearestNames.of("choice-emtpy", PAGES)).first().isEqualTo("choice-empty");
        assertThat(NearestNames.of("choice_empty.md", PAGES)).first().isEqualTo("choice-empty");
    }

    @Test
    void half_a_name_and_words_in_another_order_find_the_page() {
        assertThat(NearestNames.of("bias-position", PAGES)).first().isEqualTo("choice-position-bias");
        assertThat(NearestNames.of("missing-answer", PAGES)).contains("answer-missing");
    }
}
