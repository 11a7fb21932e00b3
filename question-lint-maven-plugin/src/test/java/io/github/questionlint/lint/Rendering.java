package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.rule.ActiveRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a parser that shares nothing with ours (micromark with GFM) says of fixed files. */
public final class Rendering {
    private static final Path NPM = Path.of("../question-model/src/test/npm");

    /**
     * A file before and after fixes.
     *
     * @param changes what the pages of the rules that fixed it allow to change
     * @param safe whether all of the fixes are safe
     */
    public record Change(String path, String before, String after, Set<String> changes, boolean safe) {}

    private Rendering() {}

    /** The files that fixes changed. */
    public static List<Change> changes(FixResult fixed, List<ActiveRule> rules, String name) {
        List<Change> changes = new ArrayList<>();
        fixed.changed().forEach((path, after) -> {
            List<Finding> applied = fixed.applied().stream()
                    .filter(finding -> finding.span().path().equals(path))
                    .toList();
            Set<String> allowed = new TreeSet<>();
            applied.forEach(finding -> rules.stream()
                    .map(ActiveRule::page)
                    .filter(page -> page.rule().equals(finding.rule()))
                    .forEach(page -> allowed.addAll(isSafe(finding) ? page.safeChanges() : page.fixChanges())));
            String before = Objects.requireNonNull(fixed.originals().get(path)).text();
            boolean safe = applied.stream().allMatch(Rendering::isSafe);
            changes.add(new Change(name + "/" + path, before, after.text(), allowed, safe));
        });
        return changes;
    }

    private static boolean isSafe(Finding finding) {
        return finding.fix().filter(Fix::isSafe).isPresent();
    }

    /** What changed though no rule says so; skips the test where Node.js or its packages are not there. */
    public static List<String> violations(List<Change> changes) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules/micromark-extension-gfm")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        Path input = Files.createTempFile("changes", ".json");
        Files.writeString(input, JsonMapper.shared().writeValueAsString(changes));
        Process node = new ProcessBuilder("node", "rendering.mjs")
                .directory(NPM.toFile())
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Files.delete(input);
        if (node.waitFor() != 0 || lines.size() != changes.size()) {
            throw new AssertionError("rendering.mjs compared " + lines.size() + " of " + changes.size() + " files");
        }
        return lines.stream().flatMap(line -> said(line).stream()).toList();
    }

    private static List<String> said(String line) {
        JsonNode verdict = JsonMapper.shared().readTree(line);
        return verdict.at("/violations")
                .valueStream()
                .map(what -> verdict.at("/path").asString() + " " + what.asString())
                .toList();
    }
}
