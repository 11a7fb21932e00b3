package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code $id} of a schema leads to its file in the jar and in the repository, as docs/format.md says. */
class SchemaIdsTest {
    private static final String BASE = "https://questionlint.github.io/question-lint/schema/";
    private static final String FOLDER = "io/github/questionlint/lint/";
    private static final Path REPOSITORY = Path.of("src/main/resources").resolve(FOLDER);

    @Test
    void every_id_names_its_file_in_the_jar_and_in_the_repository() throws IOException {
        List<String> paths = schemas();
        assertThat(paths).hasSizeGreaterThan(4);
        for (String path : paths) {
            assertThat(Files.readString(REPOSITORY.resolve(path)))
                    .as(path)
                    .contains("\"$id\": \"" + BASE + path + "\"");
            assertThat(SchemaIdsTest.class.getClassLoader().getResource(FOLDER + path))
                    .as(path)
                    .isNotNull();
        }
    }

    private static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .map(file -> REPOSITORY.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
