package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.report.Command;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of a command. It is the parameter of a goal under another name.
 *
 * @param parameter the parameter
 * @param kind what is written after the option
 * @param label what stands for its value in the help
 * @param initial its value if it is not given; null for none
 */
record CommandOption(
        String parameter, Kind kind, String label, @Nullable String initial) {

    /** What may be written after an option. */
    enum Kind {
        /** Nothing. */
        FLAG,
        /** A text, a number or a path. */
        ONE,
        /** Any number of texts, with commas between them or each after the option. */
        MANY,
        /** Nothing; with {@code --no-} before it, it is refused. */
        CHOICE
    }

    static CommandOption flag(String parameter) {
        return new CommandOption(parameter, Kind.FLAG, "", null);
    }

    static CommandOption one(String parameter, String label) {
        return new CommandOption(parameter, Kind.ONE, label, null);
    }

    static CommandOption many(String parameter, String label) {
        return new CommandOption(parameter, Kind.MANY, label, null);
    }

    static CommandOption choice(String parameter) {
        return new CommandOption(parameter, Kind.CHOICE, "", null);
    }

    /** The same with a value for the case that it is not given. */
    CommandOption or(String value) {
        return new CommandOption(parameter, kind, label, value);
    }

    /** Its name on the command line. */
    String name() {
        return Command.option(parameter);
    }

    private String[] names() {
        return parameter.equals("quiet") ? new String[] {"-q", name()} : new String[] {name()};
    }

    /** The option for the parser. */
    OptionSpec spec(String description) {
        OptionSpec.Builder spec =
                OptionSpec.builder(names()).description(description).paramLabel(label);
        switch (kind) {
            case FLAG -> spec.type(boolean.class).arity("0");
            case CHOICE -> spec.type(Boolean.class).arity("0").negatable(true).defaultValue(null);
            case ONE -> spec.type(String.class).arity("1");
            case MANY -> spec.type(String[].class).arity("1").splitRegex(",");
        }
        if (initial != null) {
            spec.defaultValue(initial).showDefaultValue(Visibility.ALWAYS);
        }
        return spec.build();
    }
}
