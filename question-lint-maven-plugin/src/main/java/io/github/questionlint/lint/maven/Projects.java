package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.workspace.BankPlace;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds the banks of the projects of a build. */
final class Projects {
    private static final String PLUGIN = "io.github.questionlint";
    private static final String ARTIFACT = "question-lint-maven-plugin";

    private Projects() {}

    /** The bank in a folder, without the banks of the modules of a project. */
    static BankPlace bank(@Nullable MavenProject project, @Nullable File directory, @Nullable File config) {
        return new BankPlace(BankMojo.path(directory), BankMojo.path(config), below(Optional.ofNullable(project)));
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

    /** The bank of each project, with the folder and configuration that its check goal has. */
    static List<BankPlace> banks(List<MavenProject> projects) {
        return projects.stream().flatMap(project -> bank(project).stream()).toList();
    }

    private static Optional<BankPlace> bank(MavenProject project) {
        Xpp3Dom set = project.getGoalConfiguration(PLUGIN, ARTIFACT, null, "check");
        if ("true".equals(value(set, "skip"))) {
            return Optional.empty();
        }
        Path folder = path(project, value(set, "directory"));
        return Optional.of(new BankPlace(
                folder == null ? project.getBasedir().toPath() : folder,
                path(project, value(set, "config")),
                below(Optional.of(project))));
    }

    private static @Nullable String value(@Nullable Xpp3Dom set, String name) {
        Xpp3Dom child = set == null ? null : set.getChild(name);
        return child == null ? null : child.getValue();
    }

    private static @Nullable Path path(MavenProject project, @Nullable String path) {
        return path == null ? null : project.getBasedir().toPath().resolve(path);
    }
}
