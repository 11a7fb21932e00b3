package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Moodle gets of a bank, read by a parser that shares nothing with ours, and what it cannot get. */
class GiftTargetTest {
    private static final Path NPM = Path.of("src/test/npm");
    private static final String HEAD =
            "schemaVersion: 1\ndefaults: {lang: en, status: reviewed, topics: [a], difficulty: easy}\nquestions:\n";

    @TempDir
    private Path folder;

    private Export export(String entry) throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), HEAD + entry);
        return export(folder);
    }

    private static Export export(Path bank) throws IOException {
        QuestionBank read = QuestionBanks.read(bank);
        return Export.of(read, Selection.all(true), Targets.of("gift").orElseThrow());
    }

    private String written(String entry) throws IOException {
        return export(entry).files().get(0).text();
    }

    private static List<String> reasons(Export export) {
        return export.losses().stream()
                .map(loss -> loss.field() + " " + loss.reason())
                .filter(reason -> !reason.endsWith(Loss.NO_PLACE))
                .toList();
    }

    @Test
    void every_sign_of_the_format_is_escaped_and_a_text_stays_on_its_line() throws IOException {
        assertThat(
                        written(
                                "- {id: a, type: open, title: \"// {a} = b ~ c # d : e \\\\ f -> g\", answer: \"x\\n\\n    y\"}"))
                .isEqualTo("""
                        $CATEGORY: a

                        // [id:a]
                        ::a::[markdown]// \\{a\\} \\= b \\~ c \\# d \\: e \\\\ f -> g {####x\\n\\n    y}
                        """);
    }

    @Test
    void a_choice_that_begins_like_marks_or_a_format_is_still_a_text() throws IOException {
        assertThat(written("""
                - id: a
                  type: single-choice
                  title: Which?
                  tags: ["x] y", z]
                  choices:
                    - {text: "%50% of it", correct: true}
                    - {text: "[html] is it", correct: false, explanation: "No: never."}
                    - {text: "%5% of it", correct: false}
                """)).contains("// [id:a] [tag:x\\] y] [tag:z]\n").endsWith("""
                        {
                        	=%100%%50% of it
                        	~[markdown][html] is it#No\\: never.
                        	~%0%%5% of it
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 50", "3, 33.33333", "7, 14.28571", "10, 10"})
    void right_choices_share_the_marks(int right, String share) throws IOException {
        Export export = export(choices(right));
        assertThat(export.files().get(0).text().split("~%" + share + "%", -1)).hasSize(right + 1);
        assertThat(export.files().get(0).text()).contains("~%-100%w");
        assertThat(reasons(export)).isEmpty();
    }

    @Test
    void many_right_choices_get_the_shares_that_Moodle_knows_and_too_many_none() throws IOException {
        Export unequal = export(choices(11));
        assertThat(unequal.files().get(0).text().split("~%10%", -1)).hasSize(10);
        assertThat(unequal.files().get(0).text().split("~%5%", -1)).hasSize(3);
        assertThat(reasons(unequal)).containsExactly("choices weights");
        Export none = export(choices(21));
        assertThat(none.files().get(0).text()).contains("\\n- r20\\n- w {}");
        assertThat(reasons(none)).containsExactly("choices choices-shown");
    }

    private static String choices(int right) {
        return "- id: a\n  type: multiple-choice\n  title: Which?\n  choices:\n"
                + IntStream.range(0, right)
                        .mapToObj(at -> "    - {text: r" + at + ", correct: true}\n")
                        .collect(Collectors.joining())
                + "    - {text: w, correct: false}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single-choice | ['[x] a', '[50%] b', '[-25%] c', d] | =a ~%50%b ~%-25%c ~d | ",
                "single-choice | ['[x] a', '[51%] b'] | =a ~%50%b | choices weight-unknown",
                "multiple-choice | ['[x 75%] a', '[x 25%] b', '[-33.33333%] c'] | ~%75%a ~%25%b ~%-33.33333%c | ",
                "multiple-choice | ['[x 50%] a', '[x] b', '[X] c', d] | ~%50%a ~%25%b ~%25%c ~d | ",
                "multiple-choice | ['[x 100%] a', '[x] b'] | ~%100%a ~b | ",
            })
    void a_weight_is_written_as_Moodle_knows_it(String type, String choices, String written, String lost)
            throws IOException {
        Export export = export("- {id: a, type: " + type + ", title: Which?, choices: " + choices + "}");
        assertThat(export.files().get(0).text().replace("\n\t", " ").strip()).endsWith("{ " + written + "\n}");
        assertThat(reasons(export)).isEqualTo(lost == null ? List.of() : List.of(lost));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false | truth: true | {TRUE#No.#Yes\\: so.} | partly",
                "single-choice | choices: ['[x] a', '[ ] b'] | {~=a#Yes\\: so.~~b#No.~} | partly",
                "short-answer | accept: {values: [a]} | {~=a#Yes\\: so.~} | partly,wrong",
                "numeric | numeric: {value: 4} | {#4#Yes\\: so.} | partly,wrong",
                "multiple-choice | choices: ['[x] a', '[x] b'] | {~~%50%a~~%50%b~} | right,partly,wrong",
                "open | points: 2 | {} | right,partly,wrong",
            })
    void an_answer_is_told_what_its_format_can_tell(String type, String key, String braces, String lost)
            throws IOException {
        Export export = export("- {id: a, type: " + type + ", title: What?, " + key
                + ", feedback: {right: 'Yes: so.', partly: Nearly., wrong: No.}}");
        assertThat(export.files()
                        .get(0)
                        .text()
                        .replace("\n\t", "~")
                        .replace("\n}", "~}")
                        .strip())
                .endsWith("What? " + braces);
        assertThat(export.losses().stream().filter(loss -> loss.reason().equals("feedback-kind")))
                .extracting(loss -> loss.args().get(0))
                .containsExactly(lost.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matching | pairs: [a -> b, c -> d = e, -> f] | {~=a -> b~=c -> d \\= e~= -> f~} | ",
                "matching | pairs: ['`x -> y` -> b', '[c] -> d'] | {~=`x → y` -> b~=[markdown][c] -> d~} | pairs arrow",
                "matching | pairs: [a -> b, c -> d], partialCredit: false | {~=a -> b~=c -> d~} | partialCredit partial-always",
                "matching | pairs: [a -> b, c] | {####- a → b} | pairs key-incomplete",
                "matching | pairs: [a -> b, c -> d, e] | {~=a -> b~=c -> d~} | pairs key-incomplete",
                "matching | pairs: [a -> b] | {####- a → b} | pairs key-incomplete",
                "matching | pairs: [a -> b, c -> b] | {####- a → b\\n- c → b} | pairs key-incomplete",
                "ordering | order: [b, a, c] | {####1. b\\n2. a\\n3. c} | type type-person",
                "ordering | order: [b] | {####1. b} | order key-incomplete",
            })
    void pairs_are_written_and_steps_are_shown(String type, String key, String braces, String lost) throws IOException {
        Export export = export("- {id: a, type: " + type + ", title: What?, " + key + "}");
        assertThat(export.files()
                        .get(0)
                        .text()
                        .replace("\n\t", "~")
                        .replace("\n}", "~}")
                        .strip())
                .endsWith(" " + braces);
        assertThat(reasons(export)).isEqualTo(lost == null ? List.of() : List.of(lost.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A [?x] b. | {x: [c, d]} | A {=c =d} b. | ",
                "A [?x] | {x: '5%'} | A {=5%} | ",
                "[?x] {b}. | {x: {numeric: {value: 3, tolerance: 1}}} | {#3:1} \\{b\\}. | ",
                "A [?x] b. | {x: {choices: ['[x] c', d]}} | A {=c ~d} b. | ",
                "A [?x] b. | {x: {accept: {values: [C], ignoreCase: false}}} | A {=C} b. | gaps case",
                "A [?x] b. | {x: {numeric: {value: 3, unit: m}}} | A {#3} b. | gaps unit",
                "A [?x] b. | {x: [c, d*, e -> f]} | A {=c =d*} b. | gaps star,gaps word",
                "A [?x] [?y]. | {x: a, y: b} | A (1)＿＿＿ (2)＿＿＿. {####1. a\\n2. b} | type type-person",
                "A [?x] [?x]. | {x: a} | A {=a} ＿＿＿. | gaps key-incomplete",
                "A [?x] b. | {x: a, y: b} | A {=a} b. | gaps key-incomplete",
                "A [?x] [?y] b. | {y: a} | A ＿＿＿ {=a} b. | gaps key-incomplete",
                "A [?x] [?z] [?y]. | {x: a, y: b} | A (1)＿＿＿ ＿＿＿ (2)＿＿＿. {####1. a\\n2. b} | gaps key-incomplete,type type-person",
                "A [?x] b. | {x: {choices: [a, b]}} | A ＿＿＿ (a / b) b. {} | gaps key-incomplete",
                "A \\[?z] [?x] b. | {x: a} | A \\\\[?z] {=a} b. | ",
            })
    void a_gap_is_where_it_is_in_the_text(String title, String gaps, String written, String lost) throws IOException {
        Export export = export("- {id: a, type: cloze, title: '" + title + "', gaps: " + gaps + "}");
        assertThat(export.files().get(0).text().strip()).endsWith("::a::[markdown]" + written);
        assertThat(reasons(export)).isEqualTo(lost == null ? List.of() : List.of(lost.split(",")));
    }

    @Test
    void the_steps_of_an_essay_are_in_another_order() throws IOException {
        assertThat(written("- {id: a, type: ordering, title: What?, order: [b, a, c]}"))
                .contains("[markdown]What?\\n\\n- a\\n- b\\n- c {");
        assertThat(written("- {id: a, type: ordering, title: What?, order: [a, b, c]}"))
                .contains("[markdown]What?\\n\\n- c\\n- b\\n- a {");
    }

    @Test
    void only_what_is_right_as_a_whole_cannot_be_asked_for() throws IOException {
        assertThat(reasons(export("- {id: a, type: multiple-choice, title: What?, partialCredit: false, "
                        + "choices: ['[x] a', '[x] b', c]}")))
                .containsExactly("partialCredit partial-always");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true-false | truth: true | {TRUE} | ",
                "numeric | numeric: {value: 40} | {#40} | ",
                "numeric | numeric: {value: -1.5, tolerance: 0.5} | {#-1.5:0.5} | ",
                "numeric | numeric: {min: 1, max: 3} | {#1..3} | ",
                "numeric | numeric: {value: 3, unit: m} | {#3} | numeric unit",
                "numeric | numeric: {value: 1e300} | {#1E+300} | ",
                "short-answer | accept: {values: [a b], ignoreCase: true} | {~=a b~} | ",
                "short-answer | accept: {values: [a]} | {~=a~} | ",
                "short-answer | accept: {values: [a], ignoreCase: false} | {~=a~} | accept case",
                "short-answer | accept: {values: ['a*', 'b -> c'], ignoreCase: true} | {~=a*~} | accept star,accept word",
                "code | code: {language: sh} | {} | type type-open",
            })
    void a_key_is_written_as_Moodle_knows_it(String type, String key, String braces, String lost) throws IOException {
        Export export = export("- {id: a, type: " + type + ", title: What?, " + key + "}");
        assertThat(export.files().get(0).text().replace("\n\t", "~").replace("\n}", "~}"))
                .endsWith("[markdown]What? " + braces + "\n");
        assertThat(reasons(export)).isEqualTo(lost == null ? List.of() : List.of(lost.split(",")));
    }

    /** Ours and theirs see the same questions, choices and keys in every bank. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../question-content",
                "src/test/resources/io/github/questionlint/exchange/sample",
                "src/test/resources/io/github/questionlint/read/banks/native",
                "src/test/resources/io/github/questionlint/layout/detect/banks/en-gift",
                "src/test/resources/io/github/questionlint/layout/detect/banks/alphabets",
                "src/test/resources/io/github/questionlint/layout/detect/banks/en-tag-choices"
            })
    void another_parser_reads_what_was_written(String bank) throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        Losses losses = new Losses();
        QuestionBank read = QuestionBanks.read(Path.of(bank));
        Items items = new Items("", true, new Pictures(List.of()), losses);
        List<Item> all = Selection.all(true).of(read).stream().map(items::of).toList();
        for (String lang : new Chosen(read.manifest(), all).langs()) {
            Chosen chosen = new Chosen(read.manifest(), all).in(lang);
            List<String> expected = chosen.byTopic().values().stream()
                    .flatMap(List::stream)
                    .map(GiftTargetTest::asked)
                    .toList();
            String text = new GiftTarget().files(chosen, losses).get(0).text();
            assertThat(parsed(text)).isEqualTo(expected);
        }
    }

    private static String asked(Item item) {
        QuestionType marking = item.marking();
        String choices = marking.hasChoices()
                ? item.choices().stream()
                        .map(choice -> choice.correct() + " " + choice.text().strip())
                        .collect(Collectors.joining("\n"))
                : marking == QuestionType.MATCHING
                        ? item.pairs().stream()
                                .map(pair -> pair.prompt() + " -> " + pair.match())
                                .collect(Collectors.joining("\n"))
                        : "";
        String asked =
                marking == QuestionType.ORDERING ? KeyText.joined(item.asked(), KeyText.asked(item)) : item.asked();
        QuestionType written =
                marking == QuestionType.ORDERING || marking == QuestionType.CLOZE ? QuestionType.OPEN : marking;
        return written.key() + "\n" + asked.strip() + "\n" + choices;
    }

    private static List<String> parsed(String gift) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "gift.mjs")
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(gift.getBytes(StandardCharsets.UTF_8));
        node.getOutputStream().close();
        String lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return lines.lines()
                .map(line -> Yaml.parse(SourceFile.of("a.json", line), Limits.DEFAULT)
                        .root()
                        .orElseThrow())
                .map(GiftTargetTest::asked)
                .toList();
    }

    private static String asked(YamlNode question) {
        List<List<String>> choices = question.get("choices").orElseThrow().items().stream()
                .map(choice ->
                        choice.items().stream().map(part -> part.text().value()).toList())
                .toList();
        String type = question.get("type").orElseThrow().text().value();
        long right =
                choices.stream().filter(choice -> choice.get(0).equals("true")).count();
        QuestionType marking = switch (type) {
            case "MC" -> right > 1 ? QuestionType.MULTIPLE_CHOICE : QuestionType.SINGLE_CHOICE;
            case "TF" -> QuestionType.TRUE_FALSE;
            case "Numerical" -> QuestionType.NUMERIC;
            case "Short" -> QuestionType.SHORT_ANSWER;
            case "Matching" -> QuestionType.MATCHING;
            default -> QuestionType.OPEN;
        };
        String shown = marking.hasChoices()
                ? choices.stream().map(choice -> String.join(" ", choice)).collect(Collectors.joining("\n"))
                : question.get("pairs").orElseThrow().items().stream()
                        .map(pair -> pair.items().get(0).text().value() + " -> "
                                + pair.items().get(1).text().value())
                        .collect(Collectors.joining("\n"));
        return marking.key() + "\n" + question.get("stem").orElseThrow().text().value() + "\n" + shown;
    }
}
