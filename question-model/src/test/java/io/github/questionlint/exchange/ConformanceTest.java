package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Json;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.Contracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The conformance kit: what it expects is what our reader gives, and what a second reader gives. */
class ConformanceTest {
    private static final Path KIT = Path.of("src/main/resources/io/github/questionlint/conformance");
    private static final Path INDEX = KIT.resolve("index.json");
    private static final Path NPM = Path.of("src/test/npm");
    private static final JsonMapper JSON = new JsonMapper();

    /** What the reader says of layouts and of the disk, which no case can show. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:file|gift|choice-broken|choice-inline|choice-key|suppression|baseline|trust|time|markdown)-?.*"
                    + "|line-too-long");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(KIT)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void our_reader_gives_what_the_case_expects(Path folder) throws IOException {
        Golden.check(folder.resolve("expected.json"), ConformanceCase.expected(folder.resolve("bank")));
    }

    @Test
    void the_index_names_every_case_and_its_files() throws IOException {
        Map<String, String> about = new TreeMap<>();
        JSON.readTree(Files.readString(INDEX))
                .path("cases")
                .forEach(entry -> about.put(
                        entry.path("name").asString(), entry.path("about").asString()));
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Path folder : cases().toList()) {
            String name = folder.getFileName().toString();
            cases.add(Json.object("name", name, "about", about.getOrDefault(name, ""), "files", files(folder)));
        }
        Golden.check(INDEX, Json.pretty(Json.object("format", "1.0", "cases", cases)));
        assertThat(cases)
                .allSatisfy(entry -> assertThat((String) entry.get("about"))
                        .as("what %s is about, in index.json", entry.get("name"))
                        .endsWith("."));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(folder.resolve("expected.json")))
                    .map(file -> KIT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    @Test
    void the_kit_has_every_type_field_and_part_of_a_question() throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        TreeSet<String> types = new TreeSet<>();
        for (Path folder : cases().toList()) {
            for (JsonNode question : expected(folder).path("questions")) {
                fields.addAll(question.propertyNames());
                types.add(question.path("type").asString());
            }
        }
        assertThat(types).containsExactlyInAnyOrderElementsOf(QuestionType.keys());
        assertThat(fields)
                .containsExactlyInAnyOrderElementsOf(Contracts.resolved().names());
        assertThat(fields).doesNotContain(Role.NOTES.key());
    }

    @Test
    void the_kit_breaks_every_rule_of_the_reader() throws IOException {
        TreeSet<String> broken = new TreeSet<>();
        for (Path folder : cases().toList()) {
            expected(folder)
                    .path("problems")
                    .forEach(problem -> broken.add(problem.path("rule").asString()));
        }
        Path messages = Path.of("src/main/resources/io/github/questionlint/source/problems_en.properties");
        List<String> rules = Files.readAllLines(messages).stream()
                .map(line -> line.replaceFirst("\\..*", ""))
                .filter(rule -> !ELSEWHERE.matcher(rule).matches())
                .distinct()
                .toList();
        assertThat(broken).containsAll(rules).containsAll(ConformanceCase.REFUSED);
    }

    @Test
    void the_kit_has_every_name_of_a_part() throws IOException {
        Path words = Path.of("src/main/resources/io/github/questionlint/read/words.yaml");
        List<String> headings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(KIT)) {
            for (Path file :
                    files.filter(it -> it.toString().contains("headings-")).toList()) {
                headings.addAll(file.toString().endsWith(".md") ? Files.readAllLines(file) : List.of());
            }
        }
        List<String> names = Pattern.compile("\\[(.*)]")
                .matcher(Files.readString(words))
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(", ")))
                .map(name -> "## " + name)
                .toList();
        assertThat(names).hasSizeGreaterThan(50);
        assertThat(headings).containsAll(names);
    }

    /** What a case expects; a new one whose file is still to be written expects what our reader gives. */
    private static JsonNode expected(Path folder) throws IOException {
        Path file = folder.resolve("expected.json");
        return JSON.readTree(
                Files.exists(file) ? Files.readString(file) : ConformanceCase.expected(folder.resolve("bank")));
    }

    @Test
    void a_second_reader_gives_the_same() throws Exception {
        List<Path> folders = cases().toList();
        List<ObjectNode> read = secondReader(
                folders.stream().map(folder -> folder.resolve("bank")).toList());
        for (int at = 0; at < folders.size(); at++) {
            Path checks = folders.get(at).resolve("checks.json");
            assertThat(read.get(at).remove("checks"))
                    .as("checks of %s", folders.get(at))
                    .isEqualTo(JSON.readTree(Files.exists(checks) ? Files.readString(checks) : "[]"));
            assertThat(read.get(at)).as("%s", folders.get(at)).isEqualTo(expected(folders.get(at)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../question-content",
                "src/test/resources/io/github/questionlint/read/banks/native",
                "src/test/resources/io/github/questionlint/exchange/sample"
            })
    void a_second_reader_resolves_the_questions_of_other_banks_alike(String bank) throws Exception {
        JsonNode theirs = secondReader(List.of(Path.of(bank))).get(0).path("questions");
        JsonNode ours = JSON.readTree(ConformanceCase.expected(Path.of(bank))).path("questions");
        assertThat(ours).isNotEmpty();
        assertThat(theirs).isEqualTo(ours);
    }

    private static List<ObjectNode> secondReader(List<Path> banks) throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        List<String> command = new ArrayList<>(List.of("node", "conformance.mjs"));
        banks.forEach(bank -> command.add(bank.toAbsolutePath().toString()));
        Process node = new ProcessBuilder(command)
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().close();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        List<ObjectNode> read = new ArrayList<>();
        said.lines().forEach(line -> read.add((ObjectNode) JSON.readTree(line)));
        assertThat(read).hasSameSizeAs(banks);
        return read;
    }
}
