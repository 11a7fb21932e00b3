package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Sets a bank up: looks at how it is written, and writes a commented question-lint.yml and, where there is none, a
 * pom.xml, so that <code>mvn verify</code> checks it. Overwrites nothing.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends BankMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /**
     * What else is written, any number of github (a workflow), gitlab (a job), pre-commit (a hook) and baseline (the
     * defects of today).
     */
    @Parameter(property = "question-lint.with")
    private List<String> with = List.of();

    @Override
    void run(GoalMessages messages) throws MojoExecutionException {
        List<String> extras = extras(messages);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, null);
        Starter starter = Starter.of(workspace.folder(), version());
        boolean pom = starter.hasPom();
        ParsedBank parsed = reader.parsed(workspace);
        QuestionBank read = parsed.bank();
        reader.demandQuestions(workspace, read);
        read.detected().forEach(layout -> getLog().info(layout.toString()));
        Map<Path, String> files = starter.files(parsed.settled(read), extras);
        refuse(workspace, files, extras, messages);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue(), messages);
        }
        if (extras.contains("baseline")) {
            LintResult result =
                    WorkspaceLint.of(workspace, reader, WorkspaceLint.today()).all();
            new BaselineUpdate(workspace, reader, "question-lint", getLog()).run(false, result);
        }
        next(pom, extras, messages);
    }

    private List<String> extras(GoalMessages messages) throws MojoExecutionException {
        List<String> wanted =
                with.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String name : wanted) {
            if (!Starter.EXTRAS.contains(name)) {
                String all = String.join(", ", Starter.EXTRAS);
                throw messages.error("init-unknown", name, messages.suggestion(name, Starter.EXTRAS), all);
            }
        }
        return wanted;
    }

    /** Nothing is written if anything would be overwritten. */
    private static void refuse(Workspace workspace, Map<Path, String> files, List<String> extras, GoalMessages messages)
            throws MojoExecutionException {
        List<Path> there = files.keySet().stream().filter(Files::exists).collect(Collectors.toList());
        if (extras.contains("baseline") && Files.exists(workspace.baselineFile())) {
            there.add(workspace.baselineFile());
        }
        if (!there.isEmpty()) {
            String names = there.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw messages.error("init-exists", names);
        }
    }

    private void write(Path file, String text, GoalMessages messages) throws MojoExecutionException {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
            if (text.startsWith("#!") && !file.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable");
            }
            getLog().info(messages.of("init-wrote", file));
        } catch (IOException e) {
            throw GoalMessages.error(file, e);
        }
    }

    private void next(boolean pom, List<String> extras, GoalMessages messages) {
        if (pom) {
            getLog().info(messages.of("init-pom") + "\n" + snippet());
        }
        if (extras.contains("pre-commit")) {
            getLog().info(messages.of("init-hook", "git config core.hooksPath .githooks"));
        }
        getLog().info(messages.of("init-next", "mvn verify"));
    }

    private String snippet() {
        String text = Template.filled("pom.xml", Map.of("version", version()));
        return text.substring(text.indexOf("      <plugin>"), text.indexOf("    </plugins>"))
                .stripTrailing();
    }
}
