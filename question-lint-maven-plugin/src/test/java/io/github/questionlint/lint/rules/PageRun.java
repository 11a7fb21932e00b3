package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.PageExamples.Example;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs the examples of a page. Each failure says of which rule and which example it is: the console names neither. */
final class PageRun {

    private PageRun() {}

    /** The page with what the rule says now, and fixes, in its fences. The folder takes the files of the examples. */
    static String of(RuleEntry rule, Path path, Path folder) throws IOException {
        SourceFile page = SourceFile.of(path.toString(), Files.readString(path));
        SortedMap<Integer, List<String>> fences = new TreeMap<>(Comparator.reverseOrder());
        int number = 0;
        for (Example example : new PageExamples(page).all()) {
            number++;
            String where =
                    "%s, example %d (%s) of %s".formatted(rule, number, example.heading(), Golden.fromRoot(path));
            try {
                fences.putAll(fences(rule, example, folder.resolve(String.valueOf(number)), where));
            } catch (RuntimeException e) {
                throw new AssertionError(where + ": " + e.getMessage(), e);
            }
        }
        return with(page, fences);
    }

    /** What the fences of an example say now, by where they start. */
    private static Map<Integer, List<String>> fences(RuleEntry rule, Example example, Path bank, String where)
            throws IOException {
        LintConfig config = PageExamples.write(example, bank);
        demandThatItRuns(rule, config, where);
        List<String> said = PageExamples.lint(rule, config, bank, example.trusted());
        if (example.findings() == null) {
            assertThat(said)
                    .as(where + " is right, as it has no fence findings: the rule must report nothing there")
                    .isEmpty();
            return Map.of();
        }
        assertThat(said)
                .as(where + " is wrong, as it has a fence findings: the rule must report something there")
                .isNotEmpty();
        FixResult fixed = PageExamples.fix(rule, config, bank);
        assertThat(fixed.refused()).as(where).isEmpty();
        Map<Integer, List<String>> fences =
                new HashMap<>(Map.of(example.findings().start(), said));
        example.fixed().forEach((name, fence) -> fences.put(fence.start(), text(fixed, name)));
        return fences;
    }

    /** An example of a rule that is off has to turn it on; otherwise a right one would prove nothing. */
    private static void demandThatItRuns(RuleEntry rule, LintConfig config, String where) {
        boolean runs = !config.activate(List.of(rule), PageExamples.TODAY).isEmpty();
        if (rule.page().severity() == Severity.NONE && !runs) {
            throw new AssertionError("""
                    %s: the rule is off (severity: none), so write a fence above the example that turns it on:
                    ```config
                    rules:
                      %s: warning
                    ```""".formatted(where, rule));
        }
    }

    private static List<String> text(FixResult fixed, String name) {
        SourceFile file = fixed.changed().get(name);
        return file == null ? List.of() : file.text().lines().toList();
    }

    /** A page with other lines in its fences, which are named by where they start, the last one first. */
    private static String with(SourceFile page, SortedMap<Integer, List<String>> fences) {
        List<String> lines = new ArrayList<>(page.text().lines().toList());
        fences.forEach((start, text) -> {
            int from = page.lineAt(start);
            String marks = lines.get(from - 1).replaceAll("[^`].*", "");
            int to = from + lines.subList(from, lines.size()).indexOf(marks);
            lines.subList(from, to).clear();
            lines.addAll(from, text);
        });
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
