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

/** Starts a rule: {@code java tools/NewRule.java duplicate-id} writes its class, its page and its line on the list. */
class NewRule {
    private static final String PACKAGE = "io/github/questionlint/lint/rules/";
    private static final Path MAIN = Path.of("question-lint-maven-plugin/src/main");
    private static final Pattern LIST = Pattern.compile("(?s)(ALL = List\\.of\\(\\n)(.*?)(\\);)");
    private static final Pattern TYPE = Pattern.compile("rule\\((\\w+)\\.class|reader\\(\"([a-z-]+)\"\\)");

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !args[0].matches("[a-z]+(-[a-z0-9]+)+")) {
            System.err.println(
                    "usage: java tools/NewRule.java RULE-NAME   (named for the defect, such as choice-empty)");
            System.exit(2);
        }
        String rule = args[0];
        String type = Arrays.stream(rule.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        Path code = MAIN.resolve("java/" + PACKAGE + type + ".java");
        Path page = MAIN.resolve("resources/" + PACKAGE + rule + ".md");
        Path list = MAIN.resolve("java/" + PACKAGE + "Rules.java");
        if (Files.exists(code) || Files.exists(page)) {
            System.err.println(rule + " is there already: " + page);
            System.exit(1);
        }
        Files.writeString(code, CODE.formatted(type));
        Files.writeString(page, PAGE.formatted(rule));
        Files.writeString(list, withEntry(Files.readString(list), type));
        System.out.printf(
                "1. write the examples: %s%n2. write the check:    %s%n3. mvn verify -Dupdate, read the diff, add a line to CHANGELOG.md%n",
                page, code);
    }

    private static String withEntry(String source, String type) {
        Matcher list = LIST.matcher(source);
        if (!list.find()) {
            throw new IllegalStateException("no list of rules in Rules.java");
        }
        List<String> entries = new ArrayList<>(List.of(list.group(2).split(",\\n")));
        entries.add("            rule(%s.class, %s::new)".formatted(type, type));
        entries.sort(Comparator.comparing(NewRule::name));
        return list.replaceFirst(Matcher.quoteReplacement(list.group(1) + String.join(",\n", entries) + list.group(3)));
    }

    private static String name(String entry) {
        Matcher type = TYPE.matcher(entry);
        if (!type.find()) {
            return entry;
        }
        String name = type.group(1) == null ? type.group(2) : type.group(1);
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static final String CODE = """
            package io.github.questionlint.lint.rules;

            import io.github.questionlint.lint.QuestionRule;
            import io.github.questionlint.lint.Reporter;
            import io.github.questionlint.model.Question;

            final class %s implements QuestionRule {
                @Override
                public void check(Question question, Reporter reporter) {
                    reporter.report(question.title().span(), "plain", question.title());
                }
            }
            """;

    private static final String PAGE = """
            ---
            family: answers
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
