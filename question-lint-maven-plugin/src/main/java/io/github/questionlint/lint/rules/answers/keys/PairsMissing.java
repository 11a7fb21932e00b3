package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import java.util.Optional;

final class PairsMissing implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        long prompts = question.pairs().stream().filter(pair -> !pair.isExtra()).count();
        if (question.type() != QuestionType.MATCHING || prompts > 1) {
            return;
        }
        Optional<Section> section = question.section(Role.PAIRS);
        Span place = section.map(Section::heading).orElse(question.title().span());
        String message = prompts == 1 ? "one" : section.isPresent() ? "no-pairs" : "none";
        reporter.report(place, message + (question.format().equals(Question.LIST) ? "-list" : ""));
    }
}
