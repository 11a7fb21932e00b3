package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundleReaderTest {
    private static final int MANY = 3_500;

    /** The YAML reader stops by default after three million characters. */
    @Test
    void reads_a_large_bundle_to_its_end() {
        String line = "{\"type\":\"open\",\"lang\":\"en\",\"title\":\"What is asked?\",\"answer\":\""
                + "word ".repeat(200) + "\"}\n";
        assertThat(QuestionBanks.parseBundle("questions.ndjson", line.repeat(MANY))
                        .questions())
                .hasSize(MANY);
    }
}
