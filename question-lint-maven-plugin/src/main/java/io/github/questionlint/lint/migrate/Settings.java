package io.github.questionlint.lint.migrate;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The configuration of the new bank: rules that only the new files break are off, because the old bank did not keep
 * them.
 *
 * @param off how often the new files break each of these rules
 * @param excluded the files that are no part of the bank
 */
public record Settings(SortedMap<String, Long> off, List<String> excluded) {
    /** With all rules. */
    static final Settings NONE = new Settings(new TreeMap<>(), List.of());

    /** Keeps its own copy of the rules and files. */
    public Settings {
        off = new TreeMap<>(off);
        excluded = List.copyOf(excluded);
    }

    /** The same with files that are no part of the bank. */
    public Settings excluding(List<String> paths) {
        return new Settings(off, paths);
    }

    /**
     * The settings of a bank, by what was found in the old files and what in the new ones. A rule with an error stays
     * on: an error that the old files had not is a fault of the migration.
     *
     * @param tasks the rules of which each finding is a task, such as a missing answer; they stay on, too
     */
    public static Settings of(List<Finding> before, List<Finding> after, Set<String> tasks) {
        Set<String> kept = Stream.concat(
                        before.stream(), after.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .map(Finding::rule)
                .collect(Collectors.toSet());
        return new Settings(
                counts(after.stream()
                        .filter(finding -> !kept.contains(finding.rule()) && !tasks.contains(finding.rule()))
                        .toList()),
                List.of());
    }

    private static SortedMap<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    /**
     * Writes the settings into the folder of the new bank.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(OutputFiles folder) throws IOException {
        folder.write(LintConfig.FILE, text());
    }

    String text() {
        String rules = off.entrySet().stream().map(Settings::line).collect(Collectors.joining());
        String files = excluded.stream().map(Settings::pattern).collect(Collectors.joining());
        return (files.isEmpty()
                        ? "exclude: [/" + Migration.LIST + "]\n"
                        : "exclude:\n  - /" + Migration.LIST + "\n" + files)
                + (rules.isEmpty()
                        ? ""
                        : "# The old bank did not keep these rules. Delete a line to see what the rule finds.\nrules:\n"
                                + rules);
    }

    /** A file as a pattern; a sign of patterns stands for any sign. */
    private static String pattern(String path) {
        return "  - " + NativeFile.quoted("/" + path.replaceAll("[*?\\[\\]{}!\\\\\\p{Cntrl}]", "?")) + "\n";
    }

    private static String line(Map.Entry<String, Long> rule) {
        return "  " + rule.getKey() + ": none # " + rule.getValue()
                + (rule.getValue() == 1 ? " finding\n" : " findings\n");
    }
}
