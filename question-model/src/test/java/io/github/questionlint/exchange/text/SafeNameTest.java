package io.github.questionlint.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"bert", "bert-12", "bert.zh", "a_b", "7"})
    void a_safe_name_stays(String name) {
        assertThat(SafeName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../etc/passwd",
                "/etc/passwd",
                "a/b",
                "a\\b",
                "C:",
                "con",
                "NUL",
                "aux.zh",
                "a.",
                ".a",
                "a..b",
                "a\u0000b",
                "a\nb",
                "-rf",
                "Bert",
                "考题",
                "a b",
                "<script>",
                "a:b",
                "com1"
            })
    void any_other_name_becomes_one_that_every_system_takes(String name) {
        assertThat(SafeName.of(name)).matches("[a-z0-9][a-z0-9-]{1,70}").isEqualTo(SafeName.of(name));
        assertThat(SafeName.of(name)).isNotEqualTo(SafeName.of(name + "!"));
    }

    @Test
    void no_name_is_given_twice() {
        SafeName names = new SafeName();
        assertThat(names.next("a")).isEqualTo("a");
        assertThat(names.next("a-2")).isEqualTo("a-2");
        assertThat(names.next("a")).isEqualTo("a-3");
        assertThat(names.next("a-2")).isEqualTo("a-2-2");
        assertThat(names.next("a")).isEqualTo("a-4");
    }
}
