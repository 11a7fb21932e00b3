package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a hub of data sets gets of a bank. */
class JsonlTargetTest {
    private static final List<Path> BANKS = List.of(
            Path.of("../question-content"),
            Path.of("src/test/resources/io/github/questionlint/exchange/sample"),
            Path.of("src/test/resources/io/github/questionlint/read/banks/native"),
            Path.of("src/test/resources/io/github/questionlint/layout/detect/banks/alphabets"));

    @TempDir
    private Path folder;

    private static Export export(Path bank) throws IOException {
        return Export.of(
                QuestionBanks.read(bank),
                Selection.all(true),
                Targets.of("jsonl").orElseThrow());
    }

    private static String file(Export export, String name) {
        return export.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static YamlNode front(Export export) {
        String card = file(export, "README.md");
        String front = card.substring(4, card.indexOf("\n---\n", 4));
        Yaml yaml = Yaml.parse(SourceFile.of("card.yaml", front), Limits.DEFAULT);
        assertThat(yaml.problems()).isEmpty();
        return yaml.root().orElseThrow();
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.get(key).orElseThrow().items().stream()
                .map(item -> item.text().value())
                .toList();
    }

    /** Arrow, which loaders of data sets use, takes the types of a column from its first rows. */
    @Test
    void every_line_has_the_same_fields_of_the_same_types() throws IOException {
        TreeSet<String> shapes = new TreeSet<>();
        for (Path bank : BANKS) {
            Export export = export(bank);
            List<String> lines = file(export, "data.jsonl").lines().toList();
            assertThat(lines).hasSize(export.questions());
            for (String line : lines) {
                JsonNode row = JsonMapper.shared().readTree(line);
                TreeMap<String, String> types = new TreeMap<>();
                row.properties()
                        .forEach(field -> types.put(
                                field.getKey(), String.valueOf(field.getValue().getNodeType())));
                shapes.add(types.toString());
                assertThat(row.get("feedback")).hasSameSizeAs(row.get("choices"));
                row.get("correct")
                        .forEach(place -> assertThat(place.intValue())
                                .isBetween(0, row.get("choices").size() - 1));
            }
        }
        assertThat(shapes).hasSize(1);
    }

    @Test
    void only_a_number_with_a_value_has_a_tolerance() throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {lang: en, topics: [a], difficulty: easy, status: reviewed}
                questions:
                  - {id: range, type: numeric, title: How many?, numeric: {min: 1, max: 3}}
                  - {id: near, type: numeric, title: How much?, numeric: {value: 2, tolerance: 0.5}}
                  - {id: exact, type: numeric, title: How long?, numeric: {value: 2}}
                """);
        List<String> tolerances = new ArrayList<>();
        for (String line : file(export(folder), "data.jsonl").lines().toList()) {
            JsonNode row = JsonMapper.shared().readTree(line);
            tolerances.add(row.get("id").stringValue() + row.get("tolerance").stringValue());
        }
        assertThat(tolerances).containsExactly("range", "near0.5", "exact0");
    }

    @Test
    void the_card_counts_what_is_there() throws IOException {
        YamlNode front = front(export(BANKS.get(1)));
        assertThat(texts(front, "license")).containsExactly("cc-by-4.0");
        assertThat(texts(front, "language")).containsExactly("en");
        assertThat(front.get("dataset_info")
                        .flatMap(info -> info.get("splits"))
                        .orElseThrow()
                        .items()
                        .get(0)
                        .get("num_examples")
                        .orElseThrow()
                        .text()
                        .value())
                .isEqualTo("8");
        assertThat(file(export(BANKS.get(1)), "README.md")).contains("| en | true-false | 1 |\n");
    }

    @Test
    void hostile_names_licences_and_languages_break_no_card() throws IOException {
        Files.writeString(folder.resolve("question-bank.yaml"), """
                schemaVersion: 1
                id: a
                name: {en: "x\\n---\\n# [y](z) <script>"}
                languages: ["no"]
                license: "My: licence\\n- mit"
                attribution: "<img src=x>"
                """);
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                questions:
                  - {id: a, lang: "no", type: open, title: a, topics: [], difficulty: easy, status: draft}
                  - {id: b, lang: "n|o", type: open, title: b, topics: [], difficulty: easy, status: draft, license: MIT}
                """);
        Export export = export(folder);
        YamlNode front = front(export);
        assertThat(texts(front, "license")).containsExactlyInAnyOrder("mit", "other");
        assertThat(texts(front, "language")).containsExactlyInAnyOrder("n", "no");
        assertThat(front.get("pretty_name").orElseThrow().text().value()).startsWith("x\n---");
        List<String> body = new ArrayList<>(file(export, "README.md").lines().toList());
        assertThat(body.stream().filter(line -> line.equals("---"))).hasSize(2);
        assertThat(body).noneMatch(line -> line.contains("<img"));
    }
}
