package io.github.questionlint.lint.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A console has colours where a person wants them, and nowhere else. */
class ColoursTest {
    private static boolean shown(
            String wanted, boolean interactive, boolean terminal, Map<String, String> environment) {
        return new Colours(wanted, interactive, terminal, environment).areShown();
    }

    @Test
    void a_terminal_of_a_person_has_colours() {
        assertThat(shown("auto", true, true, Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(shown("auto", false, true, Map.of())).isFalse();
        assertThat(shown("auto", true, false, Map.of())).isFalse();
        assertThat(shown("auto", true, true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(shown("auto", true, true, Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void what_the_user_says_decides_first() {
        assertThat(shown("always", false, false, Map.of("NO_COLOR", "1"))).isTrue();
        assertThat(shown("never", true, true, Map.of())).isFalse();
    }
}
