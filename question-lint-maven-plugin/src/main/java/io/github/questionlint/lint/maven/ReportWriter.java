package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.LintResult;
import io.github.questionlint.lint.Severity;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.report.GithubReport;
import io.github.questionlint.lint.report.JsonReport;
import io.github.questionlint.lint.report.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Puts a result where the user wants it. */
final class ReportWriter {
    private static final List<String> NAMES = List.of("console", "json", "github");

    private final List<String> reports;
    private final Path output;
    private final Path folder;
    private final String lang;
    private final Log log;

    ReportWriter(List<String> reports, @Nullable File output, Path folder, String lang, Log log)
            throws MojoExecutionException {
        this.reports = reports.stream().map(String::strip).toList();
        this.output = Bank.output(output, folder.resolve("target/question-lint"));
        this.folder = folder;
        this.lang = lang;
        this.log = log;
        for (String report : this.reports) {
            if (!NAMES.contains(report)) {
                throw new MojoExecutionException(Words.of(lang, "report-unknown", report, String.join(", ", NAMES)));
            }
        }
    }

    void write(LintResult result) throws MojoExecutionException {
        if (reports.contains("console")) {
            console(result);
        }
        if (reports.contains("github") || "true".equals(System.getenv("GITHUB_ACTIONS"))) {
            GithubReport.lines(result, prefix(), lang).forEach(System.out::println);
        }
        if (reports.contains("json")) {
            file("report.json", JsonReport.of(result, version()));
        }
    }

    private void console(LintResult result) {
        ConsoleReport console = new ConsoleReport(result, lang);
        for (ConsoleReport.Line line : console.findings()) {
            if (line.severity() == Severity.ERROR) {
                log.error(line.text());
            } else {
                log.warn(line.text());
            }
        }
        log.info(console.summary());
        result.gravest(1)
                .forEach(finding -> log.info(Words.of(lang, "console.explain", "question-lint", finding.rule())));
    }

    private String prefix() {
        String workspace = System.getenv("GITHUB_WORKSPACE");
        if (workspace == null || !folder.startsWith(Path.of(workspace))) {
            return "";
        }
        String path = Path.of(workspace).relativize(folder).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private String version() {
        return Objects.requireNonNullElse(ReportWriter.class.getPackage().getImplementationVersion(), "dev");
    }

    private void file(String name, String text) throws MojoExecutionException {
        try {
            Files.createDirectories(output);
            Files.writeString(output.resolve(name), text);
        } catch (IOException e) {
            throw new MojoExecutionException(output.resolve(name) + ": " + e.getMessage(), e);
        }
    }
}
