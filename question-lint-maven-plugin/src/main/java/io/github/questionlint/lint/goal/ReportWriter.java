package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.report.Format;
import io.github.questionlint.lint.report.History;
import io.github.questionlint.lint.report.ReportInput;
import io.github.questionlint.lint.report.ReportSink;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.OutputFolder;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes a result to where the user wants it. */
final class ReportWriter implements ReportSink {
    /** What GitHub takes for the summary of a step: 1,024 KiB. */
    private static final long SUMMARY_BYTES = 1_000_000;

    private final Caller caller;
    private final WantedReports wanted;
    private final Path directory;
    private final Path folder;
    private final GoalMessages messages;
    private final Output output;
    private final Map<String, Path> written = new HashMap<>();
    private boolean colours;

    /**
     * A writer.
     *
     * @param folder the folder of the bank
     * @throws GoalError if there is no report of a name
     */
    ReportWriter(Reporting reports, Path folder, Caller caller) throws GoalError {
        this.caller = caller;
        this.messages = caller.messages();
        this.wanted = WantedReports.of(reports.formats(), caller);
        this.directory = OutputFolder.of(reports.directory(), folder);
        this.folder = folder;
        this.output = caller.output();
    }

    /**
     * Writes all reports, those of the console last. A report that cannot be written does not stop the others; the
     * first such report is named at the end.
     *
     * @param result the findings, each cause told once
     * @param tasks the same with each task by itself
     */
    void write(LintResult result, LintResult tasks, Audience audience) throws GoalError {
        colours = audience.colours();
        boolean page = wanted.include("html");
        ReportInput input = new ReportedBank(folder, caller)
                .input(result, tasks, audience, page, page ? history() : History.parse(""));
        List<IOException> failures = new ArrayList<>();
        for (Format format : wanted.formats()) {
            try {
                format.writer().write(input, this);
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!wanted.include("console")) {
            ConsoleReport.brief(input, wanted.files(), this);
        }
        if (!failures.isEmpty()) {
            IOException first = failures.get(0);
            throw messages.error(first, "report-unwritten", InputFile.explained(first));
        }
    }

    private History history() {
        try {
            return History.parse(Files.readString(directory.resolve(History.NAME)));
        } catch (IOException e) {
            return History.parse("");
        }
    }

    @Override
    public void say(Severity severity, String text) {
        switch (severity) {
            case ERROR -> output.error(text);
            case WARNING -> warn(text);
            default -> output.info(text);
        }
    }

    /** With -q Maven hides warnings, but the user asked for the findings. */
    private void warn(String text) {
        if (output.isWarnShown()) {
            output.warn(text);
        } else {
            print("[WARNING] " + text);
        }
    }

    @Override
    public void print(String line) {
        output.print(line + "\n");
    }

    @Override
    public void file(String name, String text) throws IOException {
        if (wanted.isPrinted(name)) {
            output.print(text);
            return;
        }
        Path place = wanted.place(name, directory).toAbsolutePath().normalize();
        Path file = Objects.requireNonNull(place.getFileName());
        OutputFiles.near(folder, Objects.requireNonNull(place.getParent())).write(file.toString(), text);
        written.put(name, place);
    }

    @Override
    public Optional<String> link(String name) {
        return Optional.ofNullable(written.get(name)).map(place -> place.toUri().toString());
    }

    @Override
    public boolean colours() {
        return colours;
    }

    @Override
    public long summaryRoom() throws IOException {
        Optional<Path> summary = summaryFile();
        if (summary.isEmpty()) {
            return 0;
        }
        return SUMMARY_BYTES - (Files.exists(summary.get()) ? Files.size(summary.get()) : 0);
    }

    @Override
    public void summary(String markdown) throws IOException {
        Optional<Path> summary = summaryFile();
        if (summary.isPresent()) {
            byte[] bytes = (markdown + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(summary.get(), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private Optional<Path> summaryFile() {
        return Optional.ofNullable(caller.environment().get("GITHUB_STEP_SUMMARY"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
