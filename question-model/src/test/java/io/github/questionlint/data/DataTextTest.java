package io.github.questionlint.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTextTest {
    private static Yaml read(String path, String text) {
        return DataText.parse(SourceFile.of(path, text), Limits.DEFAULT, List.of("question", "answer")::contains);
    }

    private static YamlNode root(String path, String text) {
        return read(path, text).root().orElseThrow();
    }

    private static Stream<Text> scalars(YamlNode node) {
        return node.isScalar()
                ? Stream.of(node.text())
                : Stream.concat(
                        node.items().stream().flatMap(DataTextTest::scalars),
                        node.entries().stream().flatMap(entry -> scalars(entry.value())));
    }

    /** The source at the place of a word in the first value that holds it. */
    private static String at(String path, String text, String word) {
        SourceFile file = SourceFile.of(path, text);
        Text value = scalars(root(path, text))
                .filter(it -> it.value().contains(word))
                .findFirst()
                .orElseThrow();
        int start = value.value().indexOf(word);
        Span place = value.spanOf(start, start + word.length());
        return file.text().substring(file.offset(place), file.endOffset(place));
    }

    @Test
    void json_may_have_comments_tabs_raw_line_ends_and_a_comma_too_many() {
        YamlNode root = root("a.json", "// mine\n[\n\t{'a': \"one\ntwo\", b: 3,},\n]");
        assertThat(root.items().get(0).get("a").orElseThrow().text().value()).isEqualTo("one\ntwo");
        assertThat(root.items().get(0).get("b").orElseThrow().plain()).isTrue();
    }

    @Test
    void a_broken_line_of_json_lines_hides_no_other() {
        Yaml yaml = read("a.jsonl", "{\"a\": 1}\n{\"a\": }\n{\"a\": 3}\n");
        assertThat(yaml.root().orElseThrow().items()).hasSize(2);
        assertThat(yaml.problems()).hasSize(1);
        assertThat(yaml.problems().get(0).span().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_of_a_table_is_found(String separator) {
        String text = "question*answer\n\"Why * not?\"*\"No *\nreason\"\nWho?*\"\"\"Me\"\"\"\n".replace("*", separator);
        YamlNode root = root("a.csv", text);
        assertThat(root.items()).hasSize(2);
        assertThat(root.items().get(0).get("answer").orElseThrow().text().value())
                .isEqualTo("No " + separator + "\nreason");
        assertThat(root.items().get(1).get("answer").orElseThrow().text().value())
                .isEqualTo("\"Me\"");
        assertThat(root.items().get(1).span().line()).isEqualTo(4);
    }

    /** The titles of a table and, behind each problem, its line. */
    private static List<String> titles(Yaml table) {
        Stream<String> titles = table.root().orElseThrow().items().stream()
                .map(row -> row.get("question").orElseThrow().text().value());
        return Stream.concat(
                        titles,
                        table.problems().stream()
                                .map(problem -> "line " + problem.span().line()))
                .toList();
    }

    @Test
    void a_row_whose_quotes_do_not_close_hides_no_other() {
        Yaml inside = read("a.csv", """
                question,answer
                What is a leaf?,green
                "What does "grow" say?,more

                "Root, or stem?",root
                """);
        assertThat(titles(inside))
                .containsExactly("What is a leaf?", "\"What does \"grow\" say?", "Root, or stem?", "line 3");
        Yaml unclosed = read("a.csv", """
                question,answer
                "What is a leaf?","green"
                "What is a root?,"brown"
                "What is a stem?","tall"
                "What is moss?","low

                and wet"
                """);
        assertThat(titles(unclosed))
                .containsExactly("What is a leaf?", "\"What is a root?", "What is a stem?", "What is moss?", "line 3");
        Yaml atTheEnd = read("a.csv", """
                question,answer
                "Why, then?",b
                What is it?,c
                "Who is it?,d
                """);
        assertThat(titles(atTheEnd)).containsExactly("Why, then?", "What is it?", "\"Who is it?", "line 4");
    }

    @Test
    void quotes_that_no_cell_needs_are_text() {
        Yaml cards = read("a.tsv", """
                question|answer
                "Why" is what?|a word
                Who is it?|me
                What is "it"?|a word
                """.replace('|', '\t'));
        assertThat(titles(cards)).containsExactly("\"Why\" is what?", "Who is it?", "What is \"it\"?");
    }

    @Test
    void so_many_rows_with_broken_quotes_are_told_and_all_are_read() {
        Yaml table = read("a.csv", "question,answer\n\"Who, me?\",b\n" + "\"Why \"it\" is?,b\n".repeat(500));
        assertThat(table.problems()).hasSize(20);
        assertThat(table.root().orElseThrow().items()).hasSize(501);
    }

    @Test
    void a_table_without_a_header_has_numbers_for_names() {
        YamlNode root = root("a.tsv", "Git: undo a commit\tgit revert\nGit: list branches\tgit branch\n");
        assertThat(root.items()).hasSize(2);
        assertThat(root.items().get(0).get("2").orElseThrow().text().value()).isEqualTo("git revert");
    }

    @Test
    void a_cell_may_hold_a_list_of_json_python_or_numpy() {
        YamlNode root =
                root("a.csv", "question;answer\nA?;['x, y', \"it's\", 3]\nB?;[\"\"a\"\", \"\"b\"\"]\nC?;['p' 'q']\n");
        List<List<String>> lists = root.items().stream()
                .map(row -> row.get("answer").orElseThrow().items().stream()
                        .map(item -> item.text().value())
                        .toList())
                .toList();
        assertThat(lists.get(0)).containsExactly("x, y", "it's", "3");
        assertThat(lists.get(2)).containsExactly("p", "q");
    }

    @Test
    void every_character_knows_its_place() {
        assertThat(at("a.json", "[\"a \\\"b\\\" \\u00e9 and\\nword, x\"]", "word"))
                .isEqualTo("word");
        assertThat(at("a.json", "[\"a\n  raw word\"]", "word")).isEqualTo("word");
        assertThat(at("a.csv", "question,answer\nWho?,\"say \"\"hi\"\"\nto the word\"\n", "word"))
                .isEqualTo("word");
        assertThat(at("a.yaml", "a: \"x \\t y\n   z\n\n   the word\"\n", "word"))
                .isEqualTo("word");
        assertThat(at("a.yaml", "a: 'it''s\n   the word'\n", "word")).isEqualTo("word");
        assertThat(at("a.yaml", "a: plain\n   folded word\n", "word")).isEqualTo("word");
        assertThat(at("a.yaml", "a: >\n  one\n  two\n\n    more word\n  end\n", "word"))
                .isEqualTo("word");
        assertThat(at("a.yaml", "a: |-\n  one\n    two\n\n  the word\n", "word"))
                .isEqualTo("word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uFEFF",
                "[",
                "{\"a\"",
                "\"",
                "[\"\\",
                "[\"\\u12",
                "a,b\n\"",
                "\"a\"b,c\n1,2",
                "\n\n,",
                "[[[[",
                "]",
                "{}{}",
                "\t\t\n;;"
            })
    void bad_content_never_throws(String text) {
        for (String path : List.of("a.json", "a.jsonl", "a.csv", "a.tsv", "a.yaml")) {
            assertThat(read(path, text).problems()).isNotNull();
        }
    }

    private static List<YamlNode> labelled(String text) {
        return DataText.records(SourceFile.of("a.txt", text), Limits.DEFAULT, name -> false)
                .orElseThrow()
                .items();
    }

    @Test
    void labelled_lines_take_linear_time() {
        int size = 150_000;
        String text = "Q: a\nO: b\nO: c\nA: 1\n".repeat(3) + "Q: a\n" + "O: x\n".repeat(size) + "A: x\n".repeat(size);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(labelled(text)).hasSize(4));
        String numbers = "1 - a\nANS: b\n" + "7 - x\n".repeat(size) + "2 - a\nANS: b\n3 - a\nANS: b\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(labelled(numbers)).hasSize(3));
    }

    @Test
    void text_behind_a_blank_line_explains_a_key() {
        List<YamlNode> records =
                labelled("Q: a\nA: 1\nO: b\nO: c\n\nSince it is.\nAnd was.\n\n".repeat(2) + "Q: d\nA: 2\nO: e\nO: f\n");
        assertThat(records.get(0).get("explanation").orElseThrow().text().value())
                .isEqualTo("Since it is.\nAnd was.");
        assertThat(records.get(0)
                        .get("options")
                        .orElseThrow()
                        .items()
                        .get(1)
                        .text()
                        .value())
                .isEqualTo("c");
    }

    @Test
    void depth_is_limited() {
        assertThat(read("a.json", "[".repeat(100_000)).problems()).hasSize(1);
    }
}
