package io.github.questionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The digits are those of the standard's example and of {@code sha256sum}. */
class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void texts_are_hashed_in_utf_8_and_as_many_digits_are_given_as_asked_for() {
        assertThat(Sha256.hex("abc", 64)).isEqualTo(ABC);
        assertThat(Sha256.hex("abc", 12)).isEqualTo("ba7816bf8f01");
        assertThat(Sha256.hex("é", 8)).isEqualTo("4a99557e");
    }

    @Test
    void parts_are_hashed_like_the_whole_and_after_the_hash_all_begins_anew() {
        Sha256 hash = new Sha256();
        assertThat(hash.add("a").add("bc".getBytes(UTF_8)).hex()).isEqualTo(ABC);
        assertThat(hash.add("abc").base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assertThat(hash.bytes()).hasSize(32);
    }
}
