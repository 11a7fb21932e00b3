package io.github.questionlint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file knows its path in many places; seen from further up, each of them is another. */
class QuestionFileTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/questionlint");

    static List<Path> banks() throws IOException {
        try (Stream<Path> native_ = Files.list(RESOURCES.resolve("read/banks"));
                Stream<Path> layouts = Files.list(RESOURCES.resolve("layout/detect/banks"))) {
            return Stream.concat(native_, layouts)
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("banks")
    void every_place_of_a_file_moves_below_the_folder_and_nothing_else_changes(Path folder) throws IOException {
        for (QuestionFile file : QuestionBanks.read(folder).files()) {
            TreeSet<String> before = new TreeSet<>();
            TreeSet<String> after = new TreeSet<>();
            collectPaths(file, before);
            collectPaths(file.below("some/folder/"), after);
            assertThat(after)
                    .isEqualTo(new TreeSet<>(
                            before.stream().map(path -> "some/folder/" + path).toList()));
            assertThat(file.below("some/folder/").questions().toString().replace("some/folder/", ""))
                    .isEqualTo(file.questions().toString());
        }
    }

    /** The paths in a value and in all that it is made of. */
    private static void collectPaths(Object value, Collection<String> paths) {
        if (value instanceof Span span) {
            paths.add(span.path());
        } else if (value instanceof SourceFile file) {
            paths.add(file.path());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(some -> collectPaths(some, paths));
        } else if (value instanceof Collection<?> values) {
            values.forEach(some -> collectPaths(some, paths));
        } else if (value instanceof Map<?, ?> map) {
            collectPaths(map.values(), paths);
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                collectPaths(component(part, value), paths);
            }
        }
    }

    private static Object component(RecordComponent part, Object value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
