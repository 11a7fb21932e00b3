package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.KnownWords;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The ids of a bank, and the question that each id leads to. */
final class Ids {
    /** The ids of the bank. */
    static final BankView<Ids> VIEW = BankView.of(Ids.class, views -> Stream.of(new Ids(views.bank())));

    private final QuestionBank bank;
    private final SortedMap<String, List<Question>> live;
    private final KnownWords known;
    private final Map<String, Retired> retired = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    private Ids(QuestionBank bank) {
        this.bank = bank;
        live = bank.editions();
        known = new KnownWords(live.keySet());
        bank.retired().forEach(entry -> retired.putIfAbsent(entry.id().value(), entry));
        live.forEach((id, editions) -> editions.stream()
                .flatMap(question -> question.aliases().stream())
                .forEach(alias -> aliases.putIfAbsent(alias.value(), id)));
    }

    /** The ids that must stay, one a line; empty if the bank has no list of them. */
    Optional<List<Text>> locked() {
        return bank.locked();
    }

    /** The editions of each question, by its id. */
    SortedMap<String, List<Question>> editions() {
        return live;
    }

    boolean isLive(String id) {
        return live.containsKey(id);
    }

    boolean isRetired(String id) {
        return retired.containsKey(id);
    }

    /** The id of the question that lists an id as a former name; empty if none does. */
    Optional<String> alias(String id) {
        return Optional.ofNullable(aliases.get(id));
    }

    /** Whether an id is or was in use, also as a former name. */
    boolean isTaken(String id) {
        return isLive(id) || isRetired(id) || aliases.containsKey(id);
    }

    /** The first edition of the question with an id; empty if the id is not in use. */
    Optional<Question> question(String id) {
        return Optional.ofNullable(live.get(id)).map(editions -> editions.get(0));
    }

    /** The id in use at the end of the chain of replacements of an id; empty if there is none. */
    Optional<String> successor(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        Optional<String> next = next(at);
        while (next.isPresent() && seen.add(at)) {
            at = next.get();
            next = next(at);
        }
        return Optional.of(at)
                .filter(found ->
                        isLive(found) && !found.equals(id) && next(found).isEmpty());
    }

    /** The id that directly replaces an id; empty if none does. */
    Optional<String> next(String id) {
        if (isLive(id)) {
            return question(id).flatMap(Ids::replacedBy).map(Text::value);
        }
        return alias(id)
                .or(() -> Optional.ofNullable(retired.get(id))
                        .flatMap(Retired::to)
                        .map(Text::value));
    }

    /** The id in use that the author probably meant; empty if none is similar. */
    Optional<String> suggestion(String id) {
        return known.nearest(id);
    }

    /** The id that replaces a deprecated question; empty if none does. */
    static Optional<Text> replacedBy(Question question) {
        return question.fields().map("deprecation").flatMap(why -> why.text("replacedBy"));
    }
}
