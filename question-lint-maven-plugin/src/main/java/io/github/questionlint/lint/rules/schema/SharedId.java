package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions of one language that have the same id.
 *
 * @param questions the questions; at least two
 * @param ids the ids of the bank
 */
record SharedId(List<Question> questions, Ids ids) {
    /** Each id of a bank that questions of one language share. */
    static final BankView<SharedId> VIEW = BankView.of(SharedId.class, views -> of(views.one(Ids.VIEW)));

    private static Stream<SharedId> of(Ids ids) {
        return ids.editions().values().stream()
                .flatMap(editions -> editions.stream()
                        .collect(Collectors.groupingBy(Question::lang, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .filter(questions -> questions.size() > 1)
                .map(questions -> new SharedId(questions, ids));
    }
}
