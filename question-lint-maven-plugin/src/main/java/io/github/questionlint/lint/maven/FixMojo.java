package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.fix.FileChange;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.FixRounds;
import io.github.questionlint.lint.fix.UnifiedDiff;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes that do no harm, and lists what else could be fixed. After each fix the file is read again; one
 * that changes more than its rule says is not made. A second run changes nothing.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Writes no file of the bank, but prints the diff, and puts it into fix.diff for git apply. */
    @Parameter(property = "question-lint.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * The rules whose suggested fixes are made too, such as emphasis-literal, even if they are off; look at the diff
     * first.
     */
    @Parameter(property = "question-lint.fixRules")
    private List<String> fixRules = List.of();

    /** Where fix.diff is written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    @Override
    void run(GoalMessages messages) throws MojoExecutionException {
        Set<String> asked = asked(messages);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, config).without(Modules.below(project()));
        FixResult fixed = fixed(workspace, reader, asked);
        FixSummary summary = new FixSummary(fixed, messages, command());
        if (dryRun) {
            summary.before(show(fixed, workspace, messages)).forEach(getLog()::info);
        } else {
            write(fixed, workspace, messages);
            summary.after().forEach(getLog()::info);
        }
        summary.refused().forEach(getLog()::warn);
        summary.left().forEach(getLog()::info);
    }

    /** The safe fixes, and all fixes of the requested rules, whether on or off; nothing is written yet. */
    private static FixResult fixed(Workspace workspace, WorkspaceReader reader, Set<String> asked)
            throws MojoExecutionException {
        List<ActiveRule> rules = workspace.config().activate(Rules.ALL, WorkspaceLint.today(), asked);
        Predicate<Finding> wanted = finding -> BankFixes.isSafe(finding) || asked.contains(finding.rule());
        FixRounds rounds = new FixRounds(rules, wanted, file -> new FileChange(workspace.folder(), file).isPossible());
        FixResult fixed = rounds.of(reader.parsed(workspace));
        reader.demandQuestions(workspace, fixed.last().bank());
        reader.messages().demandNoFailure(fixed.last());
        return fixed;
    }

    private Set<String> asked(GoalMessages messages) throws MojoExecutionException {
        Set<String> asked = new LinkedHashSet<>();
        for (String name : fixRules) {
            if (!name.isBlank()) {
                RuleEntry rule = NamedRule.of(name.strip(), messages);
                asked.add(rule.name());
                if (rule.page().fixChanges().isEmpty()) {
                    getLog().warn(messages.of("fix.cannot", rule.name()));
                }
            }
        }
        return asked;
    }

    private Path show(FixResult fixed, Workspace workspace, GoalMessages messages) throws MojoExecutionException {
        Path file = OutputFolder.of(outputDirectory, workspace.folder()).resolve("fix.diff");
        String diff = fixed.changed().values().stream()
                .map(after -> UnifiedDiff.of(after.path(), before(fixed, after).text(), after.text()))
                .collect(Collectors.joining());
        Stdout.printContent(diff, System.getenv());
        try {
            OutputFiles.near(workspace.folder(), file.resolveSibling("")).write("fix.diff", diff);
        } catch (IOException e) {
            throw messages.error(e, "fix.unwritten", InputFile.explained(e));
        }
        return file;
    }

    private static void write(FixResult fixed, Workspace workspace, GoalMessages messages)
            throws MojoExecutionException {
        OutputFiles out = OutputFiles.below(workspace.folder());
        for (Map.Entry<String, SourceFile> change : fixed.changed().entrySet()) {
            try {
                new FileChange(workspace.folder(), before(fixed, change.getValue())).write(change.getValue(), out);
            } catch (IOException e) {
                throw messages.error(e, "fix.unwritten", InputFile.explained(e));
            }
        }
    }

    private static SourceFile before(FixResult fixed, SourceFile after) {
        return Objects.requireNonNull(fixed.originals().get(after.path()));
    }
}
