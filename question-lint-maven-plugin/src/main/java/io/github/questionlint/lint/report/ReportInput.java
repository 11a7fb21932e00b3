package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The input of a report.
 *
 * @param result the result of the run, each cause told once
 * @param tasks the same for programs, in which each task is a finding of its own
 * @param rules the pages of all rules, sorted by name
 * @param version the version of the linter
 * @param lang the language of the reader, {@code zh} or {@code en}; formats for programs are English
 * @param run how it came about
 * @param prefix the path of the linted folder from the root of its repository, empty or with a {@code /} at its end
 * @param changed a finding on a line that a pull request changes; empty if there is none, or if the changes are
 *     unknown
 */
public record ReportInput(
        LintResult result,
        LintResult tasks,
        List<RulePage> rules,
        String version,
        String lang,
        Circumstances run,
        String prefix,
        Function<Finding, Optional<Finding>> changed) {

    /** The address of the folder with our resources. */
    private static final String RESOURCES = "https://github.com/questionlint/question-lint/blob/main/"
            + "question-lint-maven-plugin/src/main/resources/";

    /** The input of a report about findings that have no cause in common. */
    public ReportInput(
            LintResult result,
            List<RulePage> rules,
            String version,
            String lang,
            Circumstances run,
            String prefix,
            Function<Finding, Optional<Finding>> changed) {
        this(result, result, rules, version, lang, run, prefix, changed);
    }

    /** Keeps its own copy of the pages. */
    public ReportInput {
        rules = List.copyOf(rules);
    }

    /** What comes before the name of a goal, for hints. */
    String command() {
        return run.command().name();
    }

    /** The findings, in the order of paths and places. */
    List<Finding> findings() {
        return result.findings();
    }

    /** The path of a place from the root of the repository. */
    String path(Span span) {
        return prefix + span.path();
    }

    /** The address of a rule's page. */
    static String page(RulePage page) {
        return RESOURCES + page.path();
    }

    /** The address of the page of a finding's rule. */
    String page(Finding finding) {
        return rules.stream()
                .filter(page -> page.rule().equals(finding.rule()))
                .map(ReportInput::page)
                .findFirst()
                .orElse(RESOURCES);
    }
}
