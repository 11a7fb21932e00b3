package io.github.questionlint.lint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what the program really says, in a shell and in a step of GitHub. */
class ReadmeOutputTest {
    private static final Path README = Path.of("../README.md");
    private static final Path DEMO = Path.of("../question-content/demo");

    @TempDir
    private Path temp;

    @Test
    void the_outputs_are_real() throws IOException {
        String text = Files.readString(README);
        text = with(text, "program", run(Map.of()));
        Map<String, String> github = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_WORKSPACE",
                Path.of("..").toRealPath().toString());
        String sarif = "sarif=" + temp.resolve("found.sarif");
        text = with(text, "action", run(github, "--report", "console", "--report", sarif));
        Golden.check(README, text);
    }

    private static String with(String text, String name, String output) {
        Matcher place = Pattern.compile("(?s)(<!-- output of the " + name + " -->\n```text\n)(.*?)(```\n)")
                .matcher(text);
        assertThat(place.find()).as(name).isTrue();
        return text.substring(0, place.end(1)) + output + text.substring(place.start(3));
    }

    private String run(Map<String, String> environment, String... arguments) throws IOException {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("QUESTION_LINT_CACHE", temp.resolve("cache").toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(DEMO.toRealPath(), variables, InputStream.nullInputStream(), printed, printed, false);
        // The review of the question gets old one day.
        List<String> all = new ArrayList<>(List.of("check", "--lang", "en", "--rule", "review-stale=none"));
        all.addAll(List.of(arguments));
        assertThat(new Program(surroundings).run(all.toArray(String[]::new))).isEqualTo(Program.FINDINGS);
        return out.toString(StandardCharsets.UTF_8).replaceAll("(?m)^wrote .*\n", "");
    }
}
