package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.Refusal;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.source.Characters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The output of the goal fix: one line for each file that changes, each fix that was refused, each rule that suggests.
 */
final class FixSummary {
    /** How many places of a rule, and how many refused fixes, are named. */
    private static final int PLACES = 3;

    private static final int REFUSED = 50;

    private final FixResult fixed;
    private final GoalMessages messages;
    private final String command;

    FixSummary(FixResult fixed, GoalMessages messages, String command) {
        this.fixed = fixed;
        this.messages = messages;
        this.command = command;
    }

    /** Says what would be done, and where the diff is. */
    List<String> before(Path diff) {
        return lines(() -> line("fix.dry", count(fixed.applied().size()), files(), diff));
    }

    /** Says what has been done. */
    List<String> after() {
        return lines(() -> line("fix.done", count(fixed.applied().size()), files()));
    }

    /** A line for each file with its fixes by rule, then a last one. */
    private List<String> lines(Supplier<String> last) {
        Map<String, List<Finding>> byPath = new TreeMap<>(fixed.applied().stream()
                .collect(Collectors.groupingBy(finding -> finding.span().path())));
        List<String> lines = new ArrayList<>();
        byPath.forEach((path, findings) -> lines.add(line("fix.file", path, count(findings.size()), byRule(findings))));
        lines.add(byPath.isEmpty() ? messages.of("fix.none") : last.get());
        return lines;
    }

    private static String byRule(List<Finding> findings) {
        Map<String, Long> counts =
                new TreeMap<>(findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting())));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String files() {
        return messages.count(fixed.changed().size(), "file");
    }

    private String count(long fixes) {
        return messages.count(fixes, "fix");
    }

    /** The fixes that were not made, and why. */
    List<String> refused() {
        List<String> lines =
                fixed.refused().stream().limit(REFUSED).map(this::refused).collect(Collectors.toList());
        if (fixed.refused().size() > REFUSED) {
            lines.add(line("fix.more", fixed.refused().size() - REFUSED));
        }
        return lines;
    }

    private String refused(Refusal refusal) {
        String reason = messages.of(
                "fix.refused." + refusal.reason().key(),
                refusal.aspect()
                        .map(aspect -> messages.of("aspect." + aspect.key()))
                        .orElse(""));
        return line(
                "fix.refused",
                place(refusal.finding()),
                reason,
                refusal.finding().rule());
    }

    /** The fixes that are suggested only, by rule, with the command that makes them. */
    List<String> left() {
        Map<String, List<Finding>> byRule =
                new TreeMap<>(fixed.left().stream().collect(Collectors.groupingBy(Finding::rule)));
        List<String> lines = new ArrayList<>();
        byRule.forEach((rule, findings) -> {
            lines.add(line("fix.suggested", count(findings.size()), rule, command));
            findings.stream().limit(PLACES).map(this::suggestion).forEach(lines::add);
            if (findings.size() > PLACES) {
                lines.add(line("fix.more", findings.size() - PLACES));
            }
        });
        return lines;
    }

    private String suggestion(Finding finding) {
        String description = finding.fix()
                .map(Fix::description)
                .map(what -> what.in(messages.lang()))
                .orElse("");
        return line("fix.place", place(finding), description);
    }

    private static String place(Finding finding) {
        return finding.span().toString();
    }

    private String line(String key, Object... args) {
        return Characters.shown(messages.of(key, args));
    }
}
