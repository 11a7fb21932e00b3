package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.schema.Field;
import io.github.questionlint.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the specification are made from what the reader checks. */
class FormatDocsTest {
    private static final Path PAGE = Path.of("../docs/format.md");

    @Test
    void the_tables_say_what_the_reader_checks() throws IOException {
        String page = Files.readString(PAGE);
        for (Map.Entry<String, String> table : tables().entrySet()) {
            String name = table.getKey();
            Matcher place = Pattern.compile("(?s)(<!-- " + name + " -->\n).*?(<!-- /" + name + " -->)")
                    .matcher(page);
            assertThat(place.find()).as(name).isTrue();
            page = place.replaceFirst(
                    Matcher.quoteReplacement(place.group(1) + "\n" + table.getValue() + "\n" + place.group(2)));
        }
        Golden.check(PAGE, page);
    }

    @Test
    void every_field_that_a_file_or_a_bundle_may_hold_is_in_a_table() {
        String all = String.join("", tables().values());
        Stream.of(
                        QuestionShapes.FRONT_MATTER,
                        BankShapes.LIST_ENTRY,
                        BankShapes.LIST,
                        BankShapes.MANIFEST,
                        BankShapes.RETIRED,
                        ResolvedShape.QUESTION)
                .flatMap(shape -> shape.fields().stream())
                .forEach(field -> assertThat(all).contains("| `" + field.name() + "` |"));
    }

    private static Map<String, String> tables() {
        List<Field> question = QuestionShapes.FRONT_MATTER.fields();
        List<Field> entry = BankShapes.LIST_ENTRY.fields();
        Map<String, String> tables = new TreeMap<>();
        tables.put("fields", FormatFields.table(question));
        tables.put("conditions", FormatFields.conditions(QuestionShapes.FRONT_MATTER.conditions()));
        tables.put("parts", FormatFields.table(unlike(entry, question)));
        tables.put("list", FormatFields.table(BankShapes.LIST.fields()));
        tables.put("manifest", FormatFields.table(BankShapes.MANIFEST.fields()));
        tables.put("retired", FormatFields.table(BankShapes.RETIRED.fields()));
        tables.put("resolved", FormatFields.table(unlike(ResolvedShape.QUESTION.fields(), entry)));
        tables.put("limits", limits());
        return tables;
    }

    /** The fields that only the first of two shapes has. */
    private static List<Field> unlike(List<Field> fields, List<Field> known) {
        List<String> names = known.stream().map(Field::name).toList();
        List<Field> more = new ArrayList<>(fields);
        more.removeIf(field -> names.contains(field.name()));
        return more;
    }

    private static String limits() {
        Limits limits = Limits.DEFAULT;
        return "| what | at least |\n| --- | --- |\n"
                + "| bytes of a file | %d |\n".formatted(limits.fileBytes())
                + "| characters of a line | %d |\n".formatted(limits.lineChars())
                + "| characters of a line of YAML | %d |\n".formatted(limits.yamlLineChars())
                + "| levels of YAML | %d |\n".formatted(limits.yamlDepth())
                + "| files of a bank | %d |\n".formatted(limits.files())
                + "| bytes of a bank | %d |\n".formatted(limits.bankBytes());
    }
}
