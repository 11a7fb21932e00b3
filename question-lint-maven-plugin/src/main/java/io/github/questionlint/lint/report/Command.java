package io.github.questionlint.lint.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a user calls goals and sets parameters. Our sentences write both as Maven has them; for others they are translated,
 * before anything of an author is put into them.
 *
 * @param name what comes before the name of a goal: the prefix of a plugin, or a program
 * @param isProgram whether that is a program, and no plugin
 */
public record Command(String name, boolean isProgram) {
    private static final Pattern GOAL = Pattern.compile("mvn (\\{[0-9]\\}|question-lint):([a-z-]{1,30})");
    private static final Pattern BARE_GOAL = Pattern.compile("question-lint:([a-z-]{1,30})");
    private static final Pattern PROPERTY = Pattern.compile(
            "-Dquestion-lint\\.([A-Za-z]{1,30})(?:=(\"?\\{[0-9]\\}\"?|[A-Za-z0-9][A-Za-z0-9,-]{0,80}))?");

    /** Parameters that are written without a name, and what stands for one. */
    private static final Map<String, String> PLACES = Map.of("directory", "PATH", "file", "PATH", "rule", "RULE");

    /** Options that are named other than their parameter, because they are given once for each value, or as others have them. */
    private static final Map<String, String> NAMES = Map.of("reports", "--report", "rules", "--rule");

    private static final Set<String> FLAGS = Set.of("true", "");

    /** The prefix of a plugin. */
    public static Command maven(String prefix) {
        return new Command(prefix, false);
    }

    /** A program. */
    public static Command program(String name) {
        return new Command(name, true);
    }

    /** The option of a parameter, such as {@code --fail-on} of {@code failOn}. */
    public static String option(String parameter) {
        String kebab = "--" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(parameter, kebab);
    }

    /** A sentence or a template of one as this user would write it. */
    public String in(String sentence) {
        if (!isProgram) {
            return sentence;
        }
        String goals =
                BARE_GOAL.matcher(GOAL.matcher(sentence).replaceAll("$1 $2")).replaceAll("question-lint $1");
        return PROPERTY.matcher(goals.replace("MAVEN_OPTS=", "QUESTION_LINT_OPTS="))
                .replaceAll(found -> Matcher.quoteReplacement(property(found.group(1), found.group(2))));
    }

    private static String property(String name, @Nullable String value) {
        String given = value == null ? "" : value;
        if (PLACES.containsKey(name)) {
            return given.isEmpty() ? PLACES.get(name) : given;
        }
        String option = option(name);
        if (name.equals("reports")) {
            return option + " " + given.replace(",", " " + option + " ");
        }
        return FLAGS.contains(given) ? option : option + " " + given;
    }

    /** The call of a goal with parameters, such as {@code fix} or {@code check -Dquestion-lint.reports=html}. */
    String call(String goal) {
        return in("mvn question-lint:" + goal).replaceFirst("question-lint", Matcher.quoteReplacement(name));
    }
}
