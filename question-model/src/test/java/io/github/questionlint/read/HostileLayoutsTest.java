package io.github.questionlint.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Banks that were made to be slow: four times the text may take little more than four times the time. */
class HostileLayoutsTest {
    /** A quadratic reader needs sixteen times the time; a busy machine needs some slack. */
    private static final double GROWTH = 9;
    /** Milliseconds of CPU below which no growth is looked at. */
    private static final long FAST = 1_500;

    /** How often a large bank is read at most, as the compiler of the JVM may take its time in the first rounds. */
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape(
                        "headings with details.md",
                        500,
                        n -> each(
                                n,
                                i -> "### " + i
                                        + ". What is it?\n\n<details><summary>Answer</summary>\n\nt\n\n</details>\n\n")),
                shape(
                        "headings for answers.md",
                        500,
                        n -> each(n, i -> "## What is " + i + "?\n\n### Answer\n\nt\n\n")),
                shape(
                        "nested details.md",
                        400,
                        n -> "<details><summary>Q?</summary>\n\n".repeat(n) + "x\n" + "</details>\n\n".repeat(n)),
                shape("nested admonitions.md", 100, n -> each(n, i -> "    ".repeat(i - 1) + "??? a \"What?\"\n")),
                shape("admonitions.md", 1_000, n -> "??? a \"What?\"\n\n    It is.\n\n".repeat(n)),
                shape("open containers.md", 1_000, n -> ":::details What?\nIt is.\n\n".repeat(n)),
                shape(
                        "shortcodes.md",
                        1_000,
                        n -> "{{< details \"What?\" >}}\n{{< details \"" + "a='".repeat(n) + "\n"),
                shape("attributes.md", 800, n -> "## What?\n{: a\n\n## Why?\n{: #a}\n{: #b}\n\n".repeat(n)),
                shape(
                        "bare keys.md",
                        800,
                        n -> each(n, i -> i + ". What is it?\n") + "\ntext\n\n" + each(n, i -> i + ". b\n")),
                shape(
                        "html lists.md",
                        500,
                        n -> "<ol>\n" + each(n, i -> "<li>What is it?<br>It is.</li>\n") + "</ol>\n"),
                shape("unclosed html lists.md", 800, n -> "<ol><li>What?<dl><dt>Q?\n".repeat(n)),
                shape("html headings.md", 800, n -> "<h3>What?</h3>\nIt is.</h3></li>\n\n<h2>Why?\n".repeat(n)),
                shape("unclosed details.md", 1_000, n -> "<details><summary>Q?</summary>\n\nt\n\n".repeat(n)),
                shape("blanks in a title.md", 8_000, n -> "## What" + " ".repeat(n) + "is it?\n\nt\n\n## Why?\n\nt\n"),
                shape(
                        "blanks in an answer.md",
                        8_000,
                        n -> "## What?\n\na" + "\u00a0".repeat(n) + "b\n\n## Why?\n\nt\n"),
                shape("vertical tabs.md", 8_000, n -> "## What?\n\na" + "\u000b".repeat(n) + "b\n\n## Why?\n\nt\n"),
                shape("closing brackets.md", 4_000, n -> "## What?" + ")".repeat(n) + "\n\nt\n"),
                shape("breaks.md", 4_000, n -> "## What?\n\na" + "<br>".repeat(n) + "b\n"),
                shape("comments.md", 4_000, n -> "<div>\n" + "<!-- a -->".repeat(n) + "\n</div>\n\n## What?\n\nt\n"),
                shape(
                        "lines of letters.md",
                        1_000,
                        n -> "## What?\n\n" + "A. one\nB. two\n".repeat(n) + "\nAnswer: B\n"),
                shape(
                        "far answers.md",
                        500,
                        n -> each(n, i -> "### " + i + ". What is it?\n\n") + "## Answers\n\n"
                                + each(n, i -> i + ". It is.\n")),
                shape(
                        "far answers that are none.md",
                        500,
                        n -> each(n, i -> "### What is it?\n\n**Answers**\n\n1. a\n2. b\n3. c\n\n")),
                shape(
                        "keys everywhere.md",
                        500,
                        n -> "# Quiz\n\n" + each(n, i -> i + ". What is it?\n\n   ① a\n   ② b\n\n답: 1-① 2-② 3-①\n\n")),
                shape("key groups.md", 1_000, n -> "# Q\n\n## Answers\n\n" + "1-5 ABCAD ".repeat(n)),
                shape("numbered lines.md", 1_000, n -> each(n, i -> "Q" + i + ": What is it?\nA: It is.\n")),
                shape("list items.md", 1_500, n -> each(n, i -> "- What is " + i + "?\n  - It is so\n")),
                shape(
                        "table.md",
                        2_000,
                        n -> "| Question | Answer |\n|---|---|\n" + "| What? | It is the answer |\n".repeat(n)),
                shape("quiz elements.md", 400, n -> "<quiz>\n\nWhat?\n\n- [x] a\n- [ ] b\n\n</quiz>\n\n".repeat(n)),
                shape("open quiz elements.md", 1_500, n -> "# Quiz\n\n" + "<quiz>\n\n".repeat(n)),
                shape("braces.gift", 3_000, n -> "::Q:: What?{=a ~b}\n\n" + "{".repeat(n)),
                shape("shares.gift", 5_000, n -> "What? {\n" + ("~%" + 100.0 / n + "%a\n").repeat(n) + "}\n"),
                shape("cell.csv", 40_000, n -> "question,answer\nWhat " + "is ".repeat(n) + "it?,a\nWhy?,b\nHow?,c\n"),
                shape(
                        "folded.yaml",
                        3_000,
                        n -> "- question: >\n" + "    what is?\n".repeat(n)
                                + "  answer: a\n- question: b?\n  answer: c\n"),
                shape(
                        "slashes on a side.json",
                        15_000,
                        n -> "[{\"front\": \"" + "/".repeat(n)
                                + "\\na\", \"back\": \"b\"}, {\"front\": \"c\", \"back\": \"d\"}, "
                                + "{\"front\": \"e\", \"back\": \"f\"}]"),
                shape("deep.json", 4_000, n -> "{\"question\": \"What?\", \"a\": " + "[".repeat(n)),
                shape(
                        "broken.jsonl",
                        800,
                        n -> "{\"question\": \"What?\", \"answer\": \"a\"}\n{\"question\"\n".repeat(n)));
    }

    private static Arguments shape(String name, int size, IntFunction<String> text) {
        return Arguments.of(name, size, text);
    }

    private static String each(int count, IntFunction<String> part) {
        StringBuilder all = new StringBuilder();
        IntStream.rangeClosed(1, count).mapToObj(part).forEach(all::append);
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void oneFile(String name, int size, IntFunction<String> text) throws IOException {
        isLinear(size, n -> Files.writeString(made("n" + n).resolve(name), text.apply(n)));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void manyFiles(String path, String even, String odd) throws IOException {
        isLinear(150, n -> {
            for (int at = 0; at < n; at++) {
                Path file = made("n" + n).resolve(path.formatted(at, at));
                Files.createDirectories(file.getParent());
                Files.writeString(file, at % 2 == 0 ? even : odd);
            }
        });
    }

    static Stream<Arguments> folders() {
        return Stream.of(
                Arguments.of("q/f%d.md", "# What is it?\n\nIt is so.\n", "# Title\n\nText.\n"),
                Arguments.of("d%d/long-question-name-%d.md", "# What is it?\n\nIt is so.\n", "# Title\n\nText.\n"));
    }

    private interface Maker {
        void make(int size) throws IOException;
    }

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private void isLinear(int size, Maker maker) throws IOException {
        maker.make(size);
        maker.make(4 * size);
        read(size);
        long small = Math.min(read(size), read(size));
        long large = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && isSlow(small, large); round++) {
            large = Math.min(large, read(4 * size));
        }
        assertTrue(!isSlow(small, large), small + " ms grew to " + large + " ms");
    }

    private static boolean isSlow(long small, long large) {
        return large >= FAST && large >= GROWTH * small;
    }

    /** The milliseconds of CPU that the whole process needs for reading. */
    private long read(int size) throws IOException {
        long start = cpu();
        QuestionBanks.read(folder.resolve("n" + size));
        return cpu() - start;
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseGet(() -> Duration.ofNanos(System.nanoTime()))
                .toMillis();
    }
}
