package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation names goals and properties that there are. */
class DocsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path GOALS = Path.of("src/main/java/io/github/questionlint/lint/maven");
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern GOAL = Pattern.compile(
            "(?:question-lint|io\\.github\\.questionlint:question-lint-maven-plugin(?::[0-9][^:\\s]*)?):([a-z-]+)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,}).*?^\\1`*$");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):\\s]+)\\)");
    private static final List<String> TOP =
            List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "question-content/README.md");
    private static final Pattern PROPERTY = Pattern.compile("-D(question-lint\\.[A-Za-z]+)");

    @Test
    void every_goal_and_property_in_a_command_exists() throws IOException {
        Set<String> goals = declared("@Mojo\\(\\s*name = \"([a-z-]+)\"");
        goals.add("help");
        Set<String> properties = declared("property = \"(question-lint\\.[A-Za-z]+)\"");
        for (Path page : pages()) {
            for (String commands : all(SHELL, Files.readString(page))) {
                assertThat(goals).as("%s", page).containsAll(all(GOAL, commands));
                assertThat(properties).as("%s", page).containsAll(all(PROPERTY, commands));
            }
        }
    }

    @Test
    void every_property_and_every_goal_is_documented() throws IOException {
        String configuration = Files.readString(DOCS.resolve("configuration.md"));
        assertThat(declared("property = \"(question-lint\\.[A-Za-z]+)\""))
                .allSatisfy(property -> assertThat(configuration).contains("`" + property + "`"));
        String readme = Files.readString(Path.of("../README.md"));
        assertThat(declared("@Mojo\\(\\s*name = \"([a-z-]+)\""))
                .allSatisfy(goal -> assertThat(readme).contains("| `" + goal + "` |"));
    }

    @Test
    void no_link_between_pages_is_dead() throws IOException {
        for (Path page : pages()) {
            String text = FENCE.matcher(Files.readString(page)).replaceAll("");
            for (String target : all(LINK, CODE.matcher(text).replaceAll(""))) {
                String[] parts = target.split("#", 2);
                Path file = parts[0].isEmpty()
                        ? page
                        : page.resolveSibling(parts[0]).normalize();
                assertThat(file).as("%s links to %s", page, target).exists();
                if (parts.length > 1) {
                    assertThat(anchors(file)).as("%s links to %s", page, target).contains(parts[1]);
                }
            }
        }
    }

    /** The names that GitHub gives to the headings of a page. */
    private static Set<String> anchors(Path page) throws IOException {
        String text = FENCE.matcher(Files.readString(page)).replaceAll("");
        return all(Pattern.compile("(?m)^#+ (.+)$"), text).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** The pages for users, the decisions, and those at the top of the project. */
    private static Set<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(DOCS)) {
            return Stream.concat(pages, TOP.stream().map(name -> Path.of("..", name)))
                    .filter(page -> page.toString().endsWith(".md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> declared(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(GOALS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Mojo.java")).toList()) {
                found.addAll(all(Pattern.compile(pattern), Files.readString(file)));
            }
        }
        return found;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> group(found))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String group(MatchResult found) {
        return found.group(1);
    }
}
