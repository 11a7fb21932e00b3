package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody can do about many findings.
 *
 * @param input the run
 * @param rule the rule that is worst
 * @param page the address of the page, if it was written
 */
record WayOut(ReportInput input, String rule, Optional<String> page) {

    /** The number of findings that are fixed safely. */
    static long fixable(ReportInput input) {
        return input.findings().stream()
                .filter(finding -> finding.fix().filter(Fix::isSafe).isPresent())
                .count();
    }

    /** A line for each way: what it is for, then the command or address. */
    List<String> lines() {
        List<Map.Entry<String, String>> ways = new ArrayList<>();
        add(ways, "page", page.orElseGet(() -> goal("check -Dquestion-lint.reports=html")));
        add(ways, "explain", goal("explain -Dquestion-lint.rule=" + Escape.console(rule)));
        long fixable = fixable(input);
        if (fixable > 0) {
            ways.add(Map.entry(
                    words("way.fix", fixable, input.findings().size()), goal("fix") + "   " + words("way.fix.dry")));
        }
        boolean old = input.result().baselined() > 0;
        add(ways, "baseline", goal("baseline" + (old ? " -Dquestion-lint.accept=true" : "")));
        if (!input.run().configured()) {
            add(ways, "init", goal("init"));
        }
        int width = ways.stream()
                .mapToInt(way -> DisplayWidth.of(way.getKey()))
                .max()
                .orElse(0);
        return ways.stream()
                .map(way -> "  " + way.getKey() + ConsoleOverview.blanks(way.getKey(), width + 2) + way.getValue())
                .toList();
    }

    private void add(List<Map.Entry<String, String>> ways, String key, String command) {
        ways.add(Map.entry(words("way." + key), command));
    }

    private String goal(String goal) {
        return input.run().command().call(goal);
    }

    private String words(String key, Object... args) {
        return ReportMessages.of(input, key, args);
    }
}
