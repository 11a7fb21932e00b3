package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.model.Choice;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What seems to be the key in a bank that marks no choice as correct in a way that is read.
 *
 * @param mark the sign of one choice in nearly each question, or the name of a field
 * @param field whether it is a field
 * @param value an example of what the field holds; empty for a sign
 * @param places where it is, one place for a question
 * @param questions how many questions have no key that is read
 */
record UnreadKeys(String mark, boolean field, String value, List<Span> places, int questions) {
    private static final double NEARLY_ALL = 0.8;

    UnreadKeys {
        places = List.copyOf(places);
    }

    /** The one of a bank, if it has one. */
    static final BankView<UnreadKeys> VIEW = BankView.of(UnreadKeys.class, UnreadKeys::of);

    private static Stream<UnreadKeys> of(BankViews views) {
        List<AskedQuestion> without = views.of(ChoiceKey.VIEW)
                .filter(ChoiceKey::usual)
                .map(ChoiceKey::asked)
                .toList();
        return Stream.concat(best(without, false), best(without, true)).limit(1);
    }

    private static Stream<UnreadKeys> best(List<AskedQuestion> without, boolean field) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (AskedQuestion asked : without) {
            if (field) {
                KeySigns.fields(asked).forEach((name, value) -> {
                    places.computeIfAbsent(name, it -> new ArrayList<>()).add(value.span());
                    values.computeIfAbsent(name, it -> new HashSet<>()).add(value.value());
                });
            } else {
                signs(asked)
                        .forEach((sign, span) -> places.computeIfAbsent(sign, it -> new ArrayList<>())
                                .add(span));
            }
        }
        return places.entrySet().stream()
                .filter(found -> found.getValue().size() >= without.size() * NEARLY_ALL)
                .filter(found -> !field
                        || Objects.requireNonNull(values.get(found.getKey())).size() > 1)
                .max((one, other) ->
                        Integer.compare(one.getValue().size(), other.getValue().size()))
                .map(found -> new UnreadKeys(
                        found.getKey(), field, example(values.get(found.getKey())), found.getValue(), without.size()))
                .stream();
    }

    private static String example(@org.jspecify.annotations.Nullable Collection<String> values) {
        return values == null ? "" : values.stream().sorted().findFirst().orElse("");
    }

    /** The signs that exactly one choice of a question has. */
    private static Map<String, Span> signs(AskedQuestion asked) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (Choice choice : asked.question().choices()) {
            KeySigns.of(asked.source(), choice)
                    .forEach(sign -> found.computeIfAbsent(sign, it -> new ArrayList<>())
                            .add(choice.text().span()));
        }
        Map<String, Span> single = new LinkedHashMap<>();
        found.forEach((sign, spans) -> {
            if (spans.size() == 1 && asked.question().choices().size() > 1) {
                single.put(sign, spans.get(0));
            }
        });
        return single;
    }
}
