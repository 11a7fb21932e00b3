package io.github.questionlint.lint.cli;

import static io.github.questionlint.lint.cli.CommandOption.choice;
import static io.github.questionlint.lint.cli.CommandOption.flag;
import static io.github.questionlint.lint.cli.CommandOption.many;
import static io.github.questionlint.lint.cli.CommandOption.one;

import io.github.questionlint.exchange.Selection;
import io.github.questionlint.lint.goal.BaselineAggregateGoal;
import io.github.questionlint.lint.goal.BaselineGoal;
import io.github.questionlint.lint.goal.CheckAggregateGoal;
import io.github.questionlint.lint.goal.CheckGoal;
import io.github.questionlint.lint.goal.ExplainGoal;
import io.github.questionlint.lint.goal.ExportGoal;
import io.github.questionlint.lint.goal.FixGoal;
import io.github.questionlint.lint.goal.InspectGoal;
import io.github.questionlint.lint.goal.MigrateGoal;
import io.github.questionlint.lint.goal.Reporting;
import io.github.questionlint.lint.goal.Terms;
import io.github.questionlint.lint.goal.init.InitGoal;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of all commands. Each is a goal; its options are the parameters. */
final class Commands {
    private static final CommandOption CONFIG = one("config", "FILE");
    private static final CommandOption AGAINST = one("againstDirectory", "FOLDER");
    private static final CommandOption OUTPUT = one("outputDirectory", "FOLDER");

    /** The options that every command has. */
    static final List<CommandOption> COMMON =
            List.of(one("lang", "LANG"), one("color", "WHEN").or("auto"), flag("quiet"));

    /** Every command, in the order of the help. */
    static final List<CliCommand> ALL = List.of(
            new CliCommand(
                    "check",
                    "PATH",
                    List.of(
                            one("failOn", "SEVERITY").or("error"),
                            one("maxWarnings", "N"),
                            many("reports", "FORMAT[=FILE]").or("console"),
                            many("rules", "NAME=SEVERITY"),
                            many("only", "NAME"),
                            one("since", "REF"),
                            one("trust", "REF"),
                            AGAINST,
                            CONFIG,
                            one("stdinFilename", "PATH"),
                            OUTPUT,
                            choice("cache")),
                    Commands::check),
            new CliCommand(
                    "fix",
                    "PATH",
                    List.of(flag("dryRun"), many("fixRules", "NAME"), CONFIG, OUTPUT),
                    given -> new FixGoal(given.bank(), given.texts("fixRules"), given.flag("dryRun"), given.output())),
            new CliCommand(
                    "baseline",
                    "PATH",
                    List.of(flag("accept"), AGAINST, CONFIG),
                    given -> new BaselineGoal(others(given, given.wholeBank()), given.flag("accept"))),
            new CliCommand(
                    "check-aggregate",
                    "PATH",
                    List.of(
                            one("root", "FOLDER"),
                            one("failOn", "SEVERITY").or("error"),
                            many("reports", "FORMAT[=FILE]").or("console"),
                            one("since", "REF"),
                            one("trust", "REF"),
                            AGAINST,
                            OUTPUT),
                    given -> new CheckAggregateGoal(
                            others(given, given.root()),
                            given.banks(),
                            new Reporting(given.reports(), given.output(given.root())),
                            terms(given, null))),
            new CliCommand(
                    "baseline-aggregate",
                    "PATH",
                    List.of(one("root", "FOLDER"), flag("accept"), AGAINST),
                    given -> new BaselineAggregateGoal(
                            others(given, given.root()), given.banks(), given.flag("accept"))),
            new CliCommand(
                    "init",
                    "PATH",
                    List.of(many("with", "NAME"), flag("new")),
                    given -> new InitGoal(given.folder(), given.texts("with"), given.flag("new"))),
            new CliCommand(
                    "inspect",
                    "PATH",
                    List.of(one("format", "FORMAT").or("console"), CONFIG, OUTPUT),
                    given -> new InspectGoal(
                            given.bank(), given.file(), String.valueOf(given.text("format")), given.output())),
            new CliCommand(
                    "explain",
                    "RULE",
                    List.of(one("pair", "A,B"), one("directory", "FOLDER"), CONFIG),
                    given -> new ExplainGoal(given.directory(), given.word(), given.text("pair"))),
            new CliCommand(
                    "export",
                    "PATH",
                    List.of(
                            one("to", "FORMAT").or("ndjson"),
                            many("topics", "ID"),
                            many("statuses", "STATUS"),
                            many("languages", "LANG"),
                            many("ids", "ID"),
                            flag("drafts"),
                            one("since", "REF"),
                            one("bundleDirectory", "FOLDER"),
                            CONFIG),
                    Commands::export),
            new CliCommand(
                    "migrate",
                    "PATH",
                    List.of(one("bundle", "PATH"), one("migrationDirectory", "FOLDER"), CONFIG),
                    given -> new MigrateGoal(
                            given.wholeBank(), given.path("bundle"), given.path("migrationDirectory"))));

    private Commands() {}

    private static BankPlace others(Given given, BankPlace bank) throws GoalError {
        return bank.naming(given.path("againstDirectory"));
    }

    private static Goal export(Given given) throws GoalError {
        return new ExportGoal(
                given.wholeBank(),
                given.path("bundleDirectory"),
                String.valueOf(given.text("to")),
                new Selection(
                        given.texts("topics"),
                        given.texts("statuses"),
                        given.texts("languages"),
                        given.texts("ids"),
                        given.flag("drafts")),
                given.text("since"));
    }

    private static Goal check(Given given) throws GoalError {
        return new CheckGoal(
                others(given, given.bank()),
                given.texts("rules"),
                given.texts("only"),
                new Reporting(given.reports(), given.output()),
                terms(given, given.number("maxWarnings")),
                given.choice("cache"));
    }

    private static Terms terms(Given given, @Nullable Integer mostWarnings) {
        return new Terms(String.valueOf(given.text("failOn")), mostWarnings, given.text("since"), given.text("trust"));
    }
}
