package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question with the id of another question of its language.
 *
 * @param copy the question, whose author probably forgot to change the id
 * @param keeper the question that keeps the id: the one whose file is named after it, otherwise the first
 * @param ids the ids of the bank
 */
record SharedId(Question copy, Question keeper, Ids ids) {
    /** Each question of a bank whose id another one keeps. */
    static final BankView<SharedId> VIEW = BankView.of(SharedId.class, views -> of(views.one(Ids.VIEW)));

    private static Stream<SharedId> of(Ids ids) {
        return ids.editions().values().stream()
                .flatMap(editions -> editions.stream()
                        .collect(Collectors.groupingBy(Question::lang, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .filter(questions -> questions.size() > 1)
                .flatMap(questions -> of(questions, ids));
    }

    private static Stream<SharedId> of(List<Question> questions, Ids ids) {
        Question keeper =
                questions.stream().filter(SharedId::namesItsFile).findFirst().orElse(questions.get(0));
        return questions.stream()
                .filter(question -> !question.equals(keeper))
                .map(copy -> new SharedId(copy, keeper, ids));
    }

    private static boolean namesItsFile(Question question) {
        return fileStem(question).equals(question.id().orElseThrow().value());
    }

    /** The name of the file of a question up to its first dot. */
    static String fileStem(Question question) {
        String name = question.path().substring(question.path().lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }
}
