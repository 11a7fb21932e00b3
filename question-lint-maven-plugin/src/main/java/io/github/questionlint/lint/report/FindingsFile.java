package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;

/** All findings as plain text, for what the console leaves out. */
final class FindingsFile {
    /** The name of the file. */
    static final String NAME = "findings.txt";

    private FindingsFile() {}

    /** A paragraph a finding, in the order of paths and places, below the summary. */
    static String of(ReportInput input, Sources sources) {
        FindingText text = new FindingText(sources, input.lang(), input.run().base(), Paint.NONE, Integer.MAX_VALUE);
        StringBuilder file = new StringBuilder(new ResultSummary(input.result(), input.lang()).text()).append('\n');
        for (Finding finding : input.findings()) {
            String severity = ReportMessages.of(
                    input.lang(), "severity." + finding.severity().key());
            file.append('\n')
                    .append(text.place(finding.span()))
                    .append(' ')
                    .append(ReportMessages.of(input.lang(), "console.severe", severity))
                    .append(text.message(finding))
                    .append("  (")
                    .append(Escape.console(finding.rule()))
                    .append(')')
                    .append(text.rest(finding))
                    .append('\n');
        }
        return file.toString();
    }
}
