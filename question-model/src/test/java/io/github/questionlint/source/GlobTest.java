package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A glob means what it means to the JDK, and no path makes it slow. */
class GlobTest {
    private static final String[] PARTS = {
        "a",
        "b",
        "-",
        ".",
        "/",
        "*",
        "**",
        "?",
        "[ab]",
        "[!a]",
        "[a-c]",
        "[-a]",
        "[a-]",
        "{a,b}",
        "{a*,b/c}",
        "{,a}",
        ",",
        "}",
        "\\*",
        "[",
        "]",
        "{",
        "!",
        "^",
        "é",
        "[à-é]",
        "[*-0]"
    };
    /** The JDK takes a bracket at the end of a range for a class in a class. */
    private static final String MISREAD = "-[";

    private static final String[] LETTERS = {"a", "b", "c", "-", ".", "/", "*", "é", ",", "}", "!", "^", "]"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/*.md        | a/b.md a/b/c.md     | b.md a/b.mdx",
                "*.{md,mdx}     | a.md a.mdx          | a.m a/a.md",
                "q?.md          | qa.md qé.md q😀.md   | q.md qab.md q/.md",
                "[!ab]*         | c cat               | a bat",
                "a/**           | a/b a/b/c           | b/a",
                "\\[a\\].md     | [a].md              | a.md",
            })
    void matches(String glob, String paths, String others) {
        Glob read = Glob.of(glob);
        assertThat(paths.split(" +")).allMatch(read::matches);
        assertThat(others.split(" +")).noneMatch(read::matches);
    }

    @ParameterizedTest
    @CsvSource({"a\\,escape", "[a,bracket", "[],bracket", "[b-a],bracket", "[a/b],bracket", "{a,brace", "{{a}},brace"})
    void what_is_no_glob_is_named(String glob, String error) {
        assertThat(Glob.error(glob)).isEqualTo(Optional.of(error));
        assertThatThrownBy(() -> Glob.of(glob)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void any_glob_means_what_it_means_to_the_jdk() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            String glob = joined(random, PARTS, 6).replace(MISREAD, "-");
            Optional<PathMatcher> expected = matcher(glob);
            assertThat(Glob.error(glob).isEmpty()).as(glob).isEqualTo(expected.isPresent());
            String path = Path.of(joined(random, LETTERS, 6)).toString();
            expected.ifPresent(matcher -> assertThat(Glob.of(glob).matches(path))
                    .as(glob + " on " + path)
                    .isEqualTo(matcher.matches(Path.of(path))));
        }
    }

    private static Optional<PathMatcher> matcher(String glob) {
        try {
            return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + glob));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String joined(Random random, String[] parts, int most) {
        StringBuilder joined = new StringBuilder();
        for (int part = random.nextInt(most) + 1; part > 0; part--) {
            joined.append(parts[random.nextInt(parts.length)]);
        }
        return joined.toString();
    }

    @Test
    void many_ways_to_match_take_no_longer_than_one() {
        Glob hostile = Glob.of("**/*" + "{a,b}".repeat(50) + "*a".repeat(50) + "b.md");
        String path = "a".repeat(1_000) + ".md";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(hostile.matches("d/" + path)).isFalse());
    }
}
