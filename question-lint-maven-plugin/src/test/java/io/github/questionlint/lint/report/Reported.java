package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a format makes of a result, for tests of other packages. */
public final class Reported {

    private Reported() {}

    /** The files of a report by name, and what was said under the empty name. */
    public static Map<String, String> write(Format format, LintResult result) throws IOException {
        ReportInput input = new ReportInput(
                result,
                Rules.ALL.stream().map(RuleEntry::page).toList(),
                "1.0",
                "en",
                Sample.run(Severity.INFO),
                "",
                finding -> Optional.empty());
        Shelf shelf = new Shelf();
        format.writer().write(input, shelf);
        Map<String, String> written = new TreeMap<>(shelf.files());
        written.put("", shelf.log() + shelf.spoken());
        return written;
    }
}
