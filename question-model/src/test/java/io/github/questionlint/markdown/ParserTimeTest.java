package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The time of a file also ends the parser of another project, which knows nothing of it. */
class ParserTimeTest {
    /** A millisecond for a file. */
    private static final Limits SHORT = new Limits(1 << 20, 1 << 20, 1 << 20, 64, 2_000, 10, 1 << 20, 1, 1);

    private static final Parser PARSER =
            Parser.builder().customBlockParserFactory(new Fold.Opening()).build();

    @Test
    void the_lines_of_a_file_are_read_only_while_there_is_time() {
        SourceFile file = Decoder.decode("a.md", new byte[0], SHORT).file().orElseThrow();
        String lines = "> > > > - a\n".repeat(100_000);
        assertThat(file.time().run(() -> PARSER.parse(lines))).isEmpty();
        assertThat(file.time().isUp()).isTrue();
        assertThat(PARSER.parse(lines).getFirstChild()).isNotNull();
    }
}
