package io.github.questionlint.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionlint.Golden;
import io.github.questionlint.schema.SchemaDocument.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What two validators say of the commonest mistakes in a front matter: an author who reads it knows what to change. */
class SchemaMessagesTest {
    private static final Path NPM = Path.of("src/test/npm");
    private static final Path EXPECTED = Path.of("src/test/resources/io/github/questionlint/read");
    private static final String REST =
            "\"id\": \"a-b\", \"lang\": \"en\", \"title\": \"What is it?\", \"topics\": [\"text\"], \"difficulty\": \"easy\"";
    private static final String DRAFT = ", \"status\": \"draft\"}";
    private static final Map<String, String> MISTAKES = mistakes();

    private static Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        mistakes.put("a field is missing", "{\"type\": \"open\", " + REST + "}");
        mistakes.put("a field is misspelt", "{\"type\": \"open\", \"topic\": [\"text\"], " + REST + DRAFT);
        mistakes.put("a word is none of those", "{\"type\": \"choice\", " + REST + DRAFT);
        mistakes.put("a text stands for a list", "{\"type\": \"open\", \"tags\": \"java\", " + REST + DRAFT);
        mistakes.put("a name has capitals", "{\"type\": \"open\", \"related\": [\"A B\"], " + REST + DRAFT);
        mistakes.put("a key belongs to another type", "{\"type\": \"open\", \"truth\": true, " + REST + DRAFT);
        mistakes.put("a type has no key", "{\"type\": \"numeric\", " + REST + DRAFT);
        mistakes.put(
                "a number is exact and a range",
                "{\"type\": \"numeric\", \"numeric\": {\"value\": 1, \"min\": 0}, " + REST + DRAFT);
        mistakes.put("a review is missing", "{\"type\": \"open\", " + REST + ", \"status\": \"reviewed\"}");
        mistakes.put(
                "a draft is out of use",
                "{\"type\": \"open\", \"deprecation\": {\"reason\": \"old\", \"date\": \"2026-01-01\"}, " + REST
                        + DRAFT);
        mistakes.put(
                "an open question shuffles",
                "{\"type\": \"open\", \"choiceOptions\": {\"shuffle\": true}, " + REST + DRAFT);
        return mistakes;
    }

    @Test
    void networknt_says_what_is_wrong() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Contracts.FRONT_MATTER.json(Draft.DRAFT_2020_12), InputFormat.JSON);
        StringBuilder said = new StringBuilder();
        MISTAKES.forEach((name, mistake) -> {
            TreeSet<String> lines = new TreeSet<>();
            schema.validate(mistake, InputFormat.JSON)
                    .forEach(error -> lines.add("  " + error.getInstanceLocation() + " " + error.getMessage() + "\n"));
            said.append(name).append('\n').append(String.join("", lines));
        });
        assertThat(said.toString())
                .doesNotContainIgnoringCase("schema is false")
                .doesNotContain("'false'");
        Golden.check(EXPECTED.resolve("networknt-messages.txt"), said.toString());
    }

    @Test
    void Ajv_says_what_is_wrong() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        Path schema = Path.of("src/main/resources/io/github/questionlint/schema")
                .resolve(Contracts.FRONT_MATTER.path(Draft.DRAFT_2020_12))
                .toAbsolutePath();
        Process node = new ProcessBuilder("node", "messages.mjs", schema.toString())
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(("[" + String.join(",", MISTAKES.values()) + "]").getBytes(UTF_8));
        node.getOutputStream().close();
        String said = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).isZero();
        assertThat(said).doesNotContain("schema is false");
        Golden.check(EXPECTED.resolve("ajv-messages.txt"), said);
    }
}
