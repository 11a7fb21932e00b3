package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionlint.Golden;
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
        for (Draft draft : Draft.values()) {
            SpecificationVersion version =
                    draft == Draft.DRAFT_07 ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
            var schema = SchemaRegistry.withDefaultDialect(version)
                    .getSchema(Contracts.QUESTION.json(draft), InputFormat.JSON);
            for (String line : bundle(bank, true).questions()) {
                assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
            }
        }
    }
}
