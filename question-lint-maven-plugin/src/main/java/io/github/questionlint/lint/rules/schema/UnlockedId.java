package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An id of a reviewed question that the list of locked ids does not name.
 *
 * @param id the id, where the first reviewed edition gives it
 */
record UnlockedId(Text id) {
    /** These ids of a bank; none if it has no list. */
    static final BankView<UnlockedId> VIEW = BankView.of(UnlockedId.class, views -> {
        Ids ids = views.one(Ids.VIEW);
        return ids.locked().stream().flatMap(lines -> in(ids, lines));
    });

    private static Stream<UnlockedId> in(Ids ids, List<Text> lines) {
        Set<String> locked = lines.stream().map(line -> line.value().strip()).collect(Collectors.toSet());
        return ids.editions().entrySet().stream()
                .filter(entry -> !locked.contains(entry.getKey()))
                .flatMap(entry ->
                        entry.getValue().stream().filter(UnlockedId::isReviewed).limit(1))
                .map(question -> new UnlockedId(question.id().orElseThrow()));
    }

    private static boolean isReviewed(Question question) {
        return question.hasMetadata() && question.status() == Status.REVIEWED;
    }
}
