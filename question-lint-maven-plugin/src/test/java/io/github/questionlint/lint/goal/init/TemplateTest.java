package io.github.questionlint.lint.goal.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation shows the files that init writes. */
class TemplateTest {
    private static final Pattern TEMPLATE = Pattern.compile("(?s)(<!-- template (\\S+) -->\n```[a-z]+\n)(.*?)(```\n)");

    /** What is in the gaps for a bank at the top of its repository. */
    private static final Map<String, String> TOP = Map.ofEntries(
            Map.entry("file", ""),
            Map.entry("folder", ""),
            Map.entry("bank", "."),
            Map.entry("bankArgument", "."),
            Map.entry("path", "\".\""),
            Map.entry("bankVariable", ""),
            Map.entry("build", ""),
            Map.entry("variables", ""),
            Map.entry("output", ""),
            Map.entry("note", ""),
            Map.entry("ref", "COMMIT"),
            Map.entry("otherwise", Template.filled("pre-commit-maven.sh", Map.of())));

    @Test
    void the_files_on_the_page_about_gating_are_those_that_init_writes() throws IOException {
        Path page = Path.of("../docs/gating.md");
        String text = Files.readString(page);
        assertThat(TEMPLATE.matcher(text).results().map(found -> found.group(2)))
                .containsExactly(
                        "github.yml",
                        "gitlab.yml",
                        "github-preview.yml",
                        "github-preview-program.yml",
                        "github-program.yml",
                        "pre-commit-config.yaml",
                        "pre-commit");
        Golden.check(
                page,
                TEMPLATE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) + Template.filled(found.group(2), TOP) + found.group(4))));
    }
}
