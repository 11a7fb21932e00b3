package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer with the same words as the answer to another question.
 *
 * @param answer the answer
 * @param first the first answer with these words
 */
record CopiedAnswer(Answer answer, Answer first) {

    /**
     * The words of an answer with its language: only answers of one language are compared, since a program is the same
     * in all.
     */
    private record Written(String lang, List<String> words) {}

    /**
     * The copied answers of a bank.
     *
     * @param fewest the least number of words; shorter answers are not compared
     */
    record InBank(int fewest) implements BankView<CopiedAnswer> {
        @Override
        public Class<CopiedAnswer> type() {
            return CopiedAnswer.class;
        }

        @Override
        public Stream<CopiedAnswer> of(BankViews views) {
            Map<Written, Answer> seen = new HashMap<>();
            return views.of(Answer.VIEW).flatMap(answer -> {
                Written written = new Written(answer.question().lang(), Prose.words(answer.text()));
                Answer first = written.words().size() >= fewest ? seen.putIfAbsent(written, answer) : null;
                return Stream.ofNullable(first)
                        .filter(it -> asksOtherwise(answer.question(), it.question()))
                        .map(it -> new CopiedAnswer(answer, it));
            });
        }
    }

    /**
     * Editions of one question may share an answer; a repeated question, be its words in another order, is reported as
     * a duplicate.
     */
    private static boolean asksOtherwise(Question question, Question other) {
        Optional<String> id = question.id().map(Text::value);
        boolean edition = id.isPresent() && id.equals(other.id().map(Text::value));
        return !edition
                && !Prose.folded(question.title().value())
                        .equals(Prose.folded(other.title().value()))
                && !sorted(question).equals(sorted(other));
    }

    private static List<String> sorted(Question question) {
        return Prose.words(question.title().value()).stream().sorted().toList();
    }
}
