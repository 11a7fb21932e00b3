package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.schema.Field;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of the page for authors are made from what the reader checks. */
class WritingQuestionsTablesTest {
    private static final Path PAGE = Path.of("../docs/writing-questions.md");
    private static final Path SECTIONS = Path.of("src/main/resources/io/github/questionlint/read/words.yaml");

    @Test
    void the_page_lists_every_field_of_a_question() throws IOException {
        String rows = QuestionShapes.FRONT_MATTER.fields().stream()
                .map(WritingQuestionsTablesTest::row)
                .collect(Collectors.joining());
        check("fields", "| field | needed | what |\n| --- | --- | --- |\n" + rows);
    }

    @Test
    void the_page_lists_every_name_of_a_part() throws IOException {
        SourceFile table = SourceFile.of("words.yaml", Files.readString(SECTIONS));
        String rows = Yaml.parse(table, Limits.DEFAULT).root().orElseThrow().entries().stream()
                .map(WritingQuestionsTablesTest::row)
                .collect(Collectors.joining());
        check("sections", "| part | English | Chinese |\n| --- | --- | --- |\n" + rows);
    }

    private static String row(YamlNode.Entry part) {
        List<String> names = part.value().entries().stream()
                .map(lang -> lang.value().items().stream()
                        .map(name -> name.text().value())
                        .collect(Collectors.joining(", ")))
                .toList();
        String chinese = String.join(", ", names.subList(1, names.size()));
        return "| %s | %s | %s |\n".formatted(part.key().value(), names.get(0), chinese);
    }

    private static String row(Field field) {
        String needed = field.required() ? "always" : "";
        return "| `%s` | %s | %s |\n".formatted(field.name(), needed, field.description());
    }

    private static void check(String part, String table) throws IOException {
        String page = Files.readString(PAGE);
        Matcher place = Pattern.compile("(?s)(<!-- " + part + " -->\n).*?(<!-- /" + part + " -->)")
                .matcher(page);
        assertThat(place.find()).isTrue();
        Golden.check(
                PAGE,
                place.replaceFirst(Matcher.quoteReplacement(place.group(1) + "\n" + table + "\n" + place.group(2))));
    }
}
