package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Span;
import java.util.List;

final class MachineUnreviewed implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Fields fields = question.fields();
        boolean machine = fields.text("authorship", "").equals("machine-generated");
        boolean reader =
                fields.map("review").flatMap(review -> review.text("by")).isPresent();
        if (question.hasMetadata() && question.status() == Status.REVIEWED && machine && !reader) {
            Fields own = new Fields(fields.own(), List.of());
            Span place = own.get("review")
                    .or(() -> own.get("status"))
                    .map(YamlNode::span)
                    .orElse(question.title().span());
            reporter.report(place, "nobody");
        }
    }
}
