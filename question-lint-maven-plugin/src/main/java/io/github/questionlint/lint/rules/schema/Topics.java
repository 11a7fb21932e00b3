package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.KnownWords;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabulary of a bank: the topics of its questions. */
final class Topics {
    /** The topics of the bank. */
    static final BankView<Topics> VIEW = BankView.of(Topics.class, views -> Stream.of(new Topics(views.bank())));

    private final Map<String, Fields> byId = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final KnownWords known;
    private final Set<String> used = new HashSet<>();
    private final Set<String> circular = new HashSet<>();

    private Topics(QuestionBank bank) {
        for (Fields topic : bank.manifest().map(Manifest::topics).orElse(List.of())) {
            topic.text("id").ifPresent(id -> {
                byId.putIfAbsent(id.value(), topic);
                topic.texts("aliases").forEach(alias -> name(alias, id));
                topic.map("title").stream()
                        .flatMap(titles -> titles.own().entries().stream())
                        .forEach(title -> name(title.value().text(), id));
            });
        }
        known = new KnownWords(byId.keySet());
        bank.questions().flatMap(question -> question.topics().stream()).forEach(topic -> used.add(topic.value()));
        all().stream().flatMap(topic -> topic.text("parent").stream()).forEach(parent -> used.add(parent.value()));
        findCircles();
    }

    /** Follows the parents of each topic once, up to one that was followed before. */
    private void findCircles() {
        Set<String> done = new HashSet<>();
        for (String id : byId.keySet()) {
            List<String> way = new ArrayList<>();
            String at = id;
            while (done.add(at)) {
                way.add(at);
                at = topic(at).map(topic -> topic.text("parent", "")).orElse("");
            }
            int first = way.indexOf(at);
            if (first >= 0 && has(at)) {
                circular.addAll(way.subList(first, way.size()));
            }
        }
    }

    private void name(Text name, Text id) {
        names.putIfAbsent(Folding.name(name.value()), id.value());
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Whether the parents of a topic lead back to it. */
    boolean isInCircle(String id) {
        return circular.contains(id);
    }

    Optional<Fields> topic(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of the topics that neither a question nor another topic names. */
    Stream<Text> unused() {
        return all().stream().flatMap(topic -> topic.text("id").stream()).filter(id -> !used.contains(id.value()));
    }

    Collection<Fields> all() {
        return byId.values();
    }

    /** The id of the topic that the author probably meant: first by its other names, then by similar spelling. */
    Optional<String> suggestion(String word) {
        return Optional.ofNullable(names.get(Folding.name(word))).or(() -> known.nearest(word));
    }
}
