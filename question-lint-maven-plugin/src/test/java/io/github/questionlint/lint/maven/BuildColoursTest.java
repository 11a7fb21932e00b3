package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The log has colours where Maven has them. */
class BuildColoursTest {
    @Test
    void without_a_build_there_are_none() {
        assertThat(BuildColours.of(Optional.empty(), Map.of()).areShown()).isFalse();
    }
}
