package io.github.questionlint.lint;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.SchemaDocument.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** What independent validators say of JSON. */
public final class SchemaVerdict {
    private static final Path NPM = Path.of("../question-model/src/test/npm");

    private SchemaVerdict() {}

    /** What networknt finds wrong with each instance. */
    public static List<List<String>> networknt(SchemaDocument document, Draft draft, List<String> instances) {
        SpecificationVersion version =
                draft == Draft.DRAFT_07 ? SpecificationVersion.DRAFT_7 : SpecificationVersion.DRAFT_2020_12;
        var schema = SchemaRegistry.withDefaultDialect(version).getSchema(document.json(draft), InputFormat.JSON);
        List<List<String>> verdicts = new ArrayList<>();
        for (String instance : instances) {
            verdicts.add(schema.validate(instance, InputFormat.JSON).stream()
                    .map(String::valueOf)
                    .toList());
        }
        return verdicts;
    }

    /** Which instances Ajv accepts, in strict mode; skips the test where Node.js or its packages are not there. */
    public static List<Boolean> ajv(SchemaDocument document, Draft draft, List<String> instances)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        Path schema = Files.createTempFile("schema", ".json");
        Files.writeString(schema, document.json(draft));
        Process node = new ProcessBuilder("node", "validate.mjs", schema.toString())
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(("[" + String.join(",", instances) + "]").getBytes(StandardCharsets.UTF_8));
        node.getOutputStream().close();
        String verdicts = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (node.waitFor() != 0) {
            throw new AssertionError("Ajv refuses " + document.path(draft));
        }
        return verdicts.lines().map(Boolean::valueOf).toList();
    }
}
