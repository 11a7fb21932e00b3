package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line by which an author says that two questions are not the same, to be copied into the first one. */
final class TellApart {
    private static final String REASON = "another question";
    private static final Pattern YAML = Pattern.compile("\\.ya?ml$");
    private static final Pattern JSON = Pattern.compile("\\.(?:json|jsonl|ndjson)$");

    private TellApart() {}

    /**
     * The line; empty where neither a field nor a comment can be written.
     *
     * @param rule the rule that takes them for the same
     */
    static String line(ComparedQuestion first, ComparedQuestion other, String rule) {
        Optional<String> id = other.question().id().map(Text::value);
        if (id.isPresent() && isOurs(first.question()) && isOurs(other.question())) {
            return "distinctFrom: [{id: " + id.get() + ", reason: " + REASON + "}]";
        }
        return comment(first.path(), rule, REASON);
    }

    /** The comment that silences a rule in a file of that name; empty where none can be written. */
    static String comment(String name, String rule, String reason) {
        String comment = "question-lint ignore " + rule + ": " + reason;
        String path = name.toLowerCase(Locale.ROOT);
        if (YAML.matcher(path).find()) {
            return "# " + comment;
        }
        if (JSON.matcher(path).find()) {
            return "\"//\": \"" + comment + "\",";
        }
        boolean markdown = path.endsWith(".md") || path.endsWith(".markdown") || path.endsWith(".mdx");
        return markdown ? "<!-- " + comment + " -->" : "";
    }

    private static boolean isOurs(Question question) {
        return question.format().equals(Question.NATIVE) || question.format().equals(Question.LIST);
    }
}
