package io.github.questionlint.exchange;

import io.github.questionlint.model.Manifest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a format could not carry, told while it is written. */
public final class Losses {
    /** What a program adds, so that nothing of the author is lost with it. */
    private static final Set<String> ADDED = Set.of("schemaVersion", "bank", "contentHash", "source");

    /** The formats that have a place for what a bank says of the rights in it. */
    private static final Map<String, Set<String>> RIGHTS = Map.of(
            "license", Set.of("ndjson", "jsonl", "html"),
            "attribution", Set.of("ndjson", "jsonl", "html"),
            "authors", Set.of("ndjson", "html"));

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
        if (!target.name().equals("ndjson") && item.marking() != item.question().type()) {
            Stream.of("pairs", "order", "gaps")
                    .filter(field -> item.resolved().containsKey(field)
                            && target.fields().contains(field))
                    .forEach(field -> add(item, field, "key-incomplete"));
        }
    }

    /** Licence, authors and attribution of a bank are lost in a format that has no place for them. */
    void addBank(Manifest manifest, Target target) {
        RIGHTS.forEach((field, targets) -> manifest.fields()
                .get(field)
                .filter(value -> !value.isEmpty() && !targets.contains(target.name()))
                .ifPresent(value -> losses.add(new Loss(Manifest.FILE, field, Loss.NO_PLACE, List.of(target.name())))));
    }

    /** All of them, by question and field. */
    List<Loss> sorted() {
        return losses.stream().distinct().sorted().toList();
    }
}
