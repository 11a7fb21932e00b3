package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.workspace.GoalMessages;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of properties and values that nobody knows. */
class GivenPropertiesTest {
    private static final GoalMessages ENGLISH = GoalMessages.in("en", Command.maven("question-lint"));
    private static final String DESCRIPTOR = """
            <plugin><groupId>g</groupId><artifactId>a</artifactId><version>1</version><goalPrefix>question-lint</goalPrefix>
            <mojos>
              <mojo><goal>check</goal><implementation>C</implementation><parameters>
                <parameter><name>failOn</name><type>java.lang.String</type></parameter>
                <parameter><name>reports</name><type>java.util.List</type></parameter>
                <parameter><name>project</name><type>org.apache.maven.project.MavenProject</type></parameter>
              </parameters><configuration>
                <failOn default-value="error">${question-lint.failOn}</failOn>
                <reports>${question-lint.reports}</reports>
                <project default-value="${project}"/>
              </configuration></mojo>
              <mojo><goal>fix</goal><implementation>F</implementation><parameters>
                <parameter><name>dryRun</name><type>boolean</type></parameter>
              </parameters><configuration><dryRun>${question-lint.dryRun}</dryRun></configuration></mojo>
              <mojo><goal>help</goal><implementation>H</implementation></mojo>
            </mojos></plugin>
            """;

    @TempDir
    private Path folder;

    @Test
    void a_property_that_no_goal_has_is_a_mistake_with_the_one_that_is_meant() throws Exception {
        assertThat(mistakes("question-lint.report", "html", "question-lint.failon", "never"))
                .containsExactly(
                        "no goal has the property -Dquestion-lint.failon: did you mean -Dquestion-lint.failOn?",
                        "no goal has the property -Dquestion-lint.report: did you mean -Dquestion-lint.reports?");
        assertThat(mistakes("question-lint.dry", "true"))
                .containsExactly("no goal has the property -Dquestion-lint.dry: did you mean -Dquestion-lint.dryRun?");
        assertThat(mistakes("question-lint.strictness", "9"))
                .containsExactly("no goal has the property -Dquestion-lint.strictness"
                        + " (use question-lint. and one of dryRun, failOn, reports)");
        assertThat(mistakes("questionLint.failOn", "never", "question_lint.reports", "html"))
                .hasSize(2);
    }

    @Test
    void properties_of_other_goals_of_the_build_and_of_the_tests_are_none() throws Exception {
        assertThat(mistakes("question-lint.dryRun", "true", "question-lint.failOn", "never"))
                .isEmpty();
        assertThat(mistakes("question-lint.version", "2", "question-lint.page", "answer-missing"))
                .isEmpty();
        assertThat(mistakes("skipTests", "", "questionlint.colour", "red", "failOn", "x", "question-lint", "x"))
                .isEmpty();
    }

    @Test
    void a_truth_value_that_Maven_would_take_for_false_is_a_mistake() throws Exception {
        assertThat(mistakes("question-lint.dryRun", "yes"))
                .containsExactly("-Dquestion-lint.dryRun is \"yes\": use true or false");
        assertThat(mistakes("question-lint.dryRun", "TRUE")).isEmpty();
    }

    @Test
    void a_goal_stops_at_a_mistake_unless_it_is_skipped() throws Exception {
        MavenSession session = session("question-lint.failon", "never");
        CheckMojo check = Goals.set(Goals.check(folder), "session", session, "plugin", plugin());
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-Dquestion-lint.failOn?");
        Goals.set(check, "skip", true).execute();
        assertThat(Goals.said(check)).containsExactly("[INFO] skipped");
    }

    @Test
    void a_value_that_nobody_knows_is_an_error_with_the_one_that_is_meant() {
        assertThatThrownBy(() -> Goals.set(Goals.check(folder), "lang", "de").execute())
                .hasMessage("there are no messages in the language \"de\" (use en, zh in -Dquestion-lint.lang)");
        assertThatThrownBy(
                        () -> Goals.set(Goals.check(folder), "failOn", "warn").execute())
                .hasMessage(
                        "there is no failOn \"warn\": did you mean \"warning\"? (use error, warning, info or never)");
        assertThatThrownBy(() -> Goals.set(Goals.check(folder), "reports", List.of("htm"))
                        .execute())
                .hasMessageContaining("there is no report \"htm\": did you mean \"html\"?");
        assertThatThrownBy(() -> Goals.set(Goals.check(folder), "reports", List.of("git"))
                        .execute())
                .hasMessageContaining("there is no report \"git\" (use ");
    }

    @Test
    void languages_with_a_region_are_known() throws Exception {
        for (String lang : List.of("en-US", "zh_CN", "ZH", "")) {
            GoalMessages.in(lang, Command.maven("question-lint")).demandLanguage(lang);
        }
    }

    private static List<String> mistakes(String... namesAndValues) throws Exception {
        return GivenProperties.of(session(namesAndValues), plugin()).mistakes(ENGLISH);
    }

    private static PluginDescriptor plugin() throws Exception {
        return new PluginDescriptorBuilder().build(new StringReader(DESCRIPTOR));
    }

    private static MavenSession session(String... namesAndValues) {
        Properties user = new Properties();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            user.setProperty(namesAndValues[at], namesAndValues[at + 1]);
        }
        MavenProject project = new MavenProject();
        project.getProperties().putAll(Map.of("question-lint.version", "1"));
        var request = new DefaultMavenExecutionRequest().setUserProperties(user);
        @SuppressWarnings("deprecation") // the other constructors need a container
        MavenSession session = new MavenSession(null, request, new DefaultMavenExecutionResult(), project);
        return session;
    }
}
