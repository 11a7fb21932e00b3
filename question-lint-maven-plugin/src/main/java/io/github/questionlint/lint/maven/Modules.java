package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.AggregateLint.Part;
import io.github.questionlint.lint.finding.LintResult;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The banks in the modules of a build.
 *
 * @param root the run over the folder of the build, with the configuration of what lies between the banks
 * @param projects its projects
 */
record Modules(WorkspaceLint root, List<MavenProject> projects) {
    private static final String PLUGIN = "io.github.questionlint";
    private static final String ARTIFACT = "question-lint-maven-plugin";

    /** The banks of a build, all checked on one day. */
    static Modules of(Workspace root, WorkspaceReader reader, List<MavenProject> projects) {
        return new Modules(WorkspaceLint.of(root, reader, WorkspaceLint.today()), projects);
    }

    /** The folders of the modules that a project names. */
    static List<Path> below(Optional<MavenProject> of) {
        MavenProject project = of.orElse(null);
        if (project == null || project.getFile() == null) {
            return List.of();
        }
        Path folder = project.getBasedir().toPath().toAbsolutePath().normalize();
        return project.getModules().stream()
                .map(module -> folder.resolve(module).normalize())
                .map(module -> Files.isDirectory(module) ? module : module.resolveSibling("."))
                .map(Path::normalize)
                .toList();
    }

    /** What is wrong with each bank, and the duplicates between them; paths are relative to the root. */
    LintResult lint() throws MojoExecutionException {
        List<Part> parts = new ArrayList<>();
        for (MavenProject project : projects) {
            Optional<Workspace> bank = bank(project);
            if (bank.isPresent()) {
                parts.add(part(bank.get()));
            }
        }
        if (parts.stream().allMatch(part -> part.result().questions() == 0)
                && !root.workspace().config().allowEmpty()) {
            throw root.reader()
                    .messages()
                    .error("no-questions", root.workspace().folder(), 0);
        }
        return root.run().aggregate(parts);
    }

    private Part part(Workspace bank) throws MojoExecutionException {
        Path folder = root.workspace().folder();
        String inside = folder.relativize(bank.folder()).toString().replace('\\', '/');
        String prefix = inside.isEmpty() ? "" : inside + "/";
        WorkspaceLint lint = WorkspaceLint.of(bank, root.reader(), root.run().today());
        LintResult result = lint.all();
        boolean own = !bank.baselineFile().equals(root.workspace().baselineFile());
        return new Part(prefix, own ? lint.fresh(result) : result);
    }

    /** The bank of a project, with the folder and configuration that its check goal has. */
    private Optional<Workspace> bank(MavenProject project) throws MojoExecutionException {
        Xpp3Dom set = project.getGoalConfiguration(PLUGIN, ARTIFACT, null, "check");
        if ("true".equals(value(set, "skip"))) {
            return Optional.empty();
        }
        File folder = file(project, value(set, "directory"));
        Workspace bank = root.reader()
                .open(folder == null ? project.getBasedir() : folder, file(project, value(set, "config")))
                .without(below(Optional.of(project)));
        return Optional.of(bank.empty());
    }

    private static @Nullable String value(@Nullable Xpp3Dom set, String name) {
        Xpp3Dom child = set == null ? null : set.getChild(name);
        return child == null ? null : child.getValue();
    }

    private static @Nullable File file(MavenProject project, @Nullable String path) {
        return path == null ? null : project.getBasedir().toPath().resolve(path).toFile();
    }
}
