package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.Baseline;
import io.github.questionlint.lint.Finding;
import io.github.questionlint.lint.Known;
import io.github.questionlint.lint.LintResult;
import io.github.questionlint.lint.Severity;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.report.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the defects that a bank has today into question-lint-baseline.json beside it, so that only new ones fail the
 * build. Where there is a baseline already, it takes out what has been mended and follows renamed files; new findings it
 * lists, and adds only with <code>-Dquestion-lint.accept=true</code>.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends AbstractMojo {
    /** How many new findings are listed. */
    private static final int MOST = 10;

    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** Whether new findings are added to a baseline that is there already. */
    @Parameter(property = "question-lint.accept", defaultValue = "false")
    private boolean accept;

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
        String language = Bank.language(lang);
        if (skip) {
            getLog().info(Words.of(language, "skip"));
            return;
        }
        Bank bank = Bank.of(directory, config, language);
        boolean first = !Files.exists(bank.baselineFile());
        Baseline before = bank.baseline();
        LintResult result = bank.lint();
        bank.demandNoFailure(result);
        Known known = Known.of(result.bank(), result.findings(), before);
        List<Finding> fresh = known.left().stream()
                .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
                .toList();
        List<Finding> added = first || accept ? fresh : List.of();
        Baseline after = Baseline.of(
                Stream.concat(known.known().stream(), added.stream()).sorted().toList());
        write(bank.baselineFile(), after, before.size() - known.known().size(), added.size(), language);
        if (added.isEmpty() && !fresh.isEmpty()) {
            refused(result, fresh, language);
        }
    }

    private void write(Path file, Baseline baseline, int gone, int added, String language)
            throws MojoExecutionException {
        String text = baseline.json();
        String defects = Words.count(language, baseline.size(), "defect");
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                getLog().info(Words.of(language, "baseline-same", file, defects));
                return;
            }
            Files.writeString(file, text);
            getLog().info(Words.of(language, "baseline-written", file, defects, gone, added));
        } catch (IOException e) {
            throw new MojoExecutionException(file + ": " + e.getMessage(), e);
        }
    }

    private void refused(LintResult result, List<Finding> fresh, String language) {
        ConsoleReport console = new ConsoleReport(result, language);
        fresh.stream().limit(MOST).forEach(finding -> getLog().warn(console.headline(finding)));
        getLog().warn(Words.of(
                language, "baseline-fresh", Words.count(language, fresh.size(), "finding"), Bank.command(project)));
    }
}
