package io.github.questionlint.lint.maven;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Suggestion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Sets a bank up: looks at how it is written, and writes a commented question-lint.yml and, where there is none, a
 * pom.xml, so that <code>mvn verify</code> checks it. Overwrites nothing.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends AbstractMojo {
    /** The folder of the bank. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /**
     * What else is written, any number of github (a workflow), gitlab (a job), pre-commit (a hook) and baseline (the
     * defects of today).
     */
    @Parameter(property = "question-lint.with")
    private List<String> with = List.of();

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    /** Does nothing at all. */
    @Parameter(property = "question-lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (skip) {
            getLog().info(GoalMessages.of(language, "skip"));
            return;
        }
        List<String> extras = extras(language);
        Workspace bank = Workspace.of(directory, null, language);
        Starter starter = Starter.of(bank.folder(), plugin == null ? "LATEST" : plugin.getVersion());
        boolean pom = starter.hasPom();
        QuestionBank read = bank.read();
        read.detected().forEach(layout -> getLog().info(layout.toString()));
        Map<Path, String> files = starter.files(read.detected(), extras);
        refuse(bank, files, extras);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue(), language);
        }
        if (extras.contains("baseline")) {
            new BaselineUpdate(bank, "question-lint", getLog()).run(false, bank.lint());
        }
        next(pom, extras, language);
    }

    private List<String> extras(String language) throws MojoExecutionException {
        List<String> wanted =
                with.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String name : wanted) {
            if (!Starter.EXTRAS.contains(name)) {
                String hint = Suggestion.of(name, Starter.EXTRAS)
                        .map(meant -> GoalMessages.of(language, "rule-unknown.suggestion", meant))
                        .orElse("");
                String all = String.join(", ", Starter.EXTRAS);
                throw new MojoExecutionException(GoalMessages.of(language, "init-unknown", name, hint, all));
            }
        }
        return wanted;
    }

    /** Nothing is written if anything would be overwritten. */
    private static void refuse(Workspace bank, Map<Path, String> files, List<String> extras)
            throws MojoExecutionException {
        List<Path> there = files.keySet().stream().filter(Files::exists).collect(Collectors.toList());
        if (extras.contains("baseline") && Files.exists(bank.baselineFile())) {
            there.add(bank.baselineFile());
        }
        if (!there.isEmpty()) {
            String names = there.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new MojoExecutionException(GoalMessages.of(bank.lang(), "init-exists", names));
        }
    }

    private void write(Path file, String text, String language) throws MojoExecutionException {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
            if (text.startsWith("#!") && !file.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable");
            }
            getLog().info(GoalMessages.of(language, "init-wrote", file));
        } catch (IOException e) {
            throw new MojoExecutionException(file + ": " + e.getMessage(), e);
        }
    }

    private void next(boolean pom, List<String> extras, String language) {
        if (pom) {
            getLog().info(GoalMessages.of(language, "init-pom") + "\n" + snippet());
        }
        if (extras.contains("pre-commit")) {
            getLog().info(GoalMessages.of(language, "init-hook", "git config core.hooksPath .githooks"));
        }
        getLog().info(GoalMessages.of(language, "init-next", "mvn verify"));
    }

    private String snippet() {
        String text = Template.filled("pom.xml", Map.of("version", plugin == null ? "LATEST" : plugin.getVersion()));
        return text.substring(text.indexOf("      <plugin>"), text.indexOf("    </plugins>"))
                .stripTrailing();
    }
}
