package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import java.util.Map;

/**
 * The numbers of a run.
 *
 * @param day its day, as in {@code 2026-11-29}
 * @param commit the hash of what was checked out, or empty
 * @param questions the questions that were checked
 * @param errors the errors
 * @param warnings the warnings
 * @param infos the infos
 * @param known the findings that the baseline has
 */
public record PastRun(String day, String commit, long questions, long errors, long warnings, long infos, long known) {

    /** The numbers of this run. */
    static PastRun of(LintResult result, Circumstances run) {
        return new PastRun(
                run.day().toString(),
                run.revision().map(Revision::commit).orElse(""),
                result.questions(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.INFO),
                result.baselined());
    }

    /** Whether it is of the same day and commit, so that the later one counts. */
    boolean isLike(PastRun other) {
        return day.equals(other.day) && commit.equals(other.commit);
    }

    Map<String, Object> json() {
        return Json.object(
                "day",
                day,
                "commit",
                commit,
                "questions",
                questions,
                "errors",
                errors,
                "warnings",
                warnings,
                "infos",
                infos,
                "known",
                known);
    }
}
