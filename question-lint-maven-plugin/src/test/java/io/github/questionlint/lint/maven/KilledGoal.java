package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.kill.Death;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;

/**
 * Kills goals at their steps: the main class of a Java of its own, whose files are killable. It says a line for each goal, and
 * one for each fault.
 */
final class KilledGoal {
    static final List<String> GOALS = List.of("init", "baseline", "fix", "migrate", "export", "check");

    private static final String LEFT = ".question-lint-";
    /** A number that no process has. */
    private static final String NOBODY = "999999999999999";

    private static final int FILES = 3;

    /** A defect, a fix and a question of every list. */
    private static final String FILE = """
            ### Which loop %d runs at least once?

            - [ ] do wo\u200Brd
            - [ ] for

            ### Which key %d is left?

            - [x] the first
            - [ ] the second

            """;

    private final String goal;
    private final Path folder;

    private KilledGoal(String goal, Path folder) {
        this.goal = goal;
        this.folder = folder;
    }

    /** Takes a folder and how often each goal is killed; or a goal, a folder and the step at which this Java ends. */
    public static void main(String[] args) throws Exception {
        if (args.length > 2) {
            bank(Path.of(args[1]));
            Death.reallyAfter(Integer.parseInt(args[2]));
            goal(args[0], Path.of(args[1])).execute();
            return;
        }
        for (String goal : GOALS) {
            new KilledGoal(goal, Path.of(args[0]).resolve(goal)).kill(Integer.parseInt(args[1]));
        }
    }

    private void kill(int times) throws Exception {
        Path whole = folder.resolve("whole/bank");
        bank(whole);
        Map<String, String> before = files(whole);
        Death.never();
        goal(goal, whole).execute();
        List<String> steps = Death.steps();
        Map<String, String> wanted = files(whole);
        int kills = Math.min(times, steps.size());
        for (int kill = 0; kill < kills; kill++) {
            int step = (int) ((long) kill * steps.size() / kills);
            for (String fault : faults(folder.resolve("killed" + step + "/bank"), step, before, wanted)) {
                System.out.println("FAULT " + goal + ", killed at " + steps.get(step) + ": " + fault);
            }
        }
        System.out.println(goal + ": " + steps.size() + " steps, " + kills + " kills");
    }

    private List<String> faults(Path bank, int step, Map<String, String> before, Map<String, String> wanted)
            throws Exception {
        bank(bank);
        Death.after(step);
        String ended = run(bank);
        boolean died = Death.came();
        Death.never();
        List<String> faults = new ArrayList<>();
        if (!died) {
            faults.add("it did not die: " + ended);
        }
        files(bank).forEach((path, text) -> {
            boolean left = path.contains(LEFT);
            if (!left && !text.equals(before.get(path)) && !text.equals(wanted.get(path)) && !isWrittenTwice(path)) {
                faults.add("a part of " + path);
            }
        });
        age(bank);
        String again = run(bank);
        if (!again.isEmpty()) {
            faults.add("the next run ends with " + again);
        }
        if (!files(bank).equals(wanted)) {
            faults.add("the next run gives other files: " + different(files(bank), wanted));
        }
        return faults;
    }

    private static List<String> different(Map<String, String> is, Map<String, String> wanted) {
        TreeMap<String, String> all = new TreeMap<>(is);
        all.putAll(wanted);
        return all.keySet().stream()
                .filter(path -> !Objects.equals(is.get(path), wanted.get(path)))
                .toList();
    }

    /** A migration first writes the new bank, and then what its check says of it. */
    private boolean isWrittenTwice(String path) {
        return goal.equals("migrate") && path.endsWith("question-lint.yml");
    }

    private String run(Path bank) {
        try {
            goal(goal, bank).execute();
            return "";
        } catch (Exception | Error e) {
            return e.toString();
        }
    }

    /** As if time had passed, and the process were no more. */
    private static void age(Path bank) throws IOException {
        try (Stream<Path> all = Files.walk(bank)) {
            for (Path file : all.filter(path -> path.toString().contains(LEFT)).toList()) {
                String name = String.valueOf(file.getFileName());
                Path aged = file.resolveSibling(
                        name.replace("-" + ProcessHandle.current().pid() + "-", "-" + NOBODY + "-"));
                Files.move(file, aged);
                Files.setLastModifiedTime(aged, FileTime.from(Instant.now().minusSeconds(10)));
            }
        }
    }

    /** Every file below a folder by its path, but for what depends on time or place. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                String text = path.endsWith("cache.bin") || path.contains(LEFT) ? "" : Files.readString(file);
                files.put(
                        path,
                        text.replace(folder.toString(), "FOLDER")
                                .replaceAll("\"(?:time|start|end)[A-Za-z]*\": ?\"[^\"]*\"", ""));
            }
        }
        return files;
    }

    /** Writes the bank, unless it is there. */
    static void bank(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < FILES; file++) {
            Path path = folder.resolve("q" + file + ".md");
            if (!Files.exists(path)) {
                Files.writeString(path, FILE.formatted(file, file));
            }
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
