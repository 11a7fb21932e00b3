package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.regex.Pattern;

final class FileNameMismatch implements Rule<Question> {
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern LANG = Pattern.compile("[A-Za-z0-9]++(?:-[A-Za-z0-9]++)*+");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        String id = question.id().map(Text::value).orElse("");
        boolean named =
                ID.matcher(id).matches() && LANG.matcher(question.lang()).matches();
        String name = question.path().substring(question.path().lastIndexOf('/') + 1);
        String wanted = id + "." + question.lang() + ".md";
        if (question.format().equals(Question.NATIVE) && named && !name.equals(wanted)) {
            reporter.report(question.id().orElseThrow().span(), "other", name, wanted);
        }
    }
}
