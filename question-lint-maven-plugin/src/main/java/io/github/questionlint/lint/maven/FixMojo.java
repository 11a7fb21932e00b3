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
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes that do no harm, and lists what else could be fixed. After each fix the file is read again; one
 * that changes more than its rule says is not made. A second run changes nothing.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends AbstractMojo {
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

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        Set<String> asked = asked(language);
        Workspace bank = Workspace.of(directory, config, language).without(Modules.below(project));
        FixResult fixed = fixed(bank, asked);
        FixSummary summary = new FixSummary(fixed, language, Workspace.command(project));
        if (dryRun) {
            summary.before(show(fixed, bank)).forEach(getLog()::info);
        } else {
            write(fixed, bank);
            summary.after().forEach(getLog()::info);
        }
        summary.refused().forEach(getLog()::warn);
        summary.left().forEach(getLog()::info);
    }

    /** The safe fixes, and all of the rules that were asked for, be they on or off; nothing is written yet. */
    private static FixResult fixed(Workspace bank, Set<String> asked) throws MojoExecutionException {
        List<ActiveRule> rules = bank.config().activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC), asked);
        Predicate<Finding> wanted = finding -> BankFixes.isSafe(finding) || asked.contains(finding.rule());
        FixRounds rounds = new FixRounds(rules, wanted, file -> new FileChange(bank.folder(), file).isPossible());
        try {
            FixResult fixed = rounds.of(QuestionBanks.parse(bank.folder(), bank.options()));
            bank.demandQuestions(fixed.last().bank());
            bank.demandNoFailure(fixed.last());
            return fixed;
        } catch (IOException e) {
            throw new MojoExecutionException(bank.folder() + ": " + e.getMessage(), e);
        }
    }

    private Set<String> asked(String language) throws MojoExecutionException {
        Set<String> asked = new LinkedHashSet<>();
        for (String name : fixRules) {
            if (!name.isBlank()) {
                RuleEntry rule = NamedRule.of(name.strip(), language);
                asked.add(rule.name());
                if (rule.page().fixChanges().isEmpty()) {
                    getLog().warn(GoalMessages.of(language, "fix.cannot", rule.name()));
                }
            }
        }
        return asked;
    }

    private Path show(FixResult fixed, Workspace bank) throws MojoExecutionException {
        Path file = Workspace.output(outputDirectory, bank.folder().resolve("target/question-lint"))
                .resolve("fix.diff");
        String diff = fixed.changed().values().stream()
                .map(after -> UnifiedDiff.of(after.path(), before(fixed, after).text(), after.text()))
                .collect(Collectors.joining());
        Stdout.printContent(diff, System.getenv());
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, diff.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException(GoalMessages.of(bank.lang(), "fix.unwritten", e), e);
        }
        return file;
    }

    private static void write(FixResult fixed, Workspace bank) throws MojoExecutionException {
        for (Map.Entry<String, SourceFile> change : fixed.changed().entrySet()) {
            try {
                new FileChange(bank.folder(), before(fixed, change.getValue())).write(change.getValue());
            } catch (IOException e) {
                throw new MojoExecutionException(GoalMessages.of(bank.lang(), "fix.unwritten", e), e);
            }
        }
    }

    private static SourceFile before(FixResult fixed, SourceFile after) {
        return Objects.requireNonNull(fixed.originals().get(after.path()));
    }
}
