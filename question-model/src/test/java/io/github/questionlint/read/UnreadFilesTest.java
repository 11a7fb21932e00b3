package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadFilesTest {
    private static final String QUESTION = """
            ### What is a %s for?

            It keeps %s apart.

            ### Why is it slow?

            It waits.

            ### How is it made?

            With care.
            """;
    private static final String RECORDS =
            "[{\"question\": \"a?\", \"answer\": \"b\"}, {\"question\": \"c?\"}, {\"question\": \"d?\"}";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_bank() throws IOException {
        for (String name : List.of("lock", "queue", "cache")) {
            write("bank/" + name + ".md", QUESTION.formatted(name, name));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private List<String> unread() throws IOException {
        return unread(ReadOptions.DEFAULT);
    }

    private List<String> unread(ReadOptions options) throws IOException {
        return QuestionBanks.read(folder.resolve("bank"), options).problems().stream()
                .filter(problem -> problem.rule().equals("file-unread"))
                .map(problem -> problem.span().path() + " " + problem.messageId() + " " + problem.args())
                .toList();
    }

    @Test
    void a_bank_that_is_read_as_a_whole_names_nothing() throws IOException {
        write("bank/README.md", "# Bank\n\n- Why?\n- How?\n- What?\n- Where?\n");
        write("bank/notes.md", "# Notes\n\nSome text.\n\n## More\n\nText.\n\n## Even more\n\nText.\n");
        write("bank/settings.json", "{\"name\": \"a\", \"title\": \"b\", \"questions\": 3}");
        assertThat(unread()).isEmpty();
    }

    @Test
    void cards_with_gaps_beside_questions_and_alone() throws IOException {
        write("bank/lock.md", "Q: What is a lock for?\nA: It keeps apart.\n\nC: A [key] opens a [lock].\n");
        write("bank/deck.md", "C: A [key] opens.\n\nC: A [bolt] closes.\n");
        write("bank/letters.md", "A: a [list]\n\nB: a map\n\nC: a [set]\n");
        assertThat(unread()).containsExactly("deck.md cloze [2]", "lock.md cloze [1]");
    }

    @Test
    void a_page_with_titles_like_those_of_its_neighbours() throws IOException {
        write(
                "bank/shard.md",
                "### Shard\n\nA part.\n\n### Replica\n\nA copy.\n\n### Mapping\n\nKinds.\n\n### Alias\n\nA name.\n");
        assertThat(unread()).containsExactly("shard.md neighbours [3, heading, 4]");
    }

    @Test
    void a_page_that_asks_in_no_layout() throws IOException {
        write("bank/more/list.md", "# What is it?\n\n- Why is it?\n\n**Where is it?**\n\n1. Who is it?\n");
        assertThat(unread()).containsExactly("more/list.md asks [4]");
    }

    @Test
    void links_out_of_the_bank() throws IOException {
        write("other/more.md", QUESTION.formatted("index", "rows"));
        Files.createSymbolicLink(folder.resolve("bank/more.md"), folder.resolve("other/more.md"));
        Files.createSymbolicLink(folder.resolve("bank/more"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("bank/same.md"), folder.resolve("bank/lock.md"));
        Files.createSymbolicLink(folder.resolve("bank/gone.md"), folder.resolve("other/gone.md"));
        Files.createSymbolicLink(folder.resolve("bank/LICENSE.md"), folder.resolve("other/more.md"));
        Files.createSymbolicLink(folder.resolve("bank/picture.png"), folder.resolve("other/gone.png"));
        assertThat(unread()).containsExactly("gone.md link-broken []", "more link []", "more.md link []");
        ReadOptions without =
                new ReadOptions(List.of(), List.of("more", "more.md", "more/**", "gone.md"), List.of(), Limits.DEFAULT);
        assertThat(unread(without)).isEmpty();
    }

    @Test
    void data_that_cannot_be_read() throws IOException {
        write("bank/broken.yaml", "- question: a\n- question: b\n- question: c\n  answer: [\n");
        write("bank/large.json", RECORDS + " ".repeat(3_000) + "]");
        Files.write(folder.resolve("bank/wide.json"), (RECORDS + "]").getBytes(StandardCharsets.UTF_16));
        Limits small = new Limits(2_000, 100_000, 64 << 10, 64, 2_000, 100_000);
        ReadOptions options = new ReadOptions(List.of(), List.of(), List.of(), small);
        assertThat(unread(options))
                .containsExactly("broken.yaml broken [5]", "large.json large []", "wide.json encoding []");
    }

    @Test
    void data_that_breaks_off_beside_a_sibling_is_an_error_where_it_does() throws IOException {
        String whole = "- content: Which %s is red?\n  answers: [a, b]\n  correctAnswer: 0\n";
        write("bank/a/whole.yaml", whole.formatted("apple") + whole.formatted("pear") + whole.formatted("plum"));
        String other = "- wording: Which %s is wide?\n  options: [a, b]\n  correctOption: 1\n";
        write("bank/b/some.yaml", other.formatted("road") + other.formatted("river") + "- wording: `sea`\n");
        write("bank/c/none.yaml", "- question: `Why?`\n- question: How?\n- question: When?\n");
        write("bank/d/none.json", "[{\"question\": \"Why?\" ]}\n{\"question\": 2}, {\"question\": 3}]");
        QuestionBank read = QuestionBanks.read(folder.resolve("bank"));
        assertThat(Stream.concat(
                                read.problems().stream(),
                                read.files().stream().flatMap(file -> file.problems().stream()))
                        .filter(problem -> problem.rule().equals("yaml-invalid"))
                        .map(problem ->
                                problem.span().path() + ":" + problem.span().line()))
                .containsExactlyInAnyOrder("b/some.yaml:7", "c/none.yaml:1", "d/none.json:1");
        assertThat(read.questions().filter(question -> question.choices().size() == 2))
                .hasSize(5);
        assertThat(unread()).containsExactly("c/none.yaml broken [1]", "d/none.json broken [1]");
    }

    @Test
    void what_lies_beside_a_bank_in_our_format() throws IOException {
        write("bank/question-bank.yaml", "schemaVersion: 1\nid: small\ntitle: Small\nlanguages: [en]\n");
        write("bank/list.json", RECORDS + "]");
        write(
                "bank/a.en.md",
                "---\nschemaVersion: 1\nid: a\nlang: en\ntype: open\ntitle: What is it?\n---\n\n## Answer\n\nA thing.\n");
        assertThat(unread())
                .containsExactly(
                        "cache.md layout [heading level 3]",
                        "list.json beside []",
                        "lock.md layout [heading level 3]",
                        "queue.md layout [heading level 3]");
    }

    @Test
    void blocks_of_data_in_a_page_and_plain_text_are_named() throws IOException {
        write("bank/course.md", QUESTION.formatted("lock", "lock") + """

                ## Quiz

                ```yaml
                question: Which port does HTTPS use?
                answers:
                  - 80
                  - 443
                correct: 443
                ```

                ```json quiz
                [{"question": "Which layer is IP on?",
                  "options": ["two", "three"],
                  "answer": "three"}]
                ```
                """);
        Files.copy(folder.resolve("bank/course.md"), folder.resolve("bank/CONTRIBUTING.md"));
        write("bank/settings.md", QUESTION.formatted("queue", "queue") + "\n```yaml\nquestion: a?\nport: 80\n```\n");
        String asking = "What is a port?\nWhich layer is IP on?\nWhat does DNS translate?\nWhat does ARP find?\n";
        write("bank/more.txt", numbered(asking));
        write("bank/prose.txt", asking.replace("?", "?\n"));
        write("bank/steps.txt", numbered("Open it.\nRead it.\nWhat next?\nClose it.\n".repeat(3)));
        assertThat(unread()).containsExactly("course.md block [2]", "more.txt text [4]");
    }

    @Test
    void plain_text_is_named_where_nothing_else_is_there() throws IOException {
        String asking = "What is a port?\nWhich layer is IP on?\nWhat does DNS do?\nWhat does ARP find?\n";
        write("text/a.txt", numbered(asking));
        assertThat(QuestionBanks.read(folder.resolve("text")).problems())
                .extracting(problem -> problem.messageId())
                .containsExactly("text");
    }

    private static String numbered(String lines) {
        int[] at = {0};
        return lines.lines()
                .map(line -> ++at[0] + ". " + line + "\n   a) one\n\n")
                .collect(Collectors.joining());
    }
}
