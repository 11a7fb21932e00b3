package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.inspect.InspectJson;
import io.github.questionlint.lint.inspect.InspectText;
import io.github.questionlint.lint.inspect.Inspection;
import io.github.questionlint.lint.report.Version;
import io.github.questionlint.source.OutputFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how each file of a bank was read: the layout, the questions with choices, key and answer, and what was left out
 * and why. Changes nothing.
 */
@Mojo(name = "inspect", threadSafe = true, requiresProject = false)
public final class InspectMojo extends BankMojo {
    private static final List<String> FORMATS = List.of("console", "json");

    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    /** A file or a folder in that of the bank: only this is shown, question by question. */
    @Parameter(property = "question-lint.file")
    private @Nullable String file;

    /** The form: console, or json for the file inspect.json, which names every question. */
    @Parameter(property = "question-lint.format", defaultValue = "console")
    private String format = "console";

    /** Where inspect.json is written. */
    @Parameter(property = "question-lint.outputDirectory", defaultValue = "${project.build.directory}/question-lint")
    private @Nullable File outputDirectory;

    @Override
    void run(GoalMessages messages) throws MojoExecutionException {
        String wanted = format.strip();
        if (!FORMATS.contains(wanted)) {
            String all = String.join(", ", FORMATS);
            throw messages.error("inspect-format", wanted, messages.suggestion(wanted, FORMATS), all);
        }
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, config).without(Modules.below(project()));
        String path = path(workspace.folder());
        Inspection inspection = Inspection.of(reader.parsed(workspace)).only(path);
        if (inspection.files().isEmpty() && !path.isEmpty()) {
            throw messages.error("inspect-nothing", path, workspace.folder());
        }
        if (wanted.equals("json")) {
            write(workspace.folder(), InspectJson.of(inspection, Version.current()), messages);
        } else {
            InspectText.of(inspection, messages.lang(), !path.isEmpty()).forEach(getLog()::info);
        }
    }

    /** The path that is wanted, relative to the folder of the bank and with {@code /}. */
    private String path(Path folder) {
        String written = file == null ? "" : file.strip();
        Path path = folder.resolve(written).normalize();
        return written.isEmpty() || !path.startsWith(folder)
                ? written
                : folder.relativize(path).toString().replace('\\', '/');
    }

    private void write(Path bank, String json, GoalMessages messages) throws MojoExecutionException {
        Path target = OutputFolder.of(outputDirectory, bank).resolve("inspect.json");
        try {
            OutputFiles.near(bank, target.resolveSibling("")).write("inspect.json", json);
            getLog().info(messages.of("inspect-wrote", target));
        } catch (IOException e) {
            throw GoalMessages.error(target, e);
        }
    }
}
