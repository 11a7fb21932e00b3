package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeSlicesTest {
    /** Every second line has more indentation than is taken away, and one has less. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void each_character_of_an_item_is_where_it_stands(String lineEnd) {
        String written = String.join(lineEnd, "- a  b", "      code", "", "  c", "   d  ", "e");
        SourceFile file = SourceFile.of("a.md", written);
        Text text = NodeSlices.placed(file, 2, written.length() - lineEnd.length() - 1, 2);
        assertThat(text.value()).isEqualTo("a  b\n    code\n\nc\n d  ");
        List<Integer> places = IntStream.range(0, text.value().length())
                .mapToObj(at -> file.offset(text.spanOf(at, at + 1)))
                .toList();
        assertThat(places.subList(5, 13))
                .isEqualTo(IntStream.range(0, 8)
                        .mapToObj(at -> written.indexOf("code") - 4 + at)
                        .toList());
        for (int at = 0; at < places.size(); at++) {
            String here = written.substring(places.get(at)).replaceFirst("^\\r\\n?", "\n");
            assertThat(here).startsWith(text.value().substring(at, at + 1));
        }
    }
}
