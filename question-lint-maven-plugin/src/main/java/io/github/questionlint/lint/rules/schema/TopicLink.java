package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A topic that a question or another topic names, the latter as its parent.
 *
 * @param topics the topics of the bank; at least one
 * @param target the id of the topic, as written
 * @param child the id of the topic whose parent it is; empty if a question names it
 */
record TopicLink(Topics topics, Text target, Optional<String> child) {
    /** Each topic that is named in a bank; none in a bank without topics of its own. */
    static final BankView<TopicLink> VIEW = BankView.of(TopicLink.class, TopicLink::all);

    private static Stream<TopicLink> all(BankViews views) {
        Topics topics = views.one(Topics.VIEW);
        Stream<TopicLink> named = views.of(BankQuestion.VIEW)
                .flatMap(asked -> asked.question().topics().stream())
                .map(topic -> new TopicLink(topics, topic, Optional.empty()));
        Stream<TopicLink> parents = topics.all().stream().flatMap(topic -> parent(topic, topics));
        return Stream.concat(named, parents).filter(link -> !topics.isEmpty());
    }

    private static Stream<TopicLink> parent(Fields topic, Topics topics) {
        return topic.text("parent").stream()
                .map(parent -> new TopicLink(topics, parent, Optional.of(topic.text("id", ""))));
    }
}
