package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every format. */
class ExportTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/questionlint");
    private static final Path SAMPLE = RESOURCES.resolve("exchange/sample");
    private static final Path NATIVE = RESOURCES.resolve("read/banks/native");

    @TempDir
    private Path folder;

    static List<Target> targets() {
        return Targets.ALL;
    }

    private static List<String> ids(Path bank, Selection selection) throws IOException {
        return selection.of(QuestionBanks.read(bank)).stream()
                .map(question -> question.name())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void every_field_has_a_place_or_is_told(Target target) throws IOException {
        Export export = Export.of(QuestionBanks.read(NATIVE), Selection.all(true), target);
        assertThat(export.questions()).isEqualTo(10);
        assertThat(export.leftOut()).isEqualTo(1);
        boolean custom = target.fields().contains("custom");
        assertThat(export.losses())
                .filteredOn(
                        loss -> loss.field().equals("custom") && loss.reason().equals(Loss.NO_PLACE))
                .hasSize(custom ? 0 : 1);
        assertThat(export.losses()).isSorted().doesNotHaveDuplicates();
        assertThat(export.told("zh")).hasLineCount(export.losses().size());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void the_same_bank_gives_the_same_bytes_and_its_pictures(Target target) throws IOException {
        Export first = Export.of(QuestionBanks.read(SAMPLE), Selection.all(false), target);
        Export second = Export.of(QuestionBanks.read(SAMPLE), Selection.all(false), target);
        assertThat(second).isEqualTo(first);
        assertThat(first.pictures()).extracting(Picture::path).containsExactly("pictures/pans.svg");
        assertThat(first.files()).extracting(ExportFile::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void hostile_names_and_texts_stay_within_the_folder_and_lead_nowhere(Target target) throws IOException {
        Files.writeString(folder.resolve("a.md"), """
                # Questions

                ## What is ../../x?

                ![a](../../../etc/passwd) ![b](%2e%2e/%2e%2e/a.png) ![c](/etc/hosts.png) ![d](file:///a.png) ![e](b.png)

                ### Answer

                <script>alert(1)</script> =cmd|' /C calc'!A0 ]]> &amp; \u0001 {{c1::x}} [a](javascript:alert(1))

                ## What is a second one?

                It is.
                """);
        Files.writeString(folder.resolve("b.png"), "");
        QuestionBank bank = QuestionBanks.read(folder);
        assertThat(bank.questions()).hasSize(2);
        Export export = Export.of(bank, Selection.all(false), target);
        assertThat(export.pictures()).extracting(Picture::path).containsExactly("b.png");
        assertThat(export.losses())
                .filteredOn(loss -> loss.field().equals("picture"))
                .extracting(Loss::args)
                .contains(List.of("../../../etc/passwd"), List.of("/etc/hosts.png"));
        export.write(OutputFiles.below(folder.resolve("out")), "en");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("a.md", "b.png", "out");
        }
    }

    /** A title of our own formats is plain text, so that a reader sees its signs; what is in backticks is code. */
    @ParameterizedTest
    @MethodSource("targets")
    void signs_of_markdown_in_a_title_are_seen_as_they_are(Target target) throws IOException {
        QuestionBank bank = QuestionBanks.read(RESOURCES.resolve("exchange/titles"));
        String all = Export.of(bank, Selection.all(false), target).files().stream()
                .map(ExportFile::text)
                .collect(Collectors.joining("\n"));
        assertThat(all)
                .contains(
                        switch (target.name()) {
                            case "ndjson" ->
                                List.of(
                                        "\"__str__ and `__repr__`?\"",
                                        "\"What is a List<String>?\"",
                                        "\"What do <b> and <script> do?\"",
                                        "\"1. What is arr[0](1) in $a*b*c$?\"");
                            case "gift", "jsonl" ->
                                List.of(
                                        "\\\\_\\\\_str\\\\_\\\\_ and `__repr__`?",
                                        "What is a List\\\\<String>?",
                                        "What do \\\\<b> and \\\\<script> do?",
                                        "1\\\\. What is arr\\\\[0\\\\](1) in $a*b*c$?");
                            case "csv", "tsv", "markdown" ->
                                List.of(
                                        "\\_\\_str\\_\\_ and `__repr__`?",
                                        "What is a List\\<String>?",
                                        "What do \\<b> and \\<script> do?",
                                        "1\\. What is arr\\[0\\](1) in $a*b*c$?");
                            default ->
                                List.of(
                                        "__str__ and <code>__repr__</code>?",
                                        "What is a List&lt;String&gt;?",
                                        "What do &lt;b&gt; and &lt;script&gt; do?",
                                        "1. What is arr[0](1) in ");
                        });
    }

    /** Whether a file of the format says it, or a line of the losses. */
    @ParameterizedTest
    @MethodSource("targets")
    void licence_authors_and_attribution_of_a_bank_are_written_or_told(Target target) throws IOException {
        Files.writeString(folder.resolve("question-bank.yaml"), """
                schemaVersion: 1
                id: org.example.rights
                name: {en: Rights}
                languages: [en]
                license: CC-BY-4.0
                authors: [Ada Example]
                attribution: The bank of Ada
                topics: [{id: a, title: {en: A}}]
                """);
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                questions:
                  - {id: a, type: open, title: What is a?, answer: a, topics: [a], difficulty: easy, status: reviewed}
                """);
        Export export = Export.of(QuestionBanks.read(folder), Selection.all(false), target);
        String all = export.files().stream().map(ExportFile::text).collect(Collectors.joining());
        Map<String, String> rights =
                Map.of("license", "CC-BY-4.0", "authors", "Ada Example", "attribution", "The bank of Ada");
        rights.forEach((field, value) -> {
            Loss told = new Loss("question-bank.yaml", field, Loss.NO_PLACE, List.of(target.name()));
            assertThat(export.losses().contains(told)).as(field).isNotEqualTo(all.contains(value));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numeric | numeric: {value: 4} | numeric",
                "short-answer | accept: {values: [b]} | accept",
                "true-false | truth: true | truth",
                "cloze | gaps: {d: e} | gaps",
                "matching | pairs: [d -> e, f -> g] | pairs",
            })
    void choices_that_are_right_are_the_only_key(String question) throws IOException {
        String[] parts = question.split(" \\| ");
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {lang: en, topics: [a], difficulty: easy, status: reviewed}
                questions:
                  - {id: a, type: %s, title: "Which [?d]?", choices: ["[x] yes", "no"], feedback: {right: Yes}, %s}
                """.formatted(parts[0], parts[1]));
        for (Target target : Targets.ALL) {
            Export export = Export.of(QuestionBanks.read(folder), Selection.all(false), target);
            assertThat(export.losses())
                    .filteredOn(loss -> loss.field().equals(parts[2]))
                    .extracting(Loss::reason)
                    .isEqualTo(target.name().equals("ndjson") ? List.of() : List.of("key-other"));
            assertThat(export.files().get(export.files().size() - 1).text())
                    .doesNotContain("GAPS", "gte><variable identifier=\"RESPONSE\"", "mapKey=\"b\"", "＿");
        }
    }

    /** Those that carry them have a column, marks or a map. */
    @ParameterizedTest
    @MethodSource("targets")
    void weights_of_choices_are_written_or_told(Target target) throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {lang: en, topics: [a], difficulty: easy, status: reviewed}
                questions:
                  - {id: a, type: multiple-choice, title: Which?, choices: ["[x 83.33333%] b", "[x] c", d]}
                """);
        Export export = Export.of(QuestionBanks.read(folder), Selection.all(false), target);
        String all = export.files().stream().map(ExportFile::text).collect(Collectors.joining());
        boolean told = export.losses().stream().anyMatch(loss -> loss.reason().equals("weights-left"));
        assertThat(told).isNotEqualTo(all.contains("83.33333") || all.contains("\"0.8333333\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv"})
    void a_value_with_the_sign_between_values_is_told(String target) throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {lang: en, topics: [a], difficulty: easy, status: reviewed, tags: [b, c]}
                questions:
                  - {id: bar, type: short-answer, title: Which sign?, accept: {values: ["a | b", c]}}
                  - {id: comma, type: open, title: What?, answer: "a, b | c", tags: ["d, e"]}
                  - {id: none, type: short-answer, title: Which words?, accept: {values: ["a, b", c]}}
                """);
        Export export = Export.of(
                QuestionBanks.read(folder),
                Selection.all(false),
                Targets.of(target).orElseThrow());
        assertThat(export.losses())
                .filteredOn(loss -> loss.reason().equals("divider"))
                .containsExactly(
                        new Loss("bar@en", "accept", "divider", List.of("|", target)),
                        new Loss("comma@en", "tags", "divider", List.of(",", target)));
        assertThat(export.told("en")).contains("comma@en\ttags\tthe sign , in a value also stands between values in");
    }

    @Test
    void questions_are_chosen_by_topic_status_language_and_id() throws IOException {
        Selection all = Selection.all(false);
        assertThat(ids(SAMPLE, all)).hasSize(8);
        assertThat(ids(SAMPLE, chosen("topics", "tools"))).containsExactly("heat@en", "whisk@en", "knife@en");
        assertThat(ids(SAMPLE, chosen("topics", "cooking"))).hasSize(8);
        assertThat(ids(SAMPLE, chosen("ids", "boiling"))).containsExactly("boiling@en");
        assertThat(ids(NATIVE, chosen("statuses", "deprecated"))).hasSize(1);
        assertThat(ids(NATIVE, chosen("languages", "zh"))).containsExactly("why-virtual@zh");
        assertThat(all.isNarrow()).isFalse();
        assertThat(chosen("ids", "boiling").isNarrow()).isTrue();
    }

    private static Selection chosen(String by, String name) {
        List<String> names = List.of(name);
        List<String> any = List.of();
        return new Selection(
                by.equals("topics") ? names : any,
                by.equals("statuses") ? names : any,
                by.equals("languages") ? names : any,
                by.equals("ids") ? names : any,
                false);
    }

    @Test
    void a_picture_is_linked_from_the_folder_of_the_bank_however_its_link_is_written() {
        Pictures pictures = new Pictures(List.of("a/b c.png", "x.svg", "x.txt"));
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        String text =
                "![](<b c.png>) ![p](b%20c.png \"t\") [![q](../x.svg#f)](y) <img src='../x.svg' alt=p> ![r][r] ![n](../x.txt)\n\n[r]: b%20c.png";
        assertThat(pictures.linked(text, "a/q.md", found::add, missing::add))
                .isEqualTo(
                        "![](<a/b%20c.png>) ![p](a/b%20c.png \"t\") [![q](x.svg)](y) <img src='x.svg' alt=p> ![r][r] ![n](../x.txt)\n\n[r]: b%20c.png");
        assertThat(missing).containsExactly("b%20c.png", "../x.txt");
        assertThat(found).containsExactly("a/b c.png", "a/b c.png", "x.svg", "x.svg", "a/b c.png");
        assertThat(pictures.shown(new GiftTarget())).extracting(Picture::path).containsExactly("a/b c.png", "x.svg");
    }
}
