package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the list of locked ids whose id leads to no question, not even as a former name.
 *
 * @param place the id in the list
 * @param id the id
 * @param renamed the id that the question has probably now; empty if none is similar
 */
record VanishedId(Span place, String id, Optional<String> renamed) {
    /** These lines of a bank. */
    static final BankView<VanishedId> VIEW = BankView.of(VanishedId.class, views -> in(views.one(Ids.VIEW)));

    private static Stream<VanishedId> in(Ids ids) {
        List<Text> locked = ids.locked().orElse(List.of());
        Set<String> published =
                locked.stream().map(line -> line.value().strip()).collect(Collectors.toSet());
        return locked.stream()
                .filter(line -> !ids.isTaken(line.value().strip()))
                .map(line -> of(line, ids, published));
    }

    private static VanishedId of(Text line, Ids ids, Set<String> published) {
        String id = line.value().strip();
        int start = line.value().indexOf(id);
        Optional<String> renamed = ids.suggestion(id).filter(meant -> !published.contains(meant));
        return new VanishedId(line.spanOf(start, start + id.length()), id, renamed);
    }
}
