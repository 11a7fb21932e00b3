package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.find.DataLayout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of records in one place. Files of several authors may name the question, the choices or the key each in
 * their own way; what is found over all records then is right for none or for one of them.
 */
final class RecordKinds {
    /** So many records show what their fields are. */
    static final int FEWEST = 2;

    private static final int MOST = 4;
    /** One record in so many has another name for the question. */
    private static final int SHARE = 5;

    private final Function<List<YamlNode>, Optional<LayoutGuess>> guesser;
    private final List<LayoutGuess> found = new ArrayList<>();

    private RecordKinds(Function<List<YamlNode>, Optional<LayoutGuess>> guesser) {
        this.guesser = guesser;
    }

    /**
     * A layout for each kind of records; none where they are no questions.
     *
     * @param guesser what fits some records best
     */
    static List<LayoutGuess> of(List<YamlNode> records, Function<List<YamlNode>, Optional<LayoutGuess>> guesser) {
        RecordKinds kinds = new RecordKinds(guesser);
        List<YamlNode> left = records;
        while (left.size() >= FEWEST && kinds.found.size() < MOST) {
            Optional<LayoutGuess> guess = guesser.apply(left);
            if (guess.isEmpty()) {
                break;
            }
            left = kinds.add(left, guess.get());
        }
        return List.copyOf(kinds.found);
    }

    /** Adds what fits records with the stem of a guess, and returns the others: few of them only if they are whole files. */
    private List<YamlNode> add(List<YamlNode> records, LayoutGuess guess) {
        List<YamlNode> own = new ArrayList<>();
        List<YamlNode> others = new ArrayList<>();
        records.forEach(record -> (DataLayout.hasStem(record, guess.spec()) ? own : others).add(record));
        if (others.size() * SHARE < records.size()) {
            Set<String> paths = own.stream().map(record -> record.span().path()).collect(Collectors.toSet());
            others.removeIf(record -> paths.contains(record.span().path()));
        }
        if (own.isEmpty() || others.size() < FEWEST) {
            divide(records, guess);
            return List.of();
        }
        divide(own, again(own, guess, guess));
        return others;
    }

    /** Those that lack parts of a guess are of another kind where they have these parts in fields of other names. */
    private void divide(List<YamlNode> records, LayoutGuess guess) {
        List<YamlNode> own = new ArrayList<>();
        List<YamlNode> lacking = new ArrayList<>();
        records.forEach(record -> (lacks(record, guess.spec()) ? lacking : own).add(record));
        Optional<LayoutGuess> other = lacking.size() < FEWEST || own.isEmpty()
                ? Optional.empty()
                : guesser.apply(lacking).filter(one -> isSure(one) && !one.equals(guess));
        if (other.isEmpty() || found.size() + 1 >= MOST) {
            found.add(guess);
            return;
        }
        found.add(again(own, guess, other.get()));
        divide(lacking, other.get());
    }

    /** What fits the records of one kind alone; the guess as it was where that is less. */
    private LayoutGuess again(List<YamlNode> records, LayoutGuess guess, LayoutGuess other) {
        return Optional.of(records)
                .filter(all -> all.size() >= FEWEST)
                .flatMap(guesser)
                .filter(one -> !one.equals(other) || other.equals(guess))
                .filter(one -> isSure(one) || !isSure(guess))
                .orElse(guess);
    }

    private static boolean lacks(YamlNode record, LayoutSpec spec) {
        return DataLayout.hasStem(record, spec)
                && (spec.fields().containsKey("options")
                        ? !DataLayout.has(record, spec, "options") || !DataLayout.has(record, spec, "key")
                        : !DataLayout.has(record, spec, "answer"));
    }

    /** Whether there are choices and a key, or the names of the question and the answer say what they are. */
    private static boolean isSure(LayoutGuess guess) {
        LayoutSpec spec = guess.spec();
        boolean key = spec.fields().containsKey("correct")
                || Stream.ofNullable(spec.fields().get("key")).anyMatch(name -> FieldNames.fit(name, "field-key") > 0);
        boolean named = FieldNames.fit(spec.fields().getOrDefault("stem", ""), "field-stem") == 1
                && FieldNames.fit(spec.fields().getOrDefault("answer", ""), "field-answer") == 1;
        return spec.fields().containsKey("options") ? key : named;
    }
}
