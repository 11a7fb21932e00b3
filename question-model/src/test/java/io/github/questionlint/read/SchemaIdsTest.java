package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.SchemaDocument.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code $id} of a schema leads to it without a network: in the jar, in the repository and by the API. */
class SchemaIdsTest {
    private static final String BASE = "https://questionlint.github.io/question-lint/schema/";
    private static final String FOLDER = "io/github/questionlint/schema/";
    private static final Path REPOSITORY = Path.of("src/main/resources").resolve(FOLDER);

    @Test
    void every_id_names_its_file_in_the_jar_and_in_the_repository() throws IOException {
        for (String id : ids()) {
            String path = id.substring(BASE.length());
            String text = Files.readString(REPOSITORY.resolve(path));
            assertThat(text).contains("\"$id\": \"" + id + "\"");
            assertThat(resource(FOLDER + path)).isEqualTo(text);
            assertThat(Contracts.withId(id)).contains(text);
        }
        assertThat(Contracts.withId(BASE + "question-2.schema.json")).isEmpty();
    }

    @Test
    void every_file_is_a_schema_with_such_an_id() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> BASE
                                    + REPOSITORY.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(ids());
        }
    }

    @Test
    void a_validator_resolves_a_reference_to_each_of_them() {
        for (String id : ids()) {
            String text = "{\"$ref\": \"" + id + "\"}";
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:" + FOLDER)));
            assertThat(registry.getSchema(text, InputFormat.JSON).validate("{\"x\": {}}", InputFormat.JSON))
                    .as(id)
                    .isNotEmpty();
        }
    }

    private static List<String> ids() {
        return Stream.of(Draft.values())
                .flatMap(draft -> Contracts.all().stream().map((SchemaDocument document) -> document.uri(draft)))
                .toList();
    }

    private static String resource(String name) throws IOException {
        ClassLoader loader = SchemaIdsTest.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
