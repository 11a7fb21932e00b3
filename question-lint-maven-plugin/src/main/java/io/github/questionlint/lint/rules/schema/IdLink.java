package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field that names a question by its id.
 *
 * @param ids the ids of the bank
 * @param from the id of the question or retired question with the field; empty if it has none
 * @param field the name of the field
 * @param target the id in the field
 */
record IdLink(Ids ids, Optional<Text> from, String field, Text target) {
    static final String RELATED = "related";
    static final String DISTINCT = "distinctFrom";
    static final String REPLACED_BY = "replacedBy";
    /** The id of a retired question itself. */
    static final String ID = "id";
    /** The successor of a retired question. */
    static final String TO = "to";

    /** Each field with an id in the questions and retired questions of a bank. */
    static final BankView<IdLink> VIEW = BankView.of(
            IdLink.class, views -> Stream.concat(views.of(BankQuestion.VIEW).flatMap(IdLink::of), ofRetired(views)));

    /** The id of the question or retired question with the field; empty if it has none. */
    String own() {
        return from.map(Text::value).orElse("");
    }

    private static Stream<IdLink> of(BankQuestion asked) {
        Question question = asked.question();
        Stream<Text> distinct = question.fields().maps(DISTINCT).stream().flatMap(entry -> entry.text("id").stream());
        return Stream.of(
                        question.related().stream().map(id -> of(asked, RELATED, id)),
                        distinct.map(id -> of(asked, DISTINCT, id)),
                        Ids.replacedBy(question).stream().map(id -> of(asked, REPLACED_BY, id)))
                .flatMap(links -> links);
    }

    private static IdLink of(BankQuestion asked, String field, Text target) {
        return new IdLink(asked.ids(), asked.question().id(), field, target);
    }

    private static Stream<IdLink> ofRetired(BankViews views) {
        Ids ids = views.one(Ids.VIEW);
        return views.bank().retired().stream().flatMap(entry -> of(entry, ids));
    }

    private static Stream<IdLink> of(Retired entry, Ids ids) {
        IdLink own = new IdLink(ids, Optional.of(entry.id()), ID, entry.id());
        return Stream.concat(Stream.of(own), entry.to().stream().map(to -> new IdLink(ids, own.from(), TO, to)));
    }
}
