package io.github.questionlint.lint.goal.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What init writes, and when it does not. */
class StarterTest {
    private static final List<DetectedLayout> LAYOUTS = List.of(
            new DetectedLayout(
                    "heading level 4", "layout: heading\nlevels: [4]\noptions: task-list", List.of("a.md"), 9),
            new DetectedLayout("details", "layout: details", List.of("b.md"), 3));

    @TempDir
    private Path folder;

    @Test
    void the_configuration_is_right_as_it_is_and_with_its_comments_taken_away() {
        String text = text(files(folder, List.of()), "question-lint.yml");
        assertThat(text)
                .contains(
                        "layouts:\n  # layout: heading level 4, 1 file, 9 questions\n  - layout: heading\n    levels: [4]\n");
        assertThat(problems(text)).isEmpty();
        String live = text.substring(text.indexOf("layouts:")).replaceAll("(?m)^# (?![A-Z])", "");
        assertThat(live).contains("\nlayouts:\n".substring(1)).contains("\nrules:\n");
        assertThat(problems(live)).isEmpty();
        assertThat(LintConfig.parse(SourceFile.of(LintConfig.FILE, live), Rules.ALL)
                        .readOptions()
                        .layouts())
                .hasSize(2);
    }

    @Test
    void the_POM_and_the_files_for_hosts_are_well_formed() throws Exception {
        Map<Path, String> files = files(folder, Starter.EXTRAS);
        String pom = text(files, "pom.xml");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)));
        assertThat(pom).contains("<version>1.2.3</version>");
        for (String file : List.of(
                ".github/workflows/question-lint.yml",
                ".github/workflows/question-lint-preview.yml",
                ".gitlab-ci.yml")) {
            String text = text(files, file);
            assertThat(Yaml.parse(SourceFile.of(file, text), Limits.DEFAULT).problems())
                    .as(file)
                    .isEmpty();
            assertThat(text).doesNotContain("@file@").doesNotContain("@folder@").doesNotContain("secrets.");
        }
        assertThat(text(files, ".github/workflows/question-lint.yml"))
                .contains("\npermissions:\n  contents: read\n")
                .doesNotContain("pull_request_target");
    }

    @Test
    void a_bank_below_the_root_of_its_repository_gets_its_workflow_there() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Path bank = Files.createDirectories(folder.resolve("it's/bank"));
        String workflow = text(files(bank, List.of("github")), ".github/workflows/question-lint.yml");
        assertThat(workflow)
                .contains("mvn -B -ntp verify -f \"$BANK/pom.xml\" -Dquestion-lint.trust=\"${BASE:+origin/$BASE}\"\n")
                .endsWith("          BANK: \"it's/bank\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's a: b",
                "a #b",
                "$(touch x) `id` $HOME",
                "new\nline: x",
                "😀 {[&*!|>%@",
                "-Dx=y",
                "${{ github.token }}",
                "\"quoted\"",
                "back\\slash",
                "@version@ @name@",
                "tab\there"
            })
    void every_name_of_a_folder_is_a_word_of_YAML_and_shell(String name) throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        Path bank = Files.createDirectories(folder.resolve(name));
        Map<Path, String> files = files(bank, Starter.EXTRAS);
        String there = name.startsWith("-") ? "./" + name : name;
        Yaml github = yaml(text(files, ".github/workflows/question-lint.yml"));
        YamlNode steps = at(github.root().orElseThrow(), "jobs", "question-lint", "steps");
        YamlNode step = steps.items().get(steps.items().size() - 1);
        assertThat(at(step, "env", "BANK").text().value().replace("${{ '${{' }}", "${{"))
                .isEqualTo(there);
        assertThat(at(step, "run").text().value()).doesNotContain(name).contains("\"$BANK/pom.xml\"");
        Yaml preview = yaml(text(files, ".github/workflows/question-lint-preview.yml"));
        YamlNode export = at(preview.root().orElseThrow(), "jobs", "preview", "steps")
                .items()
                .get(2);
        assertThat(at(export, "env", "BANK").text().value().replace("${{ '${{' }}", "${{"))
                .isEqualTo(there);
        assertThat(at(export, "run").text().value()).doesNotContain(name).contains("\"$BANK/pom.xml\"");
        Yaml gitlab = yaml(text(files, ".gitlab-ci.yml"));
        YamlNode job = at(gitlab.root().orElseThrow(), "question-lint");
        assertThat(at(job, "variables", "BANK", "value").text().value()).isEqualTo(there);
        assertThat(at(job, "variables", "BANK", "expand").text().value()).isEqualTo("false");
        String hook = text(files, ".githooks/pre-commit");
        String line = hook.substring(hook.indexOf("\nbank="), hook.indexOf("\nif !"));
        Process shell = new ProcessBuilder("sh", "-c", line + "\nprintf %s \"$bank\"")
                .directory(folder.toFile())
                .start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(there);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private static Yaml yaml(String text) {
        Yaml yaml = Yaml.parse(SourceFile.of("x.yml", text), Limits.DEFAULT);
        assertThat(yaml.problems()).as(text).isEmpty();
        return yaml;
    }

    private static YamlNode at(YamlNode node, String... keys) {
        YamlNode at = node;
        for (String key : keys) {
            at = at.get(key).orElseThrow(() -> new AssertionError(key));
        }
        return at;
    }

    @Test
    void a_version_that_is_on_no_public_repository_is_built_from_a_commit() throws Exception {
        Map<Path, String> files = Starter.of(folder, "1.2.3-SNAPSHOT", false).files(LAYOUTS, Starter.EXTRAS);
        for (String file : List.of(
                ".github/workflows/question-lint.yml",
                ".github/workflows/question-lint-preview.yml",
                ".gitlab-ci.yml")) {
            assertThat(text(files, file)).contains("1.2.3-SNAPSHOT", "COMMIT: ", "install -DskipTests");
            assertThat(text(files(folder, Starter.EXTRAS), file)).doesNotContain("COMMIT: ");
            assertThat(Yaml.parse(SourceFile.of(file, text(files, file)), Limits.DEFAULT)
                            .problems())
                    .as(file)
                    .isEmpty();
        }
        String pom = text(files, "pom.xml");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)));
        assertThat(pom).contains("question-lint 1.2.3-SNAPSHOT is on no public repository");
        assertThat(text(files, ".githooks/pre-commit")).contains("# question-lint 1.2.3-SNAPSHOT is on no public");
        assertThat(files.values()).noneMatch(text -> text.matches("(?s).*@[a-z]+@.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "1.2.3-SNAPSHOT"})
    void the_program_writes_nothing_for_Maven_and_says_how_it_is_got(String version) throws Exception {
        Map<Path, String> files = Starter.of(folder, version, true).files(LAYOUTS, Starter.EXTRAS);
        boolean published = !version.contains("-");
        assertThat(files.keySet().stream().map(folder::relativize).map(Path::toString))
                .containsExactlyInAnyOrder(
                        "question-lint.yml",
                        ".github/workflows/question-lint.yml",
                        ".github/workflows/question-lint-preview.yml",
                        ".gitlab-ci.yml",
                        ".githooks/pre-commit",
                        ".pre-commit-config.yaml");
        String ref = published ? "v1.2.3" : "COMMIT";
        YamlNode steps = at(
                yaml(text(files, ".github/workflows/question-lint.yml")).root().orElseThrow(),
                "jobs",
                "question-lint",
                "steps");
        assertThat(at(steps.items().get(1), "uses").text().value()).isEqualTo("questionlint/question-lint@" + ref);
        assertThat(at(steps.items().get(1), "with", "path").text().value()).isEqualTo(".");
        YamlNode job = at(yaml(text(files, ".gitlab-ci.yml")).root().orElseThrow(), "question-lint");
        List<YamlNode> before = at(job, "before_script").items();
        assertThat(before.get(0).text().value()).startsWith(published ? "curl " : "git init ");
        for (YamlNode line : before) {
            assertThat(isShell(line.text().value())).isTrue();
        }
        assertThat(isShell(at(job, "script").items().get(0).text().value())).isTrue();
        YamlNode tool = at(yaml(text(files, ".pre-commit-config.yaml")).root().orElseThrow(), "repos");
        assertThat(at(tool.items().get(0), "rev").text().value()).isEqualTo(ref);
        assertThat(isShell(text(files, ".githooks/pre-commit"))).isTrue();
        assertThat(isShell("if")).isFalse();
        assertThat(files.values()).noneMatch(text -> text.matches("(?s).*@[a-z]+@.*"));
        files.forEach((file, text) -> assertThat(text.contains("is not released yet"))
                .as(file.toString())
                .isEqualTo(!published && !file.endsWith("question-lint.yml") && !file.endsWith("pre-commit")
                        || !published && file.toString().contains("workflows")));
    }

    @Test
    void the_hook_and_the_scripts_for_Maven_are_right_for_a_shell() throws Exception {
        Map<Path, String> files = Starter.of(folder, "1.2.3-SNAPSHOT", false).files(LAYOUTS, Starter.EXTRAS);
        assertThat(isShell(text(files, ".githooks/pre-commit"))).isTrue();
        YamlNode preview = at(
                yaml(text(files, ".github/workflows/question-lint-preview.yml"))
                        .root()
                        .orElseThrow(),
                "jobs",
                "preview",
                "steps");
        for (YamlNode step : preview.items().subList(2, 4)) {
            assertThat(isShell(at(step, "run").text().value())).isTrue();
        }
        YamlNode job = at(yaml(text(files, ".gitlab-ci.yml")).root().orElseThrow(), "question-lint");
        for (String part : List.of("before_script", "script")) {
            for (YamlNode line : at(job, part).items()) {
                assertThat(isShell(line.text().value())).isTrue();
            }
        }
    }

    @Test
    void flags_for_short_runs_are_only_for_a_Maven_of_the_questions_alone() throws IOException {
        assertThat(text(files(folder, List.of()), ".mvn/jvm.config"))
                .isEqualTo("-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n");
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        assertThat(files(folder, List.of())).doesNotContainKey(folder.resolve(".mvn/jvm.config"));
        Files.delete(folder.resolve("pom.xml"));
        Files.writeString(Files.createDirectories(folder.resolve(".mvn")).resolve("maven.config"), "");
        assertThat(files(folder, List.of())).doesNotContainKey(folder.resolve(".mvn/jvm.config"));
    }

    /** Whether a shell can read a script. */
    private static boolean isShell(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n", "-c", script)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return shell.waitFor() == 0;
    }

    private String text(Map<Path, String> files, String path) {
        return Objects.requireNonNull(files.get(folder.resolve(path)), path);
    }

    private static Map<Path, String> files(Path folder, List<String> extras) {
        return Starter.of(folder, "1.2.3", false).files(LAYOUTS, extras);
    }

    private static List<?> problems(String config) {
        return LintConfig.parse(SourceFile.of(LintConfig.FILE, config), Rules.ALL)
                .problems();
    }
}
