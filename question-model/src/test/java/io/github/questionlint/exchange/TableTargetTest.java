package io.github.questionlint.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, as a reader of tables that shares nothing with ours reads them. */
class TableTargetTest {
    private static final Path NPM = Path.of("src/test/npm");
    private static final Limits LONG_LINES = new Limits(1 << 28, 1 << 28, 1 << 28, 64, 2_000, 1);
    private static final Path BANK = Path.of("../question-content/questions");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', '\t'})
    void another_reader_finds_the_same_cells(char separator) throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        TableTarget target = new TableTarget(separator == ',' ? "csv" : "tsv", separator);
        Export export = Export.of(QuestionBanks.read(BANK), Selection.all(true), target);
        List<List<String>> rows = rows(export.files().get(0).text(), separator);

        assertThat(rows).hasSize(1 + export.questions());
        List<String> head = rows.get(0);
        assertThat(column(rows, head.indexOf("question")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(column(rows, head.indexOf("lang"))).containsOnly("en", "zh");
        assertThat(column(rows, head.indexOf("explanation"))).anyMatch(text -> text.contains("\n\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv"})
    void we_read_again_what_the_columns_say(String name) throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {status: reviewed, difficulty: easy, lang: de, topics: [abc, b-c], tags: [x]}
                questions:
                - id: one
                  type: single-choice
                  title: Which is it?
                  hints: "Think, *twice*."
                  choices:
                  - {text: this, correct: true, explanation: "So, it is."}
                  - {text: that, correct: false, weight: -25}
                - {id: two, type: multiple-choice, title: Which are they?, keyPoints: Both., choices: [{text: c, correct: true}, {text: d, correct: false}]}
                - {id: three, type: numeric, title: How many?, numeric: {value: -5, tolerance: 0.5, unit: kg}, pitfalls: Minus.}
                - {id: four, type: numeric, title: How much?, numeric: {min: 1, max: 2.5}, followUps: Why?}
                - {id: five, type: true-false, title: It is so., truth: false}
                - {id: six, type: short-answer, title: Who?, accept: {values: [Ada, Ada L.]}}
                - {id: seven, type: open, title: Why?, answer: So., tests: "`x`", starter: "`y`"}
                """);
        QuestionBank bank = QuestionBanks.read(folder);
        Export.of(bank, Selection.all(true), Targets.of(name).orElseThrow())
                .write(OutputFiles.below(folder.resolve("out")), "en");
        Files.delete(folder.resolve("out/losses.log"));
        List<Map<String, Object>> read = resolved(QuestionBanks.read(folder.resolve("out")));
        assertThat(read).isEqualTo(resolved(bank));
        assertThat(read.toString()).contains("weight=-25", "type=numeric", "pitfalls=Minus.");
    }

    @Test
    void a_table_of_others_is_read_as_before() throws IOException {
        Files.writeString(folder.resolve("a.csv"), """
                type,lang,question,answer,remarks
                numeric,xx,How many?,5,a
                numeric,xx,How few?,4,b
                numeric,xx,How much?,3,c
                """);
        assertThat(QuestionBanks.read(folder).questions())
                .hasSize(3)
                .extracting(Question::type)
                .containsOnly(QuestionType.OPEN);
    }

    /** Without what depends on the file. */
    private static List<Map<String, Object>> resolved(QuestionBank bank) {
        return bank.questions()
                .map(question -> {
                    Map<String, Object> json = new TreeMap<>(ResolvedQuestion.of(question, ""));
                    json.remove("source");
                    json.put("choices", String.valueOf(json.get("choices")).replaceAll("label=., ", ""));
                    return json;
                })
                .toList();
    }

    private static List<String> column(List<List<String>> rows, int at) {
        return rows.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private static List<List<String>> rows(String table, char separator) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "csv.mjs", String.valueOf(separator))
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(table.getBytes(UTF_8));
        node.getOutputStream().close();
        String lines = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).as("every row has as many cells as the head").isZero();
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            rows.add(Yaml.parse(SourceFile.of("row.json", line), LONG_LINES).root().orElseThrow().items().stream()
                    .map(cell -> cell.text().value())
                    .toList());
        }
        return rows;
    }
}
