package io.github.questionlint.lint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.report.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals and commands are one thing: the same parameters, defaults and texts, but for what is listed here with its reason. */
class CommandsTest {
    private static final CommandTexts ENGLISH = new CommandTexts("en");

    /** Parameters that are arguments, or that only one side has. */
    private static final Map<String, String> NO_OPTION = Map.of(
            "directory", "the argument PATH",
            "file", "the argument PATH",
            "rule", "the argument RULE",
            "skip", "a command that is not wanted is not called");

    private static final Map<String, String> NO_PARAMETER = Map.of(
            "color", "Maven has a switch of its own",
            "quiet", "Maven has a switch of its own",
            "stdinFilename", "a build has no standard input");

    /** A build has a folder for output; a command has the cache of the user. */
    private static final Set<String> OTHER_TEXT = Set.of("outputDirectory");

    /** The command writes no POM; a build knows its banks, and a command is told them. */
    private static final Set<String> OTHER_GOAL_TEXT = Set.of("init", "check-aggregate", "baseline-aggregate");

    private static final Map<String, String> NO_COMMAND =
            Map.of("report", "a page of a site that Maven makes", "bank", "what all goals have");

    @Test
    void every_goal_is_a_command() {
        assertThat(GoalSource.names().filter(name -> !NO_COMMAND.containsKey(name)))
                .containsExactlyInAnyOrderElementsOf(
                        Commands.ALL.stream().map(CliCommand::name).toList());
    }

    @Test
    void the_goal_report_has_the_parameters_of_check_with_their_texts() {
        Map<String, GoalSource.Parameter> check =
                new TreeMap<>(GoalSource.of("check").parameters());
        check.putAll(GoalSource.all().parameters());
        GoalSource.of("report")
                .parameters()
                .forEach((name, parameter) -> assertThat(parameter.text())
                        .as(name)
                        .isEqualTo(
                                name.equals("lang")
                                        ? "The language of the page, en or zh; by default that of the site."
                                        : Objects.requireNonNull(check.get(name))
                                                .text()));
    }

    static List<CliCommand> commands() {
        return Commands.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_command_has_the_parameters_of_its_goal_with_their_defaults_and_texts(CliCommand command) {
        GoalSource goal = GoalSource.of(command.name());
        Map<String, GoalSource.Parameter> parameters = new TreeMap<>(goal.parameters());
        parameters.putAll(GoalSource.all().parameters());
        Map<String, CommandOption> options = options(command);
        assertThat(options.keySet().stream().filter(name -> !NO_PARAMETER.containsKey(name)))
                .as("options without a parameter")
                .isSubsetOf(parameters.keySet());
        assertThat(parameters.keySet().stream().filter(name -> !NO_OPTION.containsKey(name)))
                .as("parameters without an option")
                .isSubsetOf(options.keySet());
        options.forEach((name, option) -> {
            GoalSource.Parameter parameter = parameters.get(name);
            if (parameter != null && !OTHER_TEXT.contains(name)) {
                assertThat(ENGLISH.of(command.name(), option)).isEqualTo(parameter.text());
                assertThat(String.valueOf(option.initial())).isEqualTo(initial(parameter));
            }
        });
        if (!OTHER_GOAL_TEXT.contains(command.name())) {
            assertThat(goal.text()).startsWith(ENGLISH.of(command.name()));
        }
    }

    private static Map<String, CommandOption> options(CliCommand command) {
        return Stream.concat(command.options().stream(), Commands.COMMON.stream())
                .collect(Collectors.toMap(CommandOption::parameter, option -> option, (a, b) -> a, LinkedHashMap::new));
    }

    /** A folder of the build is no default that a user writes, and an option that is not given is false. */
    private static String initial(GoalSource.Parameter parameter) {
        boolean none = parameter.initial().isEmpty()
                || parameter.initial().startsWith("${")
                || parameter.initial().equals("false");
        return none ? "null" : parameter.initial();
    }

    /** As the page says. */
    @Test
    void every_property_is_named_as_in_the_configuration_of_a_POM() {
        List<String> goals =
                GoalSource.names().filter(name -> !name.equals("bank")).toList();
        assertThat(goals).contains("check", "report", "check-aggregate");
        goals.forEach(goal -> GoalSource.of(goal)
                .parameters()
                .values()
                .forEach(parameter ->
                        assertThat(parameter.property()).as(goal).isEqualTo("question-lint." + parameter.element())));
    }

    @Test
    void only_the_command_that_is_called_costs_time() {
        CommandLines lines = new CommandLines(ENGLISH);
        assertThat(lines.of("fix", "check").getSubcommands()).containsOnlyKeys("fix", "generate-completion");
        assertThat(lines.of("chek").getSubcommands()).hasSize(Commands.ALL.size() + 1);
        assertThat(lines.of().getSubcommands()).hasSize(Commands.ALL.size() + 1);
    }

    @Test
    void the_page_lists_every_option_with_its_property() throws IOException {
        StringBuilder page = new StringBuilder("# Options\n\n");
        page.append("""
                Every goal but `report` is a command, and every parameter an option. A property is given to Maven with `-D`, or as the parameter of its
                name (without `question-lint.`) in the `<configuration>` of the plugin; an option to the program. This page is generated.
                """);
        for (CliCommand command : Commands.ALL) {
            page.append("\n## ").append(command.name()).append("\n\n");
            page.append(ENGLISH.of(command.name())).append("\n\n");
            page.append("| Maven | command line | default | what it is |\n| --- | --- | --- | --- |\n");
            GoalSource goal = GoalSource.of(command.name());
            argument(command, goal, page);
            command.options().forEach(option -> row(command, option, goal, page));
        }
        page.append("\n## report\n\n").append(GoalSource.of("report").text());
        page.append("\n\n| Maven | what it is |\n| --- | --- |\n");
        GoalSource.of("report")
                .parameters()
                .values()
                .forEach(parameter ->
                        page.append("| `%s` | %s |\n".formatted(parameter.property(), cell(parameter.text()))));
        page.append(
                "\n## every command\n\n| Maven | command line | default | what it is |\n| --- | --- | --- | --- |\n");
        CliCommand any = Commands.ALL.get(0);
        Commands.COMMON.forEach(option -> row(any, option, GoalSource.all(), page));
        page.append("| `question-lint.skip` | | `false` | ")
                .append(Objects.requireNonNull(GoalSource.all().parameters().get("skip"))
                        .text())
                .append(" |\n");
        Golden.check(Path.of("../docs/options.md"), page.toString());
    }

    private static void argument(CliCommand command, GoalSource goal, StringBuilder page) {
        String properties = NO_OPTION.keySet().stream()
                .sorted()
                .filter(name -> goal.parameters().containsKey(name))
                .filter(name -> !(name.equals("directory") && options(command).containsKey(name)))
                .map(name -> "`question-lint." + name + "`")
                .collect(Collectors.joining(", "));
        page.append("| %s | `%s` | | %s |\n"
                .formatted(properties, command.places(), cell(ENGLISH.of(command.name() + "." + command.places()))));
    }

    private static void row(CliCommand command, CommandOption option, GoalSource goal, StringBuilder page) {
        GoalSource.Parameter parameter = goal.parameters().get(option.parameter());
        String name = option.kind() == CommandOption.Kind.CHOICE
                ? "--[no-]" + option.name().substring(2)
                : option.name();
        String initial = option.initial() == null ? "" : "`" + option.initial() + "`";
        page.append("| %s | `%s` | %s | %s |\n"
                .formatted(
                        parameter == null ? "" : "`" + parameter.property() + "`",
                        (name + " " + option.label()).strip(),
                        initial,
                        cell(ENGLISH.of(command.name(), option))));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    @Test
    void a_sentence_for_Maven_is_one_for_the_program_too() {
        Command program = Command.program("question-lint");
        assertThat(program.in("run mvn {0}:explain -Dquestion-lint.rule={1} now"))
                .isEqualTo("run {0} explain {1} now");
        assertThat(program.in("add them with mvn {1}:baseline -Dquestion-lint.accept=true"))
                .isEqualTo("add them with {1} baseline --accept");
        assertThat(program.in("see -Dquestion-lint.failOn=info (or -Dquestion-lint.reports=html,json)."))
                .isEqualTo("see --fail-on info (or --report html --report json).");
        assertThat(program.in("name the folder with -Dquestion-lint.directory, or"))
                .isEqualTo("name the folder with PATH, or");
        assertThat(program.in("see mvn {1}:inspect -Dquestion-lint.file=\"{0}\""))
                .isEqualTo("see {1} inspect \"{0}\"");
        assertThat(program.in("run question-lint:baseline again")).isEqualTo("run question-lint baseline again");
        assertThat(Command.maven("x").in("mvn {0}:fix -Dquestion-lint.dryRun"))
                .isEqualTo("mvn {0}:fix -Dquestion-lint.dryRun");
    }
}
