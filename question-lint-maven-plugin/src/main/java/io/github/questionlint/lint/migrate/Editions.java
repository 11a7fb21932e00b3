package io.github.questionlint.lint.migrate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives every question an id, the same for all its editions. */
final class Editions {
    /** By identity: two questions may say the same. */
    private final IdentityHashMap<Item, Item> originals = new IdentityHashMap<>();

    private final IdentityHashMap<Item, String> ids = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    /** The number that a wanted id gets next, so that many equal ones are not counted anew for each. */
    private final Map<String, Integer> next = new HashMap<>();

    Editions(List<Item> items) {
        items.stream()
                .collect(Collectors.groupingBy(
                        item -> Place.family(item.path(), item.lang()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::pair);
        items.stream().filter(item -> originals.get(item) == null).forEach(item -> ids.put(item, free(item)));
        originals.forEach((edition, original) -> ids.put(edition, ids.getOrDefault(original, "")));
    }

    /** The id of a question. */
    String id(Item item) {
        return ids.getOrDefault(item, "");
    }

    /** The question that another one translates. */
    Optional<Item> original(Item item) {
        return Optional.ofNullable(originals.get(item));
    }

    /** Whether an id got a number because another question has the same title. */
    boolean isNumbered(String id) {
        return numbered.contains(id);
    }

    /** Files of one family with equal numbers of questions hold the same questions, in the same order. */
    private void pair(List<Item> family) {
        Map<String, List<Item>> files =
                family.stream().collect(Collectors.groupingBy(Item::path, LinkedHashMap::new, Collectors.toList()));
        List<Item> first = files.values().stream()
                .filter(file -> file.get(0).lang().startsWith("en"))
                .findFirst()
                .orElseGet(() -> files.values().iterator().next());
        Set<String> langs = new HashSet<>(Set.of(first.get(0).lang()));
        for (List<Item> file : files.values()) {
            if (file != first
                    && file.size() == first.size()
                    && langs.add(file.get(0).lang())) {
                pair(first, file);
            }
        }
    }

    private void pair(List<Item> first, List<Item> file) {
        for (int at = 0; at < file.size(); at++) {
            Item original = first.get(at);
            Item edition = file.get(at);
            if (original.options().size() == edition.options().size()
                    && !original.lang().equals(edition.lang())) {
                originals.put(edition, original);
            }
        }
    }

    private String free(Item item) {
        String wanted = item.id().matches("(?=.{3,60}$)[a-z0-9]++(?:-[a-z0-9]++)*+")
                ? item.id()
                : Slug.of(item.title(), "question");
        String id = wanted;
        while (!taken.add(id)) {
            id = wanted + "-" + next.merge(wanted, 2, (number, one) -> number + 1);
        }
        if (!id.equals(wanted)) {
            numbered.add(id);
        }
        return id;
    }
}
