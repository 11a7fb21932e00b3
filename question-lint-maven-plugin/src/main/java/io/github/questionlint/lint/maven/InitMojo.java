package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Sets a bank up: looks at how it is written, and writes a commented question-lint.yml and, where there is none, a
 * pom.xml, so that <code>mvn verify</code> checks it. Overwrites nothing: a later run adds what is missing.
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

    /** Whether a small bank is written into a folder without questions: one question of each type, to start from. */
    @Parameter(property = "question-lint.new", defaultValue = "false")
    private boolean newBank;

    @Override
    void run(GoalMessages messages) throws MojoExecutionException {
        List<String> extras = extras(messages);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, null);
        Starter starter = Starter.of(workspace.folder(), version());
        InitFiles files = new InitFiles(messages, getLog(), starter.root());
        ParsedBank parsed = bank(workspace, reader, starter, files);
        QuestionBank read = parsed.bank();
        read.detected().forEach(layout -> getLog().info(layout.toString()));
        files.add(starter.files(parsed.settled(read), extras));
        files.ignoreOutput(starter);
        if (extras.contains("baseline")) {
            baseline(workspace, reader, messages);
        }
        next(starter, extras, messages);
    }

    /** The bank that is there, or a new one. */
    private ParsedBank bank(Workspace workspace, WorkspaceReader reader, Starter starter, InitFiles files)
            throws MojoExecutionException {
        GoalMessages messages = reader.messages();
        ParsedBank parsed = reader.parsed(workspace);
        boolean empty = parsed.bank().questions().findAny().isEmpty();
        if (newBank && !empty) {
            throw messages.error("init-full", workspace.folder());
        }
        if (newBank) {
            files.add(NewBank.files(workspace.folder(), messages.lang(), starter.name(), WorkspaceLint.today()));
            return reader.parsed(workspace);
        }
        if (empty && !workspace.mayBeEmpty()) {
            String why = new NoQuestions(workspace.folder(), parsed, messages).text();
            throw new MojoExecutionException(why + "\n" + messages.of("init-empty", command()));
        }
        return parsed;
    }

    private void baseline(Workspace workspace, WorkspaceReader reader, GoalMessages messages)
            throws MojoExecutionException {
        if (Files.exists(workspace.baselineFile())) {
            getLog().info(messages.of("init-kept", workspace.baselineFile()));
            return;
        }
        LintResult result =
                WorkspaceLint.of(workspace, reader, WorkspaceLint.today()).all();
        new BaselineUpdate(workspace, reader, "question-lint", getLog()).run(false, result);
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

    private void next(Starter starter, List<String> extras, GoalMessages messages) {
        if (extras.contains("pre-commit")) {
            getLog().info(messages.of("init-hook", "git config core.hooksPath .githooks"));
        }
        if (!starter.isPublished()) {
            getLog().warn(messages.of("init-unpublished", version()));
        }
        getLog().info(messages.of("init-next", "mvn verify"));
    }
}
