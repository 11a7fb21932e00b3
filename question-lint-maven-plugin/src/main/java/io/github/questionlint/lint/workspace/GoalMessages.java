package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.report.ReportMessages;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.Messages;
import io.github.questionlint.source.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the goals say, and the errors they stop with, in one language.
 *
 * @param lang {@code zh} or {@code en}
 * @param command how the reader calls goals
 */
public record GoalMessages(String lang, Command command) {
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final Messages MESSAGES = Messages.load(GoalMessages.class, "goal_messages");
    private static final Messages OF_PROGRAM = MESSAGES.with(Command.program("")::in);

    /** The messages in a language, such as {@code zh-CN}; by default in that of the machine. */
    public static GoalMessages in(@Nullable String wanted, Command command) {
        String tag = wanted == null || wanted.isBlank() ? Locale.getDefault().getLanguage() : wanted;
        return new GoalMessages(tag.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en", command);
    }

    /** Stops at a language that there are no messages in. */
    public void demandLanguage(@Nullable String wanted) throws GoalError {
        String tag = wanted == null ? "" : wanted.strip().toLowerCase(Locale.ROOT);
        if (!tag.isEmpty() && LANGUAGES.stream().noneMatch(known -> tag.matches(known + "([-_].*)?"))) {
            throw error("lang-unknown", tag, suggestion(tag, LANGUAGES), String.join(", ", LANGUAGES));
        }
    }

    /** A sentence with its gaps filled; the arguments are taken with {@link String#valueOf}. */
    public String of(String key, Object... args) {
        Messages messages = command.isProgram() ? OF_PROGRAM : MESSAGES;
        return messages.text(lang, key, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** A number of things, as in {@code 1 error} or {@code 3 errors}; see {@link ReportMessages#count}. */
    public String count(long number, String thing) {
        return ReportMessages.count(lang, number, thing);
    }

    /** The addition to a sentence about an unknown name: the name that may be meant, or empty. */
    public String suggestion(String name, Collection<String> names) {
        return Suggestion.ofBegun(name, names)
                .map(meant -> of("rule-unknown.suggestion", meant))
                .orElse("");
    }

    /** The error with a sentence. */
    public GoalError error(String key, Object... args) {
        return new GoalError(of(key, args));
    }

    /** The error with a sentence and its cause. */
    public GoalError error(Exception cause, String key, Object... args) {
        return new GoalError(of(key, args), cause);
    }

    /** The error of a file or folder that cannot be read or written. */
    public static GoalError error(Path path, IOException cause) {
        return new GoalError(Characters.shown(path + ": " + InputFile.reason(cause)), cause);
    }

    /**
     * Stops where a rule threw.
     *
     * @throws GoalError if there is a failure in the result; it names the first one
     */
    public void demandNoFailure(LintResult result) throws GoalError {
        if (!result.failures().isEmpty()) {
            RuleFailure first = result.failures().get(0);
            throw GoalError.internal(ReportMessages.failure(lang, first), first.cause());
        }
    }
}
