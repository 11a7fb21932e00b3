package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on exchange shows what each format makes of a small bank, and that is what the program writes. */
class ExchangeDocsTest {
    private static final Path PAGE = Path.of("../docs/exchange.md");
    private static final Path SAMPLE = Path.of("src/test/resources/io/github/questionlint/exchange/sample");
    private static final Pattern RESULT = Pattern.compile(
            "(<!-- result ([a-z0-9.]+) ([a-zA-Z0-9./_-]+) -->\n\n(`{3,5})[a-z]*\n)(?:[\\s\\S]*?\n)??\\4\n");
    private static final Pattern LOSSES = Pattern.compile("(<!-- losses ([a-z0-9.]+) -->\n\n)[^\n]*");

    private static Export export(String target) throws IOException {
        QuestionBank bank = QuestionBanks.read(SAMPLE);
        return Export.of(bank, Selection.all(false), Targets.of(target).orElseThrow());
    }

    @Test
    void each_format_has_a_command_and_its_real_result() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> shown = new TreeSet<>();
        StringBuilder now = new StringBuilder();
        Matcher result = RESULT.matcher(page);
        while (result.find()) {
            shown.add(result.group(2));
            String text = export(result.group(2)).files().stream()
                    .filter(file -> file.name().equals(result.group(3)))
                    .findFirst()
                    .orElseThrow()
                    .text();
            result.appendReplacement(
                    now,
                    Matcher.quoteReplacement(result.group(1) + text.stripTrailing() + "\n" + result.group(4) + "\n"));
        }
        result.appendTail(now);
        assertThat(shown).containsExactlyElementsOf(new TreeSet<>(Targets.names()));
        assertThat(Targets.names()).allSatisfy(name -> assertThat(page).contains("export --to " + name));
        Golden.check(PAGE, withLosses(now.toString()));
    }

    /** The sentence of a format names the fields of the sample that it has no place for. */
    private static String withLosses(String page) throws IOException {
        Matcher losses = LOSSES.matcher(page);
        StringBuilder now = new StringBuilder();
        while (losses.find()) {
            String fields = export(losses.group(2)).losses().stream()
                    .map(loss -> "`" + loss.field() + "`")
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            String said = fields.isEmpty() ? "Lost of this bank: nothing." : "Lost of this bank: " + fields + ".";
            losses.appendReplacement(now, Matcher.quoteReplacement(losses.group(1) + said));
        }
        return losses.appendTail(now).toString();
    }
}
