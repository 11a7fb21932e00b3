package io.github.questionlint.exchange;

import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The questions of a bank that are written in another format. */
public final class Chosen {
    private final Optional<Manifest> manifest;
    private final List<Item> items;
    private final Set<String> first;
    /** What the bank says of a topic, by its id. */
    private final Map<String, Fields> topics;

    private Chosen(Optional<Manifest> manifest, List<Item> items, Set<String> first, Map<String, Fields> topics) {
        this.manifest = manifest;
        this.items = List.copyOf(items);
        this.first = Set.copyOf(first);
        this.topics = topics;
    }

    /**
     * Some questions.
     *
     * @param manifest what the bank says of itself
     * @param items the questions, in the order of the bank
     * @param first the {@linkplain io.github.questionlint.model.Question#name() names} of those that a reader wants
     *     to see first, where a format has an order of its own
     */
    public Chosen(Optional<Manifest> manifest, List<Item> items, Set<String> first) {
        this(manifest, items, first, new LinkedHashMap<>());
        manifest.map(Manifest::topics)
                .orElse(List.of())
                .forEach(topic -> topics.putIfAbsent(topic.text("id", ""), topic));
    }

    /** Questions in no other order than that of the bank. */
    public Chosen(Optional<Manifest> manifest, List<Item> items) {
        this(manifest, items, Set.of());
    }

    /** What the bank says of itself. */
    public Optional<Manifest> manifest() {
        return manifest;
    }

    /** The questions, in the order of the bank. */
    public List<Item> items() {
        return items;
    }

    /** The names of the questions that a reader wants to see first. */
    public Set<String> first() {
        return first;
    }

    /** The languages of the questions, sorted; empty for those whose language is not known. */
    public List<String> langs() {
        return List.copyOf(
                new TreeSet<>(items.stream().map(item -> item.question().lang()).toList()));
    }

    /** The questions in one language. */
    public Chosen in(String lang) {
        return new Chosen(
                manifest,
                items.stream()
                        .filter(item -> item.question().lang().equals(lang))
                        .toList(),
                first,
                topics);
    }

    /** The questions by the first of their topics, in the order of the bank's vocabulary; under "" those without one. */
    public Map<String, List<Item>> byTopic() {
        Map<String, List<Item>> byTopic = new LinkedHashMap<>();
        topics.keySet().forEach(topic -> byTopic.put(topic, new ArrayList<>()));
        items.forEach(item ->
                byTopic.computeIfAbsent(topic(item), topic -> new ArrayList<>()).add(item));
        byTopic.values().removeIf(List::isEmpty);
        return byTopic;
    }

    private static String topic(Item item) {
        return item.texts("topics").stream().findFirst().orElse("");
    }

    /** The licence of a question, or that of the bank; empty where neither says one. */
    public String license(Item item) {
        String own = item.text("license");
        return own.isEmpty()
                ? manifest.map(bank -> bank.fields().text("license", "")).orElse("")
                : own;
    }

    /** A topic below those that it belongs to, the widest first. */
    public List<String> path(String topic) {
        Set<String> upwards = new LinkedHashSet<>();
        Optional<String> at = Optional.of(topic);
        while (at.isPresent() && upwards.add(at.get())) {
            at = fields(at.get()).flatMap(fields -> fields.text("parent")).map(Text::value);
        }
        List<String> path = new ArrayList<>(upwards);
        Collections.reverse(path);
        return path;
    }

    /** What a topic is called in a language, or else in the first one of the bank; its id where the bank does not say. */
    public String title(String topic, String lang) {
        Stream<String> langs = Stream.concat(
                Stream.of(lang),
                manifest.map(Manifest::languages).orElse(List.of()).stream()
                        .limit(1)
                        .map(Text::value));
        return fields(topic)
                .flatMap(fields -> langs.flatMap(
                                name -> fields.map("title").flatMap(titles -> titles.text(name)).stream())
                        .findFirst()
                        .or(() -> fields.text("title")))
                .map(Text::value)
                .orElse(topic);
    }

    private Optional<Fields> fields(String topic) {
        return Optional.ofNullable(topics.get(topic));
    }
}
