package io.github.questionlint.lint.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final Path BANKS =
            Path.of("../question-model/src/test/resources/io/github/questionlint/layout/detect/banks");

    @TempDir
    Path out;

    @Test
    void every_word_of_every_question_stands_in_its_new_file_and_is_read_back() throws IOException {
        for (Path bank : banks()) {
            QuestionBank before = read(bank);
            assertThat(migrated(bank)).as("%s", bank).isZero();
            Map<String, Question> after = read(out.resolve(bank.getFileName()))
                    .questions()
                    .collect(Collectors.toMap(MigrationTest::former, question -> question));
            before.questions().forEach(question -> {
                String place = question.path() + ":" + question.span().line();
                assertThat(after).as("%s", bank).containsKey(place);
                Question written = Objects.requireNonNull(after.get(place));
                assertThat(marks(written)).as("%s of %s", place, bank).isEqualTo(marks(question));
                String words = words(text(out.resolve(bank.getFileName()), written.path()));
                assertThat(words).contains(words(question.title().value()));
                question.sections().values().stream()
                        .filter(section -> section.role().isText())
                        .forEach(section ->
                                assertThat(words).contains(words(section.text().value())));
                assertThat(written.order().stream().map(Piece::visibleText))
                        .isEqualTo(question.order().stream()
                                .map(Piece::visibleText)
                                .toList());
                question.choices()
                        .forEach(choice ->
                                assertThat(words).contains(words(choice.text().value())));
            });
            assertThat(after).as("%s", bank).hasSize((int) before.questions().count());
        }
    }

    private static String former(Question question) {
        return question.fields().map("custom").orElseThrow().text("migratedFrom", "");
    }

    private static List<String> marks(Question question) {
        return question.choices().stream()
                .map(choice -> choice.correct()
                        + choice.blocks().stream().map(Node::visibleText).collect(Collectors.joining("\n")))
                .toList();
    }

    /** The letters and digits of a text outside of tags and links within the page, which are cut; marks and escapes do not count. */
    private static String words(String text) {
        return text.replaceAll("</?[A-Za-z][^<>]*>|\\[[^\\[\\]]*]\\(#[^()]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String text(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_result_is_a_native_bank_of_drafts_with_unique_ids_and_without_errors_of_form() throws IOException {
        for (Path bank : banks()) {
            migrated(bank);
            QuestionBank after = read(out.resolve(bank.getFileName()));
            assertThat(after.questions()).hasSize((int) read(bank).questions().count());
            assertThat(after.questions().map(Question::format)).containsOnly(Question.NATIVE);
            assertThat(after.questions()
                            .map(question -> question.id().orElseThrow().value() + question.lang()))
                    .doesNotHaveDuplicates();
            assertThat(after.questions().map(question -> question.fields().text("status", "")))
                    .containsOnly("draft");
            Set<String> before =
                    errors(read(bank)).stream().map(MigrationTest::rule).collect(Collectors.toSet());
            assertThat(errors(after))
                    // A title that is missing or only a number is for a person to write.
                    .filteredOn(error -> !error.contains("\"TODO: ") && !error.contains("\"Question #"))
                    .as("%s", bank)
                    .allMatch(error -> before.contains(rule(error)));
        }
    }

    @Test
    void a_key_without_choices_is_a_field() throws IOException {
        migrated(BANKS.resolve("de-gift-text"));
        assertThat(text(out.resolve("de-gift-text")))
                .contains("type: true-false\n", "\ntruth: ", "type: short-answer\n", "\naccept: {");
    }

    @Test
    void choices_are_written_as_a_task_list() throws IOException {
        migrated(BANKS.resolve("zh-lettered"));
        assertThat(text(out.resolve("zh-lettered"))).contains("- [ ] 直写\n- [x] 回写\n- [ ] 绕写\n");
    }

    @Test
    void editions_of_one_question_share_an_id_and_name_their_original() throws IOException {
        Path bank = Files.createDirectories(out.resolve("twins"));
        Files.writeString(bank.resolve("net-quiz.md"), quiz("Which port is meant for the web?", "What is a packet?"));
        Files.writeString(bank.resolve("net-quiz-es.md"), quiz("¿Qué puerto es para la web?", "¿Qué es un paquete?"));
        Migration.of("twins", Bundle.of(read(bank), true).questions())
                .write(out.resolve("new"), OutputFiles.below(out.resolve("new")));
        assertThat(out.resolve("new/questions/net/which-port-is-meant-for-the-web.es.md"))
                .content()
                .contains("translation: {of: en}");
        assertThat(out.resolve("new/questions/net/which-port-is-meant-for-the-web.en.md"))
                .exists();
    }

    @Test
    void questions_that_are_equal_in_one_line_get_a_file_each() throws IOException {
        String line = "{\"id\":\"\",\"lang\":\"en\",\"type\":\"open\",\"title\":\"Why?\",\"path\":\"q.md\",\"line\":1}";
        Migration.of("bank", List.of(line, line, line)).write(out, OutputFiles.below(out));
        try (Stream<Path> files = Files.walk(out.resolve("questions"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void what_a_person_must_decide_is_listed() throws IOException {
        migrated(BANKS.resolve("zh-headings"));
        assertThat(out.resolve("zh-headings").resolve(Migration.LIST))
                .content()
                .contains("`license`", "## No answer", "shuo-shuo-suo-sheng-ji-de-guo-cheng", "`docs/锁.md:29`");
    }

    @Test
    void a_picture_or_link_that_leads_out_of_the_questions_is_listed() throws IOException {
        migratedText("""
                # Quiz

                #### Q1. Which picture shows a tree?

                - [x] ![a tree](img/tree.png)
                - [ ] a list

                #### Q2. Which page is linked?

                - [x] [one of the web](https://www.w3.org/)
                - [ ] `[code](a.md)`

                #### Q3. Which element shows a file?

                - [x] <img src="b.png" alt="b">
                - [ ] none
                """);
        assertThat(out.resolve("new").resolve(Migration.LIST))
                .content()
                .containsPattern("(?s)of the old bank.*which-picture-shows-a-tree.*which-element-shows-a-file")
                .doesNotContainPattern("(?s)of the old bank.*which-page-is-linked");
    }

    @Test
    void a_link_holds_from_the_new_file() throws IOException {
        Path bank = Files.createDirectories(out.resolve("linked/docs"));
        Files.writeString(bank.resolve("saws.md"), """
                ### What is a saw?

                It cuts; see [planes](#2-what-is-a-plane), [files](files.md#what-is-a-file), [all files](<files.md> "all") and
                [the rules](../RULES.md#top), but not [the top](#top), [the web](https://www.w3.org/) or `[code](files.md)`.
                <img src="img/saw.png" alt="a saw">

                ### 2. What is a plane?

                ![a plane](./img/a%20plane.png) and [files.md][all]

                [all]: files.md
                """);
        Files.writeString(bank.resolve("files.md"), """
                ### What is a file?

                It smooths, see [saws](saws.md).

                ### What is a rasp?

                It is rough.
                """);
        assertThat(migrated(out.resolve("linked"))).isZero();
        Path saws = out.resolve("linked").resolve("questions/saws");
        assertThat(saws.resolve("what-is-a-saw.en.md"))
                .content()
                .contains(
                        "[planes](../saws/what-is-a-plane.en.md)",
                        "[files](../files/what-is-a-file.en.md)",
                        "[all files](<../files/> \"all\")",
                        "[the rules](../../RULES.md#top)",
                        "[the top](#top)",
                        "`[code](files.md)`",
                        "<img src=\"../../docs/img/saw.png\"");
        assertThat(saws.resolve("what-is-a-plane.en.md"))
                .content()
                .contains("![a plane](../../docs/img/a%20plane.png)", "[files.md][all]");
        assertThat(out.resolve("linked").resolve("questions/files/what-is-a-file.en.md"))
                .content()
                .contains("[saws](../saws/)");
    }

    @Test
    void a_link_to_a_heading_that_is_no_question_leads_to_the_questions_of_its_file() throws IOException {
        Path bank = Files.createDirectories(out.resolve("headed"));
        Files.writeString(bank.resolve("saws.md"), """
                # Saws

                ### Q1. What is a saw?

                It cuts; back to the [saws](#saws), see [planes](#q2-what-is-a-plane), [teeth](#teeth) and the [top](#top).

                #### Teeth

                They are set.

                ### Q2. What is a plane?

                It smooths.
                """);
        migrated(out.resolve("headed"));
        assertThat(out.resolve("headed").resolve("questions/saws/what-is-a-saw.en.md"))
                .content()
                .contains(
                        "[saws](../saws/)",
                        "[planes](../saws/what-is-a-plane.en.md)",
                        "[teeth](#teeth)",
                        "[top](#top)");
    }

    @Test
    void files_to_which_questions_link_are_taken_over_and_no_others() throws IOException {
        Path bank = Files.createDirectories(out.resolve("old"));
        for (String file :
                List.of("docs/img/a saw.png", "docs/notes.md", "docs/care/README.md", ".env", "unlinked.png")) {
            Files.createDirectories(bank.resolve(file).getParent());
            Files.writeString(bank.resolve(file), file);
        }
        Files.writeString(out.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(bank.resolve("docs/link.txt"), out.resolve("secret.txt"));
        Files.writeString(bank.resolve("docs/saws.md"), """
                ### What is a saw?

                ![a saw](img/a%20saw.png), [notes](notes.md#care), [care](care/), [env](../.env), [link](link.txt),
                [secret](../../secret.txt), [nothing](nothing.md)

                ### What is a plane?

                It smooths, see [notes](notes.md).

                ### What is a file?

                It takes off metal.
                """);
        Path copy = out.resolve("new");
        Migration migration = Migration.of(bank, read(bank));
        assertThat(migration.write(copy, OutputFiles.below(copy))).isZero();
        try (Stream<Path> files = Files.walk(copy)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> copy.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.startsWith("questions/")))
                    .containsExactlyInAnyOrder(
                            ".question-lint-unfinished",
                            "MIGRATION.md",
                            "question-bank.yaml",
                            "question-lint.yml",
                            "docs/img/a saw.png",
                            "docs/notes.md",
                            "docs/care/README.md");
        }
        assertThat(copy.resolve("question-lint.yml"))
                .content()
                .contains("- '/docs/care/README.md'\n", "- '/docs/notes.md'\n")
                .doesNotContain("saw.png");
        assertThat(copy.resolve(Migration.LIST))
                .content()
                .containsPattern("(?s)of the old bank.*what-is-a-saw")
                .doesNotContainPattern("(?s)of the old bank.*what-is-a-plane");
        assertThat(copy.resolve("questions/saws/what-is-a-saw.en.md"))
                .content()
                .contains("(../../docs/img/a%20saw.png)", "(../../docs/notes.md#care)", "(../../docs/care/)");
    }

    @Test
    void a_title_that_is_too_long_opens_the_text_as_a_whole() throws IOException {
        Path bank = Files.createDirectories(out.resolve("long"));
        String title = "Why does it matter " + "that this goes on and on ".repeat(9) + "at all?";
        Files.writeString(bank.resolve("a.md"), quiz(title, "Which is short?"));
        int changed = Migration.of("long", Bundle.of(read(bank), true).questions())
                .write(out.resolve("new"), OutputFiles.below(out.resolve("new")));
        assertThat(changed).isZero();
        assertThat(text(out.resolve("new"))).contains("\n" + title + "\n");
    }

    @Test
    void a_title_is_plain_and_its_link_is_in_the_text() throws IOException {
        Path bank = Files.createDirectories(out.resolve("marked"));
        Files.writeString(bank.resolve("a.md"), quiz("Why is **this** [so](https://a.example)?", "Which is *short*?"));
        int changed = Migration.of("marked", Bundle.of(read(bank), true).questions())
                .write(out.resolve("new"), OutputFiles.below(out.resolve("new")));
        assertThat(changed).isZero();
        assertThat(text(out.resolve("new")))
                .contains("  Why is this so?\n", "\nWhy is **this** [so](https://a.example)?\n", "  Which is short?\n");
    }

    @Test
    void code_in_a_choice_keeps_its_indentation_wherever_its_fence_stands() throws IOException {
        String code = "```yaml\non:\n    push:\n        tags: [v1]\n```";
        String choices = "- [x] \n" + code + "\n\n- [ ] this one\n\n" + code.indent(2);
        assertThat(migratedText("# Quiz\n\n#### Q1. Which one runs?\n\n" + choices
                        + "\n#### Q2. Which is it?\n\n- [x] a\n- [ ] b\n"))
                .containsSubsequence("- [x]\n", code.indent(2), "- [ ] this one\n\n" + code.indent(2));
    }

    @Test
    void an_answer_that_stood_deep_in_a_list_does_not_become_code() throws IOException {
        StringBuilder bank = new StringBuilder("# Interview\n\n");
        for (int number = 10; number < 20; number++) {
            bank.append(number).append(". ### What is part " + number + "?\n\n");
            bank.append(
                    "    It is one of these:\n\n    - part\n      - piece\n\n    ```js\n    f(\n      x);\n    ```\n\n");
        }
        assertThat(migratedText(bank.toString()))
                .contains("## Answer\n\nIt is one of these:\n\n- part\n  - piece\n\n```js\nf(\n  x);\n```\n")
                .doesNotContain("    It is");
    }

    @Test
    void a_text_that_only_repeats_the_title_is_written_once() throws IOException {
        String line = "{\"type\":\"open\",\"lang\":\"en\",\"title\":\"What is a packet?\","
                + "\"question\":\"What is a packet?\",\"answer\":\"A piece.\"}";
        assertThat(Migration.of("twice", List.of(line))
                        .write(out.resolve("new"), OutputFiles.below(out.resolve("new"))))
                .isZero();
        assertThat(text(out.resolve("new/questions"))).containsOnlyOnce("What is a packet?");
    }

    /** All of them are on the first line. */
    @Test
    void each_question_of_minified_data_gets_its_own_answer_of_the_sheet() throws IOException {
        Path bank = Files.createDirectories(out.resolve("minified"));
        List<String> things = List.of("saw", "plane", "file", "rasp");
        Files.writeString(bank.resolve("quiz.json"), records(things, "{\"question\":\"What is a %1$s?\"}"));
        Files.writeString(
                bank.resolve("quiz-answers.json"),
                records(things, "{\"question\":\"What is a %1$s?\",\"answer\":\"The %1$s works wood.\"}"));
        QuestionBank old = read(bank);
        assertThat(old.questions().filter(question -> question.answeredAt().isPresent()))
                .hasSize(4);
        Path copy = out.resolve("new");
        Migration.of(bank, old).write(copy, OutputFiles.below(copy));
        assertThat(read(copy)
                        .questions()
                        .map(question -> question.title().value() + " "
                                + question.answer().orElseThrow().text().value().strip()))
                .containsExactlyInAnyOrderElementsOf(things.stream()
                        .map(thing -> "What is a %1$s? The %1$s works wood.".formatted(thing))
                        .toList());
    }

    private static String records(List<String> things, String record) {
        return things.stream().map(record::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void an_arrow_in_a_prompt_does_not_divide_its_pair() throws IOException {
        Path bank = Files.createDirectories(out.resolve("arrows"));
        Files.writeString(bank.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {lang: en, status: reviewed, difficulty: easy, topics: [a]}
                questions:
                  - id: arrows
                    type: matching
                    title: What is it?
                    pairs:
                      - {prompt: a -> b, match: c -> d}
                      - {prompt: '-> a', match: b}
                      - {prompt: a →, match: b}
                      - {prompt: '`a -> b` ` c', match: '`d`'}
                      - {prompt: 'a \\-> b', match: c}
                      - {match: x -> y}
                """);
        assertThat(migrated(bank)).isZero();
        Question read = read(out.resolve("arrows"))
                .questions()
                .filter(question -> question.path().startsWith("questions/"))
                .findFirst()
                .orElseThrow();
        assertThat(read.pairs().stream()
                        .map(pair -> shown(pair.prompt()) + " / " + shown(pair.match()))
                        .toList())
                .containsExactly("a -> b / c -> d", "-> a / b", "a → / b", "a -> b ` c / d", "a -> b / c", " / x -> y");
    }

    private static String shown(Piece piece) {
        return piece.blocks().stream().map(Node::visibleText).collect(Collectors.joining("\n"));
    }

    @Test
    void weights_are_written_as_marks_hold_them() throws IOException {
        Path bank = Files.createDirectories(out.resolve("weighed"));
        Files.writeString(bank.resolve("a.gift"), """
                Which ones are saws? {~%50%a fretsaw ~%30%a hacksaw ~%20%a jigsaw ~%-50%a plane}

                Which ones cut? {~%150%a saw ~%33.3333333%a knife ~%-300%a plane ~%0%a file}
                """);
        assertThat(migrated(bank)).isZero();
        assertThat(text(out.resolve("weighed")))
                .contains("- [x 50%] a fretsaw\n- [x 30%] a hacksaw\n- [x 20%] a jigsaw\n- [-50%] a plane\n")
                .contains("- [x 100%] a saw\n- [x 33.33333%] a knife\n- [-100%] a plane\n- [0%] a file\n");
        assertThat(new Item.Option("a", Optional.of(true), "", "5e+1").weight()).isEqualTo("50");
        assertThat(new Item.Option("a", Optional.of(true), "", "100.5").weight())
                .isEmpty();
        assertThat(new Item.Option("a", Optional.of(true), "", "1e9").weight()).isEmpty();
    }

    /** All that is written for a bank of one file, in which nothing may have changed. */
    private String migratedText(String bank) throws IOException {
        Path folder = Files.createDirectories(out.resolve("bank"));
        Files.writeString(folder.resolve("a.md"), bank);
        assertThat(Migration.of("bank", Bundle.of(read(folder), true).questions())
                        .write(out.resolve("new"), OutputFiles.below(out.resolve("new"))))
                .isZero();
        return text(out.resolve("new"));
    }

    private static String quiz(String first, String second) {
        return "# Quiz\n\n#### Q1. " + first + "\n\n- [x] 80\n- [ ] 22\n\n#### Q2. " + second
                + "\n\n- [x] `data`\n- [ ] ```x\n  y\n  ```\n";
    }

    private int migrated(Path bank) throws IOException {
        String name = String.valueOf(bank.getFileName());
        return Migration.of(name, Bundle.of(read(bank), true).questions())
                .write(out.resolve(name), OutputFiles.below(out.resolve(name)));
    }

    /** A link to a heading of the old file, which leads nowhere now, is for a person to fix. */
    private static String rule(String error) {
        return error.substring(error.lastIndexOf('('));
    }

    private static List<String> errors(QuestionBank bank) {
        Linter linter = new Linter(LintConfig.defaults().activate(Rules.ALL, LocalDate.of(2026, 11, 25)));
        return linter.lint(bank).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.rule().equals("anchor-missing"))
                .map(Finding::toString)
                .toList();
    }

    private static QuestionBank read(Path bank) throws IOException {
        return QuestionBanks.read(bank, ReadOptions.DEFAULT);
    }

    private static List<Path> banks() throws IOException {
        try (Stream<Path> banks = Files.list(BANKS)) {
            return banks.filter(bank -> !String.valueOf(bank.getFileName()).startsWith("none-"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().collect(Collectors.toList())) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
