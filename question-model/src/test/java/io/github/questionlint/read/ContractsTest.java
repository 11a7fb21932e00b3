package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionlint.Golden;
import io.github.questionlint.data.Json;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.SchemaDocument.Draft;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schemas say of every example what our own reader says of it. */
class ContractsTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/io/github/questionlint/schema");
    private static final Path CASES = Path.of("src/test/resources/io/github/questionlint/read");
    private static final Path NPM = Path.of("src/test/npm");

    /**
     * An example.
     *
     * @param name what is special about it
     * @param value the example
     * @param rules the rules that our reader says it breaks
     * @param lenient whether a JSON Schema cannot know that it is wrong
     */
    record Case(String name, YamlNode value, List<String> rules, boolean lenient) {}

    static Stream<SchemaDocument> documents() {
        return Contracts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_published_files_are_what_the_shapes_say(SchemaDocument document) throws IOException {
        for (Draft draft : Draft.values()) {
            Golden.check(PUBLISHED.resolve(document.path(draft)), document.json(draft));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_reader_says_which_rule_each_example_breaks(SchemaDocument document) throws IOException {
        for (Case example : cases(document)) {
            List<Problem> problems = new ArrayList<>();
            document.shape().check(example.value(), "", problems::add);
            assertThat(new TreeSet<>(problems.stream().map(Problem::rule).toList()))
                    .as("%s: %s %s", document.name(), example.name(), problems)
                    .isEqualTo(new TreeSet<>(example.rules()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void networknt_gives_the_same_verdicts(SchemaDocument document) throws IOException {
        for (Draft draft : Draft.values()) {
            SpecificationVersion version =
                    draft == Draft.DRAFT_07 ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
            var schema = SchemaRegistry.withDefaultDialect(version).getSchema(document.json(draft), InputFormat.JSON);
            for (Case example : cases(document)) {
                boolean valid = schema.validate(json(document, example), InputFormat.JSON)
                        .isEmpty();
                assertThat(valid)
                        .as("%s: %s", document.path(draft), example.name())
                        .isEqualTo(isValid(example));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void Ajv_in_strict_mode_gives_the_same_verdicts(SchemaDocument document) throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        List<Case> cases = cases(document);
        String instances = "["
                + String.join(
                        ",",
                        cases.stream().map(example -> json(document, example)).toList()) + "]";
        for (Draft draft : Draft.values()) {
            Path schema = PUBLISHED.resolve(document.path(draft)).toAbsolutePath();
            Process node = new ProcessBuilder("node", "validate.mjs", schema.toString())
                    .directory(NPM.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            node.getOutputStream().write(instances.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            node.getOutputStream().close();
            List<String> verdicts = new String(
                            node.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(node.waitFor()).isZero();
            for (int at = 0; at < cases.size(); at++) {
                assertThat(verdicts.get(at))
                        .as("%s: %s", document.path(draft), cases.get(at).name())
                        .isEqualTo(String.valueOf(isValid(cases.get(at))));
            }
        }
    }

    private static boolean isValid(Case example) {
        return example.rules().isEmpty() || example.lenient();
    }

    private static String json(SchemaDocument document, Case example) {
        return Json.line(document.shape().json(example.value()));
    }

    /** A case is a base, changed: keys set or removed; what it breaks is under {@code breaks}. */
    private static List<Case> cases(SchemaDocument document) throws IOException {
        Path path = CASES.resolve(document.name() + ".cases.yaml");
        Yaml yaml = Yaml.parse(SourceFile.of(path.toString(), Files.readString(path)), Limits.DEFAULT);
        assertThat(yaml.problems()).isEmpty();
        YamlNode bases = yaml.root().orElseThrow().get("bases").orElseThrow();
        List<Case> cases = new ArrayList<>();
        bases.entries().forEach(base -> cases.add(new Case(base.key().value(), base.value(), List.of(), false)));
        for (YamlNode entry :
                yaml.root().orElseThrow().get("cases").orElseThrow().items()) {
            YamlNode base = bases.get(text(entry, "base")).orElseThrow();
            List<String> rules = entry.get("breaks").map(YamlNode::items).orElse(List.of()).stream()
                    .map(rule -> rule.text().value())
                    .toList();
            cases.add(new Case(
                    text(entry, "name"),
                    changed(base, entry),
                    rules,
                    entry.get("lenient").isPresent()));
        }
        return cases;
    }

    private static YamlNode changed(YamlNode base, YamlNode entry) {
        List<String> gone = entry.get("remove").map(YamlNode::items).orElse(List.of()).stream()
                .map(key -> key.text().value())
                .toList();
        List<YamlNode.Entry> set = entry.get("set").map(YamlNode::entries).orElse(List.of());
        List<YamlNode.Entry> entries = new ArrayList<>(set);
        base.entries().stream()
                .filter(old -> !gone.contains(old.key().value()))
                .filter(old -> set.stream()
                        .noneMatch(it -> it.key().value().equals(old.key().value())))
                .forEach(entries::add);
        return new YamlNode(base.kind(), base.plain(), base.text(), List.of(), entries);
    }

    private static String text(YamlNode entry, String key) {
        return entry.get(key).orElseThrow().text().value();
    }
}
