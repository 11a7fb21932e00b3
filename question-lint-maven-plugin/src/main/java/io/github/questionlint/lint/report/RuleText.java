package io.github.questionlint.lint.report;

import io.github.questionlint.lint.rule.RulePage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of a rule for people who do not know it: why it is, and what is right. */
final class RuleText {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final String FENCE = "```";

    private RuleText() {}

    /** The paragraphs above the examples, without links; code stays in backticks. */
    static List<String> why(RulePage page) {
        String text = page.body().split("\n## ", 2)[0].strip().replace("\n- ", "\n\n- ");
        return Arrays.stream(text.split("\n{2,}"))
                .filter(part -> !part.startsWith("# "))
                .map(part -> LINK.matcher(part.replace('\n', ' ')).replaceAll("$1"))
                .toList();
    }

    /** The first right example; empty if there is none. */
    static String right(RulePage page) {
        int start = page.body().indexOf("\n## Right");
        if (start < 0) {
            return "";
        }
        List<String> lines = page.body().substring(start).lines().toList();
        int first = lines.stream().map(line -> line.startsWith(FENCE)).toList().indexOf(true);
        if (first < 0) {
            return "";
        }
        String fence = lines.get(first).replaceFirst("[^`].*", "");
        return lines.stream()
                .skip(first + 1L)
                .takeWhile(line -> !line.equals(fence))
                .collect(Collectors.joining("\n"));
    }
}
