package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** What Anki gets of a bank. */
class AnkiTargetTest {
    private static final Path SAMPLE = Path.of("src/test/resources/io/github/questionlint/exchange/sample");

    @TempDir
    private Path folder;

    private static Export export(Path bank) throws IOException {
        return Export.of(
                QuestionBanks.read(bank),
                Selection.all(true),
                Targets.of("anki").orElseThrow());
    }

    private static List<String[]> notes(Export export) {
        return export.files()
                .get(0)
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static String cell(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written;
    }

    @Test
    void every_note_is_a_line_of_four_cells_that_are_well_formed() throws Exception {
        for (Path bank : List.of(SAMPLE, Path.of("../question-content"))) {
            Export export = export(bank);
            List<String[]> notes = notes(export);
            assertThat(notes)
                    .hasSize(export.questions())
                    .allSatisfy(cells -> assertThat(cells).hasSize(4));
            assertThat(notes).extracting(cells -> cells[0]).doesNotHaveDuplicates();
            for (String[] cells : notes) {
                for (String html :
                        Stream.of(cells[1], cells[2]).map(AnkiTargetTest::cell).toList()) {
                    assertThat(html).isNotEmpty();
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader("<div>" + html + "</div>")));
                }
            }
        }
    }

    @Test
    void pictures_get_names_that_the_folder_of_media_takes() throws IOException {
        Export export = export(SAMPLE);
        String name = export.pictures().get(0).name();
        assertThat(name).matches("collection\\.media/x-pictures-pans-[0-9a-f]{12}\\.svg");
        assertThat(export.files().get(0).text()).contains("src=\"\"" + name.substring(name.indexOf('/') + 1) + "\"\"");
    }

    @Test
    void what_Anki_takes_for_a_command_is_only_text() throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                questions:
                  - {id: a, lang: zh, type: short-answer, title: "[latex]x[/latex] [$]y[/$] [sound:a.mp3]", topics: [a b], tags: ["c\\td"],
                     difficulty: easy, status: draft, accept: {values: ["<b>"]}, explanation: "~~e~~ <u>f</u>"}
                """);
        Export export = export(folder);
        assertThat(notes(export)).hasSize(1);
        String[] cells = notes(export).get(0);
        assertThat(cells[1]).isEqualTo("<p>&#91;latex]x[/latex] &#91;$]y[/$] &#91;sound:a.mp3]</p>");
        assertThat(cell(cells[2]))
                .isEqualTo(
                        "<p>&lt;b&gt;</p><p><b>解析</b></p><p><span style=\"text-decoration: line-through\">e</span> f</p>");
        assertThat(cells[3]).isEqualTo("a_b c_d difficulty::easy lang::zh");
        assertThat(export.losses()).extracting(Loss::field).contains("explanation");
    }
}
