package io.github.questionlint.lint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;

/** Runs a goal over one folder after another until it is killed: the main class of a Java of its own. */
final class KilledGoal {
    /** A defect, a fix and enough files that a kill meets a half. */
    private static final String FILE = """
            ### Which loop %d runs at least once?

            - [ ] do wo\u200Brd
            - [ ] for

            ### Which key %d is left?

            - [x] the first
            - [ ] the second

            """;

    private KilledGoal() {}

    /** Takes the name of the goal and the folder of the folders. */
    public static void main(String[] args) throws Exception {
        for (int run = 0; ; run++) {
            Path folder = Path.of(args[1]).resolve(run + "/bank");
            bank(folder);
            System.out.println(folder);
            goal(args[0], folder).execute();
        }
    }

    /** Writes the bank, unless all of it is there. */
    static void bank(Path folder) throws IOException {
        Path last = folder.resolve("q11.md");
        if (Files.exists(last) && Files.size(last) > 0) {
            return;
        }
        Files.createDirectories(folder);
        for (int file = 0; file < 12; file++) {
            Files.writeString(folder.resolve("q" + file + ".md"), FILE.formatted(file, file));
        }
    }

    /** A goal, set up for the folder of a bank. */
    static AbstractMojo goal(String name, Path folder) {
        return switch (name) {
            case "init" -> Goals.set(Goals.init(folder), "with", List.of("github", "gitlab", "pre-commit", "baseline"));
            case "baseline" -> Goals.baseline(folder);
            case "fix" -> Goals.set(new FixMojo(), "directory", folder.toFile(), "lang", "en");
            case "migrate" ->
                Goals.set(
                        new MigrateMojo(),
                        "directory",
                        folder.toFile(),
                        "lang",
                        "en",
                        "migrationDirectory",
                        folder.resolve("new").toFile());
            case "export" ->
                Goals.set(
                        new ExportMojo(),
                        "directory",
                        folder.toFile(),
                        "lang",
                        "en",
                        "bundleDirectory",
                        folder.resolve("bundle").toFile());
            default ->
                Goals.set(
                        Goals.check(folder),
                        "failOn",
                        "never",
                        "cache",
                        true,
                        "reports",
                        List.of("console", "json", "sarif", "html", "junit"));
        };
    }
}
