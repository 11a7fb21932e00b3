package io.github.questionlint.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, as a reader of tables that shares nothing with ours reads them. */
class TableTargetTest {
    private static final Path NPM = Path.of("src/test/npm");
    private static final Limits LONG_LINES = new Limits(1 << 28, 1 << 28, 1 << 28, 64, 2_000, 1);
    private static final Path BANK = Path.of("../question-content/questions");

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
