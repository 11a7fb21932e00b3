package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Severity;
import java.util.List;
import java.util.Map;

/** What SARIF says of a rule: its page, with examples, so that it can be read where the finding is shown. */
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
                ReportInput.page(page.rule()),
                "defaultConfiguration",
                Json.object("enabled", page.severity() != Severity.NONE, "level", level(page.severity())),
                "properties",
                Json.object("tags", List.of("question-bank", page.family().key())));
    }

    /** The word of SARIF for a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }
}
