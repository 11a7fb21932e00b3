package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class AnswerCopied implements Rule<QuestionBank> {
    /** A program answers alike in all languages, so that only answers of one language are compared. */
    private record Written(String lang, List<String> words) {}

    private final int fewest;

    AnswerCopied(Options options) {
        fewest = options.integer("words");
    }

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Map<Written, Answer> seen = new HashMap<>();
        for (QuestionFile file : bank.files()) {
            for (Answer answer : Answer.all(file)) {
                List<String> words = Prose.words(answer.text());
                Written written = new Written(answer.question().lang(), words);
                Answer first = words.size() >= fewest ? seen.putIfAbsent(written, answer) : null;
                if (first != null && asksOtherwise(answer.question(), first.question())) {
                    String title = Excerpt.of(first.question().title().value());
                    reporter.report(Observation.at(answer.span(answer.blocks().get(0)), "copied", title)
                            .and(first.span(first.blocks().get(0)), "first"));
                }
            }
        }
    }

    /** Editions of one question may share an answer; a question that stands twice is reported as a duplicate. */
    private static boolean asksOtherwise(Question question, Question other) {
        Optional<String> id = question.id().map(Text::value);
        boolean edition = id.isPresent() && id.equals(other.id().map(Text::value));
        return !edition
                && !Prose.folded(question.title().value())
                        .equals(Prose.folded(other.title().value()));
    }
}
