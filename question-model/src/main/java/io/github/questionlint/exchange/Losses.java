package io.github.questionlint.exchange;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a format could not carry, told while it is written. */
public final class Losses {
    /** What a program adds, so that nothing of the author is lost with it. */
    private static final Set<String> ADDED = Set.of("schemaVersion", "bank", "contentHash", "source");

    /** What a manifest says of the rights in a bank. */
    static final List<String> RIGHTS = List.of("license", "attribution", "authors");

    /** The field that holds the key of a question of a type. */
    private static final Map<QuestionType, String> KEYS = Map.of(
            QuestionType.TRUE_FALSE, "truth",
            QuestionType.NUMERIC, "numeric",
            QuestionType.SHORT_ANSWER, "accept",
            QuestionType.MATCHING, "pairs",
            QuestionType.ORDERING, "order",
            QuestionType.CLOZE, "gaps");

    private final List<Loss> losses = new ArrayList<>();

    /** Nothing is lost yet. */
    Losses() {}

    /** Something of a question is lost. */
    void add(Item item, String field, String reason, String... args) {
        losses.add(new Loss(item.question().name(), field, reason, Arrays.asList(args)));
    }

    /** Every field of a question that a format has no place for is lost. */
    void addFields(Item item, Target target) {
        item.resolved().keySet().stream()
                .filter(field -> !ADDED.contains(field) && !target.fields().contains(field))
                .forEach(field -> add(item, field, Loss.NO_PLACE, target.name()));
        String key = KEYS.getOrDefault(item.question().type(), "");
        boolean used = !target.needsKey() || item.isWhole();
        if (!used && item.resolved().containsKey(key) && target.fields().contains(key)) {
            add(item, key, item.isChosen() ? "key-other" : "key-incomplete");
        }
    }

    /** Licence, authors and attribution of a bank are lost in a format that has no place for them. */
    void addBank(Manifest manifest, Target target) {
        RIGHTS.stream()
                .filter(field -> !target.rights().contains(field))
                .filter(field -> manifest.fields()
                        .get(field)
                        .filter(value -> !value.isEmpty())
                        .isPresent())
                .forEach(field -> losses.add(new Loss(Manifest.FILE, field, Loss.NO_PLACE, List.of(target.name()))));
    }

    /** All of them, by question and field. */
    List<Loss> sorted() {
        return losses.stream().distinct().sorted().toList();
    }
}
