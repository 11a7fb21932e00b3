package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Severity;
import java.util.List;
import java.util.Map;

/** A rule in SARIF: its page with examples, so that it can be read beside the finding. */
final class SarifRule {

    private SarifRule() {}

    static Map<String, Object> of(RulePage page) {
        String body = page.body().strip();
        return Json.object(
                "id",
                page.rule(),
                "shortDescription",
                Json.object("text", page.summary("en")),
                "fullDescription",
                Json.object("text", page.summary("en")),
                "help",
                Json.object("text", page.summary("en") + "\n\n" + body, "markdown", body),
                "helpUri",
                ReportInput.page(page),
                "defaultConfiguration",
                Json.object("enabled", page.severity() != Severity.NONE, "level", level(page.severity())),
                "properties",
                Json.object("tags", List.of("question-bank", page.family().key())));
    }

    /** The SARIF level of a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }
}
