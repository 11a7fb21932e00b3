package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that a goal works on, with its configuration.
 *
 * @param folder the folder
 * @param config what its question-lint.yml says, free of mistakes
 * @param modules folders in it that are modules of the build and so banks of their own, relative to it
 * @param mayBeEmpty whether it need not hold questions
 * @param withheld what a branch changes in the configuration without effect
 * @param named what a user means of it
 * @param given files whose content does not come from the disk
 */
public record Workspace(
        Path folder,
        LintConfig config,
        List<String> modules,
        boolean mayBeEmpty,
        List<Problem> withheld,
        NamedFiles named,
        List<SourceFile> given) {

    /** Keeps its own copies of the lists. */
    public Workspace {
        modules = List.copyOf(modules);
        withheld = List.copyOf(withheld);
        given = List.copyOf(given);
    }

    /** A folder in which no module lies. */
    Workspace(Path folder, LintConfig config) {
        this(folder, config, List.of(), config.allowEmpty(), List.of(), new NamedFiles(List.of()), List.of());
    }

    /** The same with what has no effect. */
    Workspace withheld(List<Problem> problems) {
        return new Workspace(folder, config, modules, mayBeEmpty, problems, named, given);
    }

    /** The same, with or without questions. */
    public Workspace empty() {
        return new Workspace(folder, config, modules, true, withheld, named, given);
    }

    /** The same but for some of the folders in it. */
    public Workspace without(List<Path> folders) {
        List<String> inside = folders.stream()
                .filter(module -> module.startsWith(folder) && !module.equals(folder))
                .map(this::relative)
                .toList();
        return new Workspace(folder, config, inside, mayBeEmpty || !inside.isEmpty(), withheld, named, given);
    }

    /** The same but for a folder in it that a goal writes, so that the next run does not read it. */
    public Workspace beside(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        if (!whole.startsWith(folder) || whole.equals(folder)) {
            return this;
        }
        List<String> inside = new ArrayList<>(modules);
        inside.add(relative(whole));
        return new Workspace(folder, config, inside, mayBeEmpty, withheld, named, given);
    }

    /** The same, of which some files or folders are meant; if the folder itself is among them, all of it is. */
    Workspace named(List<Path> files) {
        List<Path> all =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        List<String> inside = all.contains(folder)
                ? List.of()
                : all.stream().map(this::relative).toList();
        return new Workspace(folder, config, modules, mayBeEmpty, withheld, new NamedFiles(inside), given);
    }

    /** The same with a file whose content does not come from the disk. */
    Workspace given(SourceFile file) {
        return new Workspace(folder, config, modules, mayBeEmpty, withheld, named, List.of(file));
    }

    /** Whether it is read other than it lies on the disk. */
    public boolean isChanged() {
        return !given.isEmpty();
    }

    /** The path of a file in it, with {@code /}. */
    String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Whether modules lie in it, so that it need not hold questions of its own. */
    public boolean isParent() {
        return !modules.isEmpty();
    }

    /** What is read of the folder. */
    public ReadOptions readOptions() {
        ReadOptions options = config.readOptions();
        List<String> exclude = new ArrayList<>(options.exclude());
        modules.forEach(module -> exclude.add(module.replaceAll("[*?{}\\[\\]\\\\]", "\\\\$0") + "/**"));
        return new ReadOptions(options.include(), exclude, options.layouts(), options.limits());
    }

    /** Where the baseline is, or would be. */
    public Path baselineFile() {
        return folder.resolve(Baseline.FILE);
    }
}
