package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.lint.rules.shared.Unwritten;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Text;
import java.util.Set;
import java.util.regex.Pattern;

final class QuestionTitlePlaceholder implements Rule<Question> {
    private static final Set<String> PLACEHOLDERS =
            WordLists.beside(QuestionTitlePlaceholder.class).set("placeholder-titles");
    private static final Pattern MARKER = Pattern.compile("(?i)(?:TODO|FIXME|TBD|XXX|待补充|待完善|待定)[:：].*");
    private static final Pattern EDGE = Pattern.compile("[\\s\\p{P}\\p{S}0-9]");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Text title = question.title();
        boolean asked = question.hasMetadata() || isOnlyLabel(question) || Unwritten.is(title.value());
        if (asked && !title.isBlank() && isPlaceholder(title.value())) {
            reporter.report(title.span(), "placeholder", title);
        } else if (title.isBlank() && !question.hasMetadata() && Notation.isMarkdown(question)) {
            reporter.report(question.span(), "empty");
        }
    }

    /** Whether a title ends like a label, and nothing follows that could be the question. */
    private static boolean isOnlyLabel(Question question) {
        String title = question.title().value().stripTrailing();
        return (title.endsWith(":") || title.endsWith("："))
                && question.choices().isEmpty()
                && question.section(Role.QUESTION).isEmpty();
    }

    private static boolean isPlaceholder(String title) {
        String normal = Folding.lower(title);
        String words = Folding.trimmed(normal, QuestionTitlePlaceholder::isEdge);
        boolean oneLetter = !words.isEmpty() && words.chars().allMatch(c -> c == words.charAt(0)) && words.length() > 2;
        return words.isEmpty() && normal.chars().noneMatch(Character::isDigit)
                || oneLetter
                || PLACEHOLDERS.contains(words)
                || MARKER.matcher(normal).matches();
    }

    private static boolean isEdge(int c) {
        return EDGE.matcher(Character.toString(c)).matches();
    }
}
