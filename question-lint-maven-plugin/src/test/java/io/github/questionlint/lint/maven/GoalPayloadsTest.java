package io.github.questionlint.lint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.git.Clone;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile text in questions, names of files and folders, configurations, baselines, comments and parameters, and what
 * every goal says then: on the log, on standard output, in its error and the causes of that.
 */
class GoalPayloadsTest {
    private static final String ACTING =
            "[\\p{Cntrl}&&[^\\n\\t]]|[\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2060\\u2066-\\u2069\\u200b\\ufeff]";
    private static final String TAGS = "[\\x{E0000}-\\x{E007F}]";

    @TempDir
    private Path temp;

    private Path bank = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::x",
                "::add-mask::e",
                "##[error]x",
                "a ##[add-mask]e",
                "##[command]x ##[group]y",
                "\u001b[31mred\u001b[0m",
                "\u001b]8;;http:a\u0007link",
                "\u009b2J",
                "\b\b\bback",
                "one\rtwo",
                "one\n::error::two",
                "one\r\n##[error]two",
                "one\u2028::error::two\u0085::x",
                "\u202eright to left\u2066x",
                "zero\u200bwidth\ufeff\u2060x",
                "tags\uDB40\uDC41\uDB40\uDC42",
                "%0A::error::x"
            })
    void no_goal_says_what_acts(String payload) throws Exception {
        bank = Files.createDirectories(temp.resolve("checkout/" + payload));
        Clone clone = Clone.init(temp.resolve("checkout"));
        write("question-lint.yml", "layouts: [{layout: heading, levels: [3]}]\n");
        write("a.md", "### Why is it?\n\nSo.\n");
        clone.commit("Begin");
        write(payload + ".md", question(payload));
        Files.writeString(temp.resolve("checkout/list.questions.yaml"), payload);
        Map<String, AbstractMojo> goals = goals(payload);
        int says = 0;
        for (Map.Entry<String, AbstractMojo> goal : goals.entrySet()) {
            says += run(goal.getKey(), goal.getValue()).size();
        }
        assertThat(says).as("lines of %s goals", goals.size()).isGreaterThan(30);
        for (String config : configs(payload)) {
            write("question-lint.yml", config);
            run("config " + config, Goals.check(bank));
            run("trusted " + config, Goals.set(Goals.check(bank), "trust", "main"));
        }
        write("question-lint.yml", "layouts: [{layout: heading, levels: [3]}]\n");
        write(
                "question-lint-baseline.json",
                "{\"schemaVersion\": 1, \"entries\": [{\"path\": " + json(payload) + "}]}");
        run("baseline", Goals.check(bank));
    }

    private static String question(String payload) {
        return "### What is " + payload + " it?\n\n<!-- question-lint ignore " + payload
                + " -->\n\nIt is wo\u200Brd **bold ** "
                + payload + " [a](" + payload + ")\n\n```" + payload + "\nx\n\n### What is " + payload
                + " it?\n\n- [ ] " + payload + "\n- [ ] b\n";
    }

    private static List<String> configs(String payload) {
        String text = json(payload);
        return List.of(
                text + ": 1\n",
                "rules: {" + text + ": none}\n",
                "rules: {choice-none-correct: " + text + "}\n",
                "families: {" + text + ": none}\n",
                "against: [" + text + "]\n",
                "exclude: [" + text + ", \"{{[\"]\n",
                "glossary: [" + text + "]\n",
                "layouts: [{layout: " + text + "}]\n",
                "limits: {" + text + ": 1}\n",
                payload + "\n");
    }

    private Map<String, AbstractMojo> goals(String payload) {
        Map<String, AbstractMojo> goals = new TreeMap<>();
        goals.put("check", all(new CheckMojo(), "reports", List.of("console", "github", "markdown"), "failOn", "info"));
        goals.put("check zh", all(new CheckMojo(), "lang", "zh", "failOn", "info"));
        goals.put("trust", all(new CheckMojo(), "trust", "main", "since", "main"));
        goals.put("fix", all(new FixMojo(), "dryRun", true, "fixRules", List.of("emphasis-literal")));
        goals.put("inspect", all(new InspectMojo()));
        goals.put("inspect file", all(new InspectMojo(), "file", payload + ".md"));
        goals.put("export", all(new ExportMojo(), "drafts", true));
        goals.put("explain", all(new ExplainMojo(), "pair", "a.md:1," + payload + ".md:1"));
        goals.put(
                "migrate",
                all(new MigrateMojo(), "migrationDirectory", temp.resolve("new").toFile()));
        goals.put("init", all(new InitMojo(), "with", List.of("github", "gitlab", "pre-commit", "baseline")));
        goals.put("baseline", all(new BaselineMojo(), "accept", true));
        goals.put("p reports", all(new CheckMojo(), "reports", List.of(payload)));
        goals.put("p failOn", all(new CheckMojo(), "failOn", payload));
        goals.put("p lang", all(new CheckMojo(), "lang", payload));
        goals.put("p since", all(new CheckMojo(), "since", payload));
        goals.put("p trust", all(new CheckMojo(), "trust", payload));
        goals.put("p config", all(new CheckMojo(), "config", new File(payload)));
        goals.put("p directory", all(new CheckMojo(), "directory", new File(payload)));
        goals.put("p fixRules", all(new FixMojo(), "fixRules", List.of(payload)));
        goals.put("p file", all(new InspectMojo(), "file", payload));
        goals.put("p format", all(new InspectMojo(), "format", payload));
        goals.put("p rule", all(new ExplainMojo(), "rule", payload));
        goals.put("p pair", all(new ExplainMojo(), "pair", payload + "," + payload));
        goals.put("p with", all(new InitMojo(), "with", List.of(payload)));
        goals.put("p bundle", all(new MigrateMojo(), "bundle", new File(payload)));
        return goals;
    }

    private <T extends AbstractMojo> T all(T goal, Object... more) {
        T set = Goals.set(goal, "directory", bank.toFile(), "lang", "en");
        return Goals.set(set, more);
    }

    /** What a goal says, which must be harmless. */
    private static List<String> run(String name, AbstractMojo goal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        List<String> said = new ArrayList<>();
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            goal.execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                said.add(String.valueOf(at.getMessage()));
            }
        } finally {
            System.setOut(before);
        }
        said.addAll(Goals.said(goal));
        said.addAll(out.toString(UTF_8).lines().toList());
        assertThat(said)
                .as(name)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .as(name)
                        .doesNotContain("##[")
                        .doesNotContainPattern("(?m)^\\s*::")
                        .doesNotContainPattern(ACTING)
                        .doesNotContainPattern(TAGS));
        return said;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(bank.resolve(name), text);
    }

    /** A text as it may stand in YAML between quotes. */
    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> out.append(
                        unit < ' ' || unit > '~' || unit == '"' || unit == '\\'
                                ? String.format("\\u%04x", unit)
                                : String.valueOf((char) unit)));
        return out.append('"').toString();
    }
}
