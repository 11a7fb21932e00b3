package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line by which an author says that two questions are not the same, to be copied into the first one. */
final class TellApart {
    private static final String REASON = "another question";
    private static final Pattern YAML = Pattern.compile("\\.ya?ml$");

    private TellApart() {}

    /**
     * The line; empty where neither a field nor a comment can be written.
     *
     * @param grade how certain it is that they are the same
     */
    static String line(ComparedQuestion first, ComparedQuestion other, Grade grade) {
        Optional<String> id = other.question().id().map(Text::value);
        String comment = "question-lint ignore " + (grade == Grade.NEAR ? "duplicate-near" : "duplicate-possible")
                + ": " + REASON;
        if (id.isPresent() && isOurs(first.question()) && isOurs(other.question())) {
            return "distinctFrom: [{id: " + id.get() + ", reason: " + REASON + "}]";
        }
        if (YAML.matcher(first.path().toLowerCase(Locale.ROOT)).find()) {
            return "# " + comment;
        }
        return isMarkdown(first) ? "<!-- " + comment + " -->" : "";
    }

    private static boolean isOurs(Question question) {
        return question.format().equals(Question.NATIVE) || question.format().equals(Question.LIST);
    }

    private static boolean isMarkdown(ComparedQuestion question) {
        String path = question.path().toLowerCase(Locale.ROOT);
        return path.endsWith(".md") || path.endsWith(".markdown") || path.endsWith(".mdx");
    }
}
