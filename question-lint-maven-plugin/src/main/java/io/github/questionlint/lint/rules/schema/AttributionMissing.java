package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class AttributionMissing implements Rule<Question> {
    private static final Set<String> ASKING =
            WordLists.beside(AttributionMissing.class).set("credit-licences");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Optional<Text> origin = Provenance.origin(question);
        if (origin.isEmpty() || Provenance.own(question, "attribution").isPresent()) {
            return;
        }
        Stream<Text> ofSources =
                question.fields().maps("sources").stream().flatMap(source -> source.text("license").stream());
        Stream.concat(Provenance.own(question, "license").stream(), ofSources)
                .filter(AttributionMissing::asksForCredit)
                .findFirst()
                .ifPresent(licence -> reporter.report(origin.get().span(), "missing", origin.get(), licence));
    }

    /** Whether every alternative of the licence expression asks for credit. */
    private static boolean asksForCredit(Text licence) {
        return Arrays.stream(licence.value().split(" OR ", -1))
                .allMatch(alternative -> ASKING.stream().anyMatch(alternative::contains));
    }
}
