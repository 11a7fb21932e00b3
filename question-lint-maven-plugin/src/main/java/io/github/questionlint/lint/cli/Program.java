package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.goal.Colours;
import io.github.questionlint.lint.report.Version;
import io.github.questionlint.lint.workspace.BankFailure;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.SafeText;
import io.github.questionlint.source.Suggestion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: takes a command line, runs the goal, and says how it ended.
 *
 * @param surroundings what it runs in
 */
record Program(Surroundings surroundings) {
    /** The bank is as it should be. */
    static final int CLEAN = 0;
    /** The bank has a defect that must not be there. */
    static final int FINDINGS = 1;
    /** The command line or the configuration is wrong, or something cannot be read or written. */
    static final int USAGE = 2;
    /** A defect of question-lint. */
    static final int INTERNAL = 3;

    private static final List<String> COLOURS = List.of("always", "auto", "never");

    /** Runs a command line, and gives the exit code. */
    int run(String... arguments) {
        GoalMessages messages = GoalMessages.in(lang(arguments), CommandLines.command());
        CommandLine parser = new CommandLines(new CommandTexts(messages.lang())).of(arguments);
        try {
            return run(parser.parseArgs(arguments), messages);
        } catch (ParameterException e) {
            return misused(e);
        } catch (BankFailure e) {
            fail(e.getMessage());
            return FINDINGS;
        } catch (GoalError e) {
            fail(e.getMessage());
            return e.isInternal() ? internal(e) : USAGE;
        } catch (OutOfMemoryError e) {
            fail(messages.of("memory", Runtime.getRuntime().maxMemory() >> 20));
            return USAGE;
        } catch (RuntimeException | StackOverflowError e) {
            fail(messages.of("internal", e));
            return internal(e);
        } finally {
            surroundings.out().flush();
        }
    }

    private int run(ParseResult parsed, GoalMessages messages) throws GoalError, BankFailure {
        ParseResult inner = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine called = inner.commandSpec().commandLine();
        if (inner.isUsageHelpRequested()) {
            called.usage(surroundings.out());
            return CLEAN;
        }
        if (inner.isVersionHelpRequested()) {
            surroundings.out().println(CommandLines.NAME + " " + Version.current());
            return CLEAN;
        }
        if (!parsed.hasSubcommand()) {
            called.usage(surroundings.err());
            return USAGE;
        }
        String name = inner.commandSpec().name();
        for (CliCommand command : Commands.ALL) {
            if (command.name().equals(name)) {
                run(command, new Given(inner, surroundings, messages));
                return CLEAN;
            }
        }
        surroundings.out().print(AutoComplete.bash(CommandLines.NAME, called.getParent()));
        return CLEAN;
    }

    private void run(CliCommand command, Given given) throws GoalError, BankFailure {
        GoalMessages messages = given.messages();
        messages.demandLanguage(given.text("lang"));
        String wanted = String.valueOf(given.text("color"));
        if (!COLOURS.contains(wanted)) {
            throw messages.error(
                    "color-unknown", wanted, messages.suggestion(wanted, COLOURS), String.join(", ", COLOURS));
        }
        boolean forProgram = given.isForProgram();
        boolean terminal = surroundings.terminal() && !forProgram;
        boolean colours = new Colours(wanted, true, terminal, surroundings.environment()).areShown();
        command.maker()
                .of(given)
                .run(new Caller(
                        messages,
                        surroundings.here(),
                        new ConsoleOutput(
                                forProgram ? surroundings.err() : surroundings.out(),
                                surroundings.out(),
                                given.flag("quiet"),
                                colours),
                        Version.current(),
                        surroundings.terminal(),
                        colours,
                        surroundings.environment()));
    }

    /** The language is needed before anything is parsed, for the help. */
    private static @Nullable String lang(String... arguments) {
        for (int at = 0; at < arguments.length; at++) {
            if (arguments[at].startsWith("--lang=")) {
                return arguments[at].substring("--lang=".length());
            }
            if (arguments[at].equals("--lang") && at + 1 < arguments.length) {
                return arguments[at + 1];
            }
        }
        return null;
    }

    private int misused(ParameterException error) {
        fail(error.getMessage());
        if (error instanceof UnmatchedArgumentException unmatched) {
            suggest(unmatched);
        }
        return USAGE;
    }

    private void suggest(UnmatchedArgumentException error) {
        String wanted = error.getUnmatched().get(0).replaceFirst("=.*", "");
        CommandSpec spec = error.getCommandLine().getCommandSpec();
        Set<String> names = wanted.startsWith("-")
                ? spec.optionsMap().keySet()
                : spec.subcommands().keySet();
        Suggestion.ofBegun(wanted, names)
                .map(meant -> wanted.startsWith("-") ? meant : CommandLines.NAME + " " + meant)
                .ifPresent(meant -> surroundings.err().println("Did you mean: " + meant + "?"));
    }

    private void fail(@Nullable String message) {
        surroundings.out().flush();
        surroundings.err().println(CommandLines.NAME + ": " + SafeText.of(String.valueOf(message)));
    }

    private int internal(Throwable error) {
        if (surroundings.environment().containsKey("QUESTION_LINT_DEBUG")) {
            SafeText.of(error).printStackTrace(surroundings.err());
        }
        return INTERNAL;
    }
}
