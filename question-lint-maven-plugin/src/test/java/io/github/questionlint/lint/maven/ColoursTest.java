package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The log has colours where Maven has them, and nowhere else. */
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
    void the_property_of_Maven_decides_first() {
        assertThat(shown("always", false, false, Map.of("NO_COLOR", "1"))).isTrue();
        assertThat(shown("never", true, true, Map.of())).isFalse();
    }

    @Test
    void without_a_build_there_are_none() {
        assertThat(Colours.of(Optional.empty(), Map.of()).areShown()).isFalse();
    }
}
