package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown that was made to be slow is read, or reported at a place; each of these takes seconds without the guard. */
class HostileMarkdownTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/questionlint/markdown");
    private static final int SIZE = 64 << 10;

    static Stream<String> units() throws IOException {
        return json("pathological-markdown.json").get("repeat").orElseThrow().items().stream()
                .map(entry -> unescaped(entry.get("unit").orElseThrow().text().value()));
    }

    static Stream<String> slowPatterns() throws IOException {
        return json("slow-markdown.json").get("patterns").orElseThrow().items().stream()
                .map(pattern -> pattern.text().value());
    }

    private static YamlNode json(String name) throws IOException {
        String text = Files.readString(RESOURCES.resolve(name));
        Limits wide = new Limits(1 << 22, 1 << 22, 1 << 22, 64, 2_000, 10);
        return Yaml.parse(SourceFile.of(name, text), wide).root().orElseThrow();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    @ParameterizedTest
    @MethodSource("units")
    void repeated_units_are_read(String unit) {
        isRead(unit.repeat(SIZE / Math.max(1, unit.length())));
    }

    @ParameterizedTest
    @MethodSource("slowPatterns")
    void patterns_found_by_fuzzing_are_read(String pattern) {
        List<String> parts = List.of(pattern.split("\\|", -1));
        String prefix = unescaped(parts.get(0));
        String unit = unescaped(parts.size() > 1 ? parts.get(1) : "");
        String second = parts.size() > 2 && !parts.get(2).equals("null") ? unescaped(parts.get(2)) : "";
        int times = SIZE / 2 / Math.max(1, Math.max(unit.length(), second.length()));
        isRead(prefix + unit.repeat(times) + second.repeat(second.isEmpty() ? 0 : times));
    }

    private static void isRead(String text) {
        SourceFile file = SourceFile.of("hostile.md", text);
        Markdown markdown = Objects.requireNonNull(
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.parse(file, Limits.DEFAULT)));
        assertThat(markdown.root().stream())
                .allMatch(node -> node.start() <= node.end() && node.end() <= text.length());
        assertThat(markdown.problems()).allMatch(problem -> problem.span().line() <= file.lineCount());
    }
}
