package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.source.Messages;
import java.util.Arrays;

/** What the reports themselves say, in English and Chinese. */
public final class ReportMessages {
    private static final Messages MESSAGES = Messages.load(ReportMessages.class, "report_messages");

    private static final Messages OF_PROGRAM = MESSAGES.with(Command.program("")::in);

    private ReportMessages() {}

    /**
     * A number of things, as in {@code 1 error} or {@code 3 errors}.
     *
     * @param thing {@code error}, {@code warning}, {@code info}, {@code question}, {@code file}, {@code finding}, {@code
     *     fix} or {@code defect}
     */
    public static String count(String lang, long number, String thing) {
        return of(lang, "count." + thing + (number == 1 ? ".one" : ".many"), number);
    }

    /** That a rule threw, and what to do about it. */
    public static String failure(String lang, RuleFailure failure) {
        String where = failure.path().isEmpty() ? "" : " (" + failure.path() + ")";
        return of(lang, "rule-failed", failure.rule(), where, failure.cause());
    }

    /** A sentence that names goals or parameters, as the reader of a report writes them. */
    static String of(ReportInput input, String key, Object... args) {
        Messages messages = input.run().command().isProgram() ? OF_PROGRAM : MESSAGES;
        return messages.text(
                input.lang(), key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** A sentence in {@code zh} or, for any other language, in English. */
    static String of(String lang, String key, Object... args) {
        return MESSAGES.text(lang, key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
