import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts a rule: {@code java tools/NewRule.java choices choice-too-long} writes its class, its page and its line on the
 * list of the family. A part of a family is named with a slash, as in {@code formatting/links}.
 */
class NewRule {
    private static final String RULES = "io/github/questionlint/lint/rules/";
    private static final Path MAIN = Path.of("question-lint-maven-plugin/src/main");
    private static final Pattern LIST = Pattern.compile("(?s)(ALL = List\\.of\\(\\n)(.*?)(\\);)");
    private static final Pattern VIEW = Pattern.compile("View<\\w+> VIEW =");
    private static final Pattern NAME =
            Pattern.compile("of\\((\\w+)\\.class|ofReader\\(\\w+\\.class, \"([a-z-]+)\"\\)");

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !args[1].matches("[a-z]+(-[a-z0-9]+)+")) {
            stop(2, "usage: java tools/NewRule.java FAMILY RULE-NAME   (named for the defect: choices choice-empty)");
        }
        String family = args[0];
        String rule = args[1];
        Path code = MAIN.resolve("java/" + RULES + family);
        if (family.isEmpty() || !Files.isDirectory(code) || list(code).isEmpty()) {
            stop(2, "no family \"" + family + "\"; there are: " + families());
        }
        Path type = code.resolve(type(rule) + ".java");
        Path page = MAIN.resolve("resources/" + RULES + family + "/" + rule + ".md");
        if (Files.exists(type) || Files.exists(page)) {
            stop(1, rule + " is there already: " + page);
        }
        Path list = list(code).get(0);
        Files.writeString(type, CODE.formatted(family.replace('/', '.'), type(rule)));
        Files.writeString(page, PAGE.formatted(rule));
        Files.writeString(list, withEntry(Files.readString(list), type(rule)));
        System.out.printf(NEXT, page, type, views(code), views(MAIN.resolve("java/" + RULES + "shared")), rule);
    }

    /** The views that a folder has, as a rule names them; "none" without one. */
    private static String views(Path folder) throws IOException {
        List<String> views = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (VIEW.matcher(Files.readString(file)).find()) {
                    views.add(file.getFileName().toString().replace(".java", ".VIEW"));
                }
            }
        }
        return views.isEmpty() ? "none" : String.join(", ", views);
    }

    private static void stop(int code, String message) {
        System.err.println(message);
        System.exit(code);
    }

    private static String type(String rule) {
        return Arrays.stream(rule.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The class of a family that lists its rules; empty in a folder that is no family. */
    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("Rules.java")).toList();
        }
    }

    private static String families() throws IOException {
        Path rules = MAIN.resolve("java/" + RULES);
        try (Stream<Path> lists = Files.walk(rules)) {
            return lists.filter(file -> file.toString().endsWith("Rules.java"))
                    .map(file -> rules.relativize(file.getParent()).toString())
                    .filter(family -> !family.isEmpty())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private static String withEntry(String source, String type) {
        Matcher list = LIST.matcher(source);
        if (!list.find()) {
            throw new IllegalStateException("no list of rules in the class of the family");
        }
        List<String> entries = new ArrayList<>(List.of(list.group(2).split(",\\n")));
        entries.add("            RuleEntry.of(%s.class, %s::new)".formatted(type, type));
        entries.sort(Comparator.comparing(NewRule::name));
        return list.replaceFirst(Matcher.quoteReplacement(list.group(1) + String.join(",\n", entries) + list.group(3)));
    }

    private static String name(String entry) {
        Matcher name = NAME.matcher(entry);
        if (!name.find()) {
            return entry;
        }
        return name.group(1) == null
                ? name.group(2)
                : name.group(1)
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private static final String NEXT = """
            1. write the examples: %s
               (a wrong one has an empty fence "findings", a right one has none)
            2. write the check:    %s
               (its subjects: View.QUESTION, View.FILE; of the family: %s; of all families: %s)
            3. run them:           tools/page %s
               (the same with -Dupdate writes the findings)
            4. go on with step 4 of "A rule" in CONTRIBUTING.md
            """;

    private static final String CODE = """
            package io.github.questionlint.lint.rules.%s;

            import io.github.questionlint.lint.rule.Reporter;
            import io.github.questionlint.lint.rule.Rule;
            import io.github.questionlint.lint.rule.View;
            import io.github.questionlint.model.Question;

            final class %s implements Rule<Question> {
                @Override
                public View<Question> view() {
                    return View.QUESTION;
                }

                @Override
                public void check(Question question, Reporter reporter) {
                    reporter.report(question.title().span(), "plain", question.title());
                }
            }
            """;

    private static final String PAGE = """
            ---
            severity: warning
            summary:
              en: One sentence that says what a question should be like.
              zh: 用一句话说明题目应当是什么样。
            messages:
              plain:
                en: "\\"{0}\\" is so: make it otherwise"
                zh: “{0}”是这样：请改成那样
            ---

            # %s

            Why this matters to a reader, what to do about it, and when to turn the rule off.

            ## Wrong

            ````question
            ### Which one is it?

            This one.
            ````

            ```findings
            ```

            ## Right

            ````question
            ### Which one is it?

            That one.
            ````
            """;
}
