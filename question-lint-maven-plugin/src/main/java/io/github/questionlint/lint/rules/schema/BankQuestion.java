package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question with metadata, and the ids, topics and languages of its bank.
 *
 * @param question the question
 * @param ids the ids of the bank
 * @param topics the topics of the bank
 * @param languages the languages of the bank; empty if its manifest names none
 */
record BankQuestion(Question question, Ids ids, Topics topics, List<Text> languages) {
    /** Each question of a bank that has metadata. */
    static final BankView<BankQuestion> VIEW = BankView.of(BankQuestion.class, BankQuestion::all);

    private static Stream<BankQuestion> all(BankViews views) {
        Ids ids = views.one(Ids.VIEW);
        Topics topics = views.one(Topics.VIEW);
        List<Text> languages = views.bank().manifest().map(Manifest::languages).orElse(List.of());
        return views.bank()
                .questions()
                .filter(Question::hasMetadata)
                .map(question -> new BankQuestion(question, ids, topics, languages));
    }
}
