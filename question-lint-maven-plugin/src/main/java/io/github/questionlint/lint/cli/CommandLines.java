package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.report.Version;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command line as its parser sees it.
 *
 * @param texts the texts of the help
 */
record CommandLines(CommandTexts texts) {
    /** The name of the program. */
    static final String NAME = "question-lint";

    /** The command that is no goal. */
    private static final String COMPLETION = "generate-completion";

    /** The parser of some arguments: all commands, or only the one that is called, since each costs a short run time. */
    CommandLine of(String... arguments) {
        return of(Commands.ALL.stream()
                .filter(command -> arguments.length > 0 && command.name().equals(arguments[0]))
                .findFirst()
                .map(List::of)
                .orElse(Commands.ALL));
    }

    private CommandLine of(List<CliCommand> commands) {
        CommandSpec program = CommandSpec.create().name(NAME).version(NAME + " " + Version.current());
        program.usageMessage().description(texts.of("program")).footer(texts.of("footer"));
        program.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.of("option.version"))
                .build());
        program.addOption(help());
        commands.forEach(command -> program.addSubcommand(command.name(), spec(command)));
        CommandSpec completion = CommandSpec.create().name(COMPLETION).addOption(help());
        completion.usageMessage().description(texts.of(COMPLETION));
        program.addSubcommand(COMPLETION, completion);
        return new CommandLine(program).setAbbreviatedOptionsAllowed(false);
    }

    private OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.of("option.help"))
                .build();
    }

    private CommandSpec spec(CliCommand command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(texts.of(command.name())).sortOptions(false);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(command.places())
                .description(texts.of(command.name() + "." + command.places()))
                .build());
        command.options().forEach(option -> spec.addOption(option.spec(texts.of(command.name(), option))));
        Commands.COMMON.forEach(option -> spec.addOption(option.spec(texts.of(command.name(), option))));
        spec.addOption(help());
        return spec;
    }

    /** How a user calls a command. */
    static Command command() {
        return Command.program(NAME);
    }
}
