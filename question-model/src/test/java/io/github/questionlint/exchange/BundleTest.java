package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionlint.Golden;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.schema.SchemaDocument.Draft;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs get of a bank. */
class BundleTest {
    private static final Path BANKS = Path.of("src/test/resources/io/github/questionlint/read/banks");
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/questionlint/exchange");

    @TempDir
    private Path folder;

    private static Bundle bundle(String bank, boolean drafts) throws IOException {
        return Bundle.of(QuestionBanks.read(BANKS.resolve(bank)), drafts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "list"})
    void the_two_files_hold_what_the_bank_holds(String bank) throws IOException {
        bundle(bank, true).write(OutputFiles.below(folder.resolve("new/folder")));
        for (String name : List.of(Bundle.QUESTIONS, Bundle.BANK)) {
            Golden.check(GOLDEN.resolve(bank + "-" + name), Files.readString(folder.resolve("new/folder/" + name)));
        }
    }

    @Test
    void drafts_come_only_on_demand_and_what_is_out_of_use_never() throws IOException {
        assertThat(bundle("native", false).questions()).hasSize(2).allMatch(line -> line.contains("\"reviewed\""));
        assertThat(bundle("native", false).leftOut()).isEqualTo(9);
        assertThat(bundle("native", true).questions()).hasSize(10).noneMatch(line -> line.contains("\"deprecated\""));
        assertThat(bundle("native", true).leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "list"})
    void a_bundle_is_read_again_with_the_same_questions_choices_and_keys(String bank) throws IOException {
        QuestionBank read = QuestionBanks.read(BANKS.resolve(bank));
        Export.of(read, Selection.all(true), Targets.of("ndjson").orElseThrow()).write(OutputFiles.below(folder), "en");
        QuestionBank again = QuestionBanks.readBundle(folder);
        assertThat(again.questions().map(question -> question.name() + RoundTrip.seen(question)))
                .isEqualTo(Selection.all(true).of(read).stream()
                        .map(question -> question.name() + RoundTrip.seen(question))
                        .toList());
        assertThat(again.questions().map(Question::name))
                .isEqualTo(QuestionBanks.readBundle(folder.resolve(Bundle.QUESTIONS))
                        .questions()
                        .map(Question::name)
                        .toList());
    }

    @Test
    void notes_stay_with_the_editors() throws IOException {
        QuestionBank bank = QuestionBanks.read(BANKS.resolve("list"));
        assertThat(bank.questions().toList().toString()).contains("ask Bo");
        assertThat(Bundle.of(bank, true).questions().toString()).doesNotContain("ask Bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "list"})
    void every_line_follows_the_published_schema(String bank) throws IOException {
        follow(bundle(bank, true));
    }

    @Test
    void every_line_of_every_layout_follows_it_too() throws IOException {
        Set<String> layouts = new TreeSet<>();
        try (Stream<Path> banks = Files.list(BANKS.resolve("../../layout/detect/banks"))) {
            for (Path path : banks.sorted().toList()) {
                QuestionBank bank = QuestionBanks.read(path);
                follow(Bundle.of(bank, true));
                bank.questions().map(Question::format).forEach(layouts::add);
            }
        }
        assertThat(layouts).containsAll(Layout.keys());
    }

    @Test
    void fields_of_a_record_that_are_called_as_ours_are_brought_into_our_shape_or_left_out_with_a_word()
            throws IOException {
        Files.writeString(folder.resolve("questions.json"), """
                [{"id": "1", "question": "What is a heap?", "answer": "Memory for objects.", "tags": "memory",
                  "topics": "Java basics", "difficulty": 3, "level": "senior", "points": 2, "authors": "Ada"},
                 {"question": "What is a stack?", "answer": "Memory for calls.", "tags": null, "topics": "memory",
                  "difficulty": "easy", "points": ["calls"], "numeric": 5, "feedback": "Each thread has its own."},
                 {"question": "What is a register?", "answer": "", "tags": ["cpu"], "gaps": {"a": "b"}}]
                """);
        QuestionBank bank = QuestionBanks.read(folder);
        follow(Bundle.of(bank, true));
        assertThat(Bundle.of(bank, true).questions())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"tags\":[\"memory\"],\"level\":\"senior\",")
                                .contains("\"authors\":[\"Ada\"],\"points\":2,"),
                        line -> assertThat(line)
                                .contains("\"topics\":[\"memory\"],\"difficulty\":\"easy\",\"answer\"")
                                .contains("\"explanation\":\"Each thread has its own.\""),
                        line -> assertThat(line)
                                .contains("\"title\":\"What is a register?\",\"tags\":[\"cpu\"],\"contentHash"));
        Export export =
                Export.of(bank, Selection.all(true), Targets.of("ndjson").orElseThrow());
        assertThat(export.losses().stream().map(loss -> loss.question().replaceAll(".*:", "") + loss.field()))
                .containsExactly("1difficulty", "1id", "1topics", "3numeric", "3points", "5gaps");
        assertThat(export.losses()).allMatch(loss -> !loss.message("en").equals(loss.message("zh")));
        Export table = Export.of(bank, Selection.all(true), Targets.of("csv").orElseThrow());
        assertThat(table.files().get(0).text()).contains("Java basics,memory,What is a heap?");
    }

    private static void follow(Bundle bundle) {
        for (Draft draft : Draft.values()) {
            SpecificationVersion version =
                    draft == Draft.DRAFT_07 ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
            var schema = SchemaRegistry.withDefaultDialect(version)
                    .getSchema(Contracts.QUESTION.json(draft), InputFormat.JSON);
            for (String line : bundle.questions()) {
                assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
            }
        }
    }
}
