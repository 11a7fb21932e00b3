package io.github.questionlint.lint.goal.init;

import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files that a bank needs to be linted.
 *
 * @param folder the folder of the bank
 * @param root the working tree of Git that it lies in; the folder itself if it lies in no working tree
 * @param version the version of question-lint to ask for
 * @param program whether they are to call the program; otherwise they call Maven
 */
record Starter(Path folder, Path root, String version, boolean program) {
    /** What can be written besides the configuration and the POM. */
    static final List<String> EXTRAS =
            List.of("baseline", "github", "gitlab", "pre-commit", "pre-commit-config", "preview");

    /** What stands for a commit until a user writes one. */
    private static final String COMMIT = "COMMIT";

    /** Where each of them is in the working tree. */
    private static final Map<String, String> PLACES = Map.of(
            "github", ".github/workflows/question-lint.yml",
            "gitlab", ".gitlab-ci.yml",
            "pre-commit", ".githooks/pre-commit",
            "pre-commit-config", ".pre-commit-config.yaml",
            "preview", ".github/workflows/question-lint-preview.yml");

    private static final Map<String, String> TEMPLATES = Map.of(
            ".github/workflows/question-lint.yml", "github.yml",
            ".gitlab-ci.yml", "gitlab.yml",
            ".githooks/pre-commit", "pre-commit",
            ".pre-commit-config.yaml", "pre-commit-config.yaml",
            ".github/workflows/question-lint-preview.yml", "github-preview.yml");

    /** Reports for GitLab are in the folder that its job names, wherever the bank is. */
    private static final String OUTPUT = " -Dquestion-lint.outputDirectory=\"$CI_PROJECT_DIR/target/question-lint\"";

    static Starter of(Path folder, String version, boolean program) {
        Path root = folder;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        return new Starter(folder, root == null ? folder : root, version, program);
    }

    /** The files and what they are to hold, in the order in which they are written. */
    Map<Path, String> files(List<DetectedLayout> layouts, List<String> extras) {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve("question-lint.yml"), filled("question-lint.yml", layouts));
        if (!program) {
            maven(files, layouts);
        }
        EXTRAS.stream().filter(extras::contains).forEach(extra -> {
            String place = PLACES.get(extra);
            if (place != null) {
                files.put(root.resolve(place), filled(template(place), layouts));
            }
        });
        return files;
    }

    /** Only where Maven is for the questions alone, its flags are those of short runs. */
    private void maven(Map<Path, String> files, List<DetectedLayout> layouts) {
        Path pom = folder.resolve("pom.xml");
        // Before the POM: where a run is killed between the two, the next one still finds Maven alone.
        if (!Files.exists(pom) && isEmpty(folder.resolve(".mvn"))) {
            files.put(folder.resolve(".mvn/jvm.config"), filled("jvm.config", layouts));
        }
        files.put(pom, filled("pom.xml", layouts));
    }

    /** Whether nothing is in a folder but what a killed run was just writing. */
    private static boolean isEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).allMatch(OutputFiles::isUnfinished);
        } catch (IOException e) {
            return false;
        }
    }

    private String template(String place) {
        String name = Objects.requireNonNull(TEMPLATES.get(place));
        return program && name.startsWith("git") ? name.replace(".yml", "-program.yml") : name;
    }

    private String filled(String template, List<DetectedLayout> layouts) {
        String inside = names(root.relativize(folder)).collect(Collectors.joining("/"));
        Map<String, String> gaps = new LinkedHashMap<>();
        gaps.put("name", name());
        gaps.put("layouts", layouts(layouts));
        gaps.put("file", inside.isEmpty() ? "" : " -f \"$BANK/pom.xml\"");
        gaps.put("output", inside.isEmpty() ? "" : OUTPUT);
        gaps.put("bank", inside.isEmpty() ? "." : FolderName.inShell(inside));
        gaps.put("bankVariable", inside.isEmpty() ? "" : variable(template, inside));
        gaps.put("path", FolderName.inGithub(inside.isEmpty() ? "." : inside));
        gaps.put("bankArgument", inside.isEmpty() ? "." : "\"$BANK\"");
        gaps.put("image", isPublished() ? "eclipse-temurin:17-jre" : "maven:3-eclipse-temurin-17");
        gaps.put("ref", isPublished() ? "v" + version : COMMIT);
        gaps.put("otherwise", Template.filled(program ? "pre-commit-program.sh" : "pre-commit-maven.sh", Map.of()));
        gaps.put("build", build(template));
        gaps.put("variables", isPublished() ? "" : Template.filled("gitlab-variables.yml", Map.of()));
        gaps.put("note", isPublished() || program ? "" : note(template));
        gaps.put("version", version);
        return Template.filled(template, gaps);
    }

    /** Whether Maven finds the plugin everywhere; a snapshot is only where somebody has built it. */
    boolean isPublished() {
        return !version.endsWith("-SNAPSHOT");
    }

    private static Stream<String> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString);
    }

    private static String variable(String template, String inside) {
        return template.startsWith("github")
                ? "          BANK: " + FolderName.inGithub(inside) + "\n"
                : "    BANK: " + FolderName.inGitlab(inside) + "\n";
    }

    /** How the file gets question-lint where Maven does not find it by itself; empty where nothing is needed. */
    private String build(String template) {
        boolean fetched = template.equals("gitlab-program.yml");
        if (isPublished() && !fetched || !template.contains(".y") || template.equals("question-lint.yml")) {
            return "";
        }
        String part = isPublished() ? "-fetch.y" : "-build.y";
        String name = template.replace("-preview", "").replace(".y", part);
        return Template.filled(name, Map.of("version", version));
    }

    private String note(String template) {
        String indent = template.equals("pom.xml") ? "\n     " : "\n# ";
        return indent
                + "question-lint " + version
                + " is on no public repository: \"mvn install -DskipTests\" in a checkout of it"
                + indent + "puts it into the local one.";
    }

    /** The name of the folder, as far as Maven allows it. */
    String name() {
        String name = String.valueOf(folder.getFileName()).replaceAll("[^A-Za-z0-9._-]+", "-");
        return name.matches("[-.]*") ? "questions" : name;
    }

    /** The layouts, each below what it was detected as, so that a wrong line can be corrected. */
    private static String layouts(List<DetectedLayout> layouts) {
        if (layouts.isEmpty()) {
            return "# questions in the native format";
        }
        return "layouts:\n"
                + layouts.stream()
                        .map(Starter::entry)
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    private static String entry(DetectedLayout layout) {
        String lines = layout.settings().strip().replace("\n", "\n    ");
        return "  # " + Characters.shown(layout.toString()) + "\n  - " + lines + "\n";
    }
}
