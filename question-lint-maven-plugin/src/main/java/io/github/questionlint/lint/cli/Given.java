package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.report.Format;
import io.github.questionlint.lint.report.Formats;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.BankSearch;
import io.github.questionlint.lint.workspace.GivenFile;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Trust;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What a user gives to a command.
 *
 * @param parsed the options and arguments
 * @param surroundings what the program runs in
 * @param messages the language of the errors
 */
record Given(ParseResult parsed, Surroundings surroundings, GoalMessages messages) {
    /** The argument that stands for the standard input. */
    private static final String STDIN = "-";

    /** The value of an option; null if it has none. */
    @Nullable
    String text(String parameter) {
        return parsed.matchedOptionValue(Command.option(parameter), initial(parameter));
    }

    private @Nullable String initial(String parameter) {
        return parsed.commandSpec().findOption(Command.option(parameter)).defaultValue();
    }

    /** The values of an option that may be given again and again. */
    List<String> texts(String parameter) {
        String[] values = parsed.matchedOptionValue(Command.option(parameter), new String[0]);
        String initial = initial(parameter);
        return values.length == 0 && initial != null ? List.of(initial) : Arrays.asList(values);
    }

    /** Whether an option is given. */
    boolean flag(String parameter) {
        return parsed.matchedOptionValue(Command.option(parameter), false);
    }

    /** Whether an option is wanted or refused; null if neither. */
    @Nullable
    Boolean choice(String parameter) {
        return parsed.matchedOptionValue(Command.option(parameter), null);
    }

    /** The value of an option as a number. */
    @Nullable
    Integer number(String parameter) throws GoalError {
        String text = text(parameter);
        if (text != null && !text.matches("[0-9]{1,9}")) {
            throw messages.error("no-number", Command.option(parameter), text);
        }
        return text == null ? null : Integer.valueOf(text);
    }

    /** The value of an option as a path. */
    @Nullable
    Path path(String parameter) {
        String text = text(parameter);
        return text == null ? null : absolute(text);
    }

    private Path absolute(String path) {
        return surroundings.here().resolve(path).normalize();
    }

    private List<String> words() {
        List<String> words = parsed.matchedPositionalValue(0, List.of());
        return words;
    }

    /** The argument; null if there is none. */
    @Nullable
    String word() throws GoalError {
        if (words().size() > 1) {
            throw messages.error("one-word", words().get(1));
        }
        return words().isEmpty() ? null : words().get(0);
    }

    /** The reports; one that is a file and has no place goes to the standard output. */
    List<String> reports() {
        return texts("reports").stream()
                .map(String::strip)
                .map(report -> Formats.of(report).flatMap(Format::file).isPresent() ? report + "=" + STDIN : report)
                .toList();
    }

    /** Whether the standard output is for a program. */
    boolean isForProgram() {
        return parsed.commandSpec().findOption(Command.option("reports")) != null
                && reports().stream().anyMatch(report -> report.endsWith("=" + STDIN));
    }

    /** The bank that the paths are in, and what is meant of it. */
    BankPlace bank() throws GoalError {
        List<String> words = words();
        if (words.contains(STDIN)) {
            return standardInput(words);
        }
        List<Path> paths = words.isEmpty()
                ? List.of(surroundings.here())
                : words.stream().map(this::absolute).toList();
        return search().of(paths, path("config"), null);
    }

    /** Only some commands can trust a branch. */
    private BankSearch search() {
        boolean known = parsed.commandSpec().findOption(Command.option("trust")) != null;
        return new BankSearch(messages, known ? Trust.of(text("trust")) : Trust.ALL);
    }

    private BankPlace standardInput(List<String> words) throws GoalError {
        if (parsed.commandSpec().findOption(Command.option("stdinFilename")) == null) {
            throw messages.error("stdin-goal");
        }
        Path name = path("stdinFilename");
        if (name == null) {
            throw messages.error("stdin-name");
        }
        if (words.size() > 1) {
            throw messages.error("stdin-alone");
        }
        return search().of(List.of(name), path("config"), new GivenFile(name, surroundings.in()));
    }

    /** The bank in the folder that is named. */
    BankPlace wholeBank() throws GoalError {
        return new BankPlace(folder(), path("config"), List.of());
    }

    /** The folder that is named; by default that of the user. */
    Path folder() throws GoalError {
        String word = word();
        if (STDIN.equals(word)) {
            throw messages.error("stdin-goal");
        }
        return word == null ? surroundings.here() : absolute(word);
    }

    /** The folder that holds several banks. */
    BankPlace root() {
        Path root = path("root");
        return BankPlace.of(root == null ? surroundings.here() : root);
    }

    /** The banks in the folders that are named, each without those that lie in it. */
    List<BankPlace> banks() throws GoalError {
        List<Path> folders = words().stream().map(this::absolute).distinct().toList();
        if (folders.isEmpty()) {
            throw messages.error("no-folders");
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw messages.error("no-folder", folder);
            }
        }
        return folders.stream()
                .map(folder -> new BankPlace(folder, null, below(folder, folders)))
                .toList();
    }

    private static List<Path> below(Path folder, List<Path> folders) {
        return folders.stream()
                .filter(other -> other.startsWith(folder) && !other.equals(folder))
                .toList();
    }

    /** The bank in the folder that an option names. */
    BankPlace directory() {
        Path folder = path("directory");
        return new BankPlace(folder == null ? surroundings.here() : folder, path("config"), List.of());
    }

    /** The file that is named in the bank; null for all of them. */
    @Nullable
    String file() throws GoalError {
        String word = word();
        Path bank = Objects.requireNonNull(bank().directory());
        return word == null || absolute(word).equals(bank)
                ? null
                : absolute(word).toString();
    }

    /** Where files go that have no other place: a folder that is named, or one that no user need see. */
    Path output() throws GoalError {
        return output(bank());
    }

    /** Where files about a bank go that have no other place. */
    Path output(BankPlace place) {
        Path named = path("outputDirectory");
        Path bank = Objects.requireNonNull(place.directory());
        return named == null ? UserCache.of(surroundings.environment()).of(bank) : named;
    }
}
