package io.github.questionlint.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to read our own lists gives what the whole parser gives, places included. */
class PlainYamlTest {

    static Stream<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."), 12)) {
            return files
                    .filter(file ->
                            file.endsWith("words.yaml") && file.toString().contains("src"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyWordListIsPlain(Path list) throws IOException {
        String text = Files.readString(list);
        assertThat(plain(text)).isPresent().isEqualTo(whole(text));
    }

    @Test
    void thereAreWordLists() throws IOException {
        assertThat(lists()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "a: b\n",
                "# what it is\n\na: b c\n  \n# more\nd: 'it''s # not: [a]'\n",
                "levels: [1, 2]\npattern: '^\\d+'\nleafOnly: true",
                "a: [b, 'c, d', \"e]\",\n    f g]\nh: []\n",
                "a:\n  b: [c]\n  'd':\n    # between\n    - e f\n    - 'g'\nh:\n  - i:j\n  - k#l\n",
                "- a\n- b",
                "a:\n      b: c\nd: e",
                "a: [b,]\n",
                "a: b\r\nc: d\r\n"
            })
    void plainTextsAreReadAlike(String text) {
        assertThat(plain(text)).isPresent().isEqualTo(whole(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "a",
                "a:",
                "a: b\na: c",
                "a: b # comment",
                "a: b: c",
                "a: |\n  b\n",
                "a: {b: c}",
                "a: [b, [c]]",
                "a: [b: c]",
                "a: [b",
                "a: [b\n  c]",
                "a: [b # c\n  ]",
                "a: &x b\nc: *x",
                "a: \"b\\n\"",
                "a: 'b\n  c'",
                "a: 'b",
                "a: 'b' c",
                "a: b\n  c\n",
                "a:\n- b",
                "a:\n  b: c\n d: e",
                "  a: b\nc: d",
                "- - a",
                "- a: b",
                "-\n  a",
                "- a\nb: c",
                "---\na: b",
                "? a\n: b",
                "a: ~x\nb: !c d",
                "a:\tb"
            })
    void whatIsNotPlainIsLeftToTheParser(String text) {
        assertThat(plain(text)).isEmpty();
    }

    private static Optional<YamlNode> plain(String text) {
        return PlainYaml.read(SourceFile.of("list.yaml", text));
    }

    private static Optional<YamlNode> whole(String text) {
        return Yaml.parse(SourceFile.of("list.yaml", text), Limits.DEFAULT).root();
    }
}
