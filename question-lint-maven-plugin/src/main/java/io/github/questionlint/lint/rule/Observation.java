package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule has seen. It knows neither the rule's name nor its severity; the linter adds them.
 *
 * @param span the place
 * @param wording which of the sentences on the rule's page
 * @param args what goes into the sentence
 * @param related other places that belong to it
 * @param repair how to mend it, if that is known
 */
public record Observation(
        Span span, String wording, List<String> args, List<Observation> related, Optional<Repair> repair) {

    /**
     * How to mend what was seen.
     *
     * @param safety whether it may be applied without being asked for
     * @param wording which of the sentences on the rule's page says what it does
     * @param args what goes into the sentence
     * @param edits what changes in the file of the observation
     */
    public record Repair(Safety safety, String wording, List<String> args, List<Edit> edits) {

        /** Keeps its own copies of the lists. */
        public Repair {
            args = List.copyOf(args);
            edits = List.copyOf(edits);
        }
    }

    /** Keeps its own copies of the lists. */
    public Observation {
        args = List.copyOf(args);
        related = List.copyOf(related);
    }

    /** An observation with its arguments one after another; they are taken with {@link String#valueOf}. */
    public static Observation at(Span span, String wording, Object... args) {
        return new Observation(span, wording, texts(args), List.of(), Optional.empty());
    }

    /** The same with one more place that belongs to it. */
    public Observation and(Span place, String wording, Object... args) {
        List<Observation> more = new ArrayList<>(related);
        more.add(at(place, wording, args));
        return new Observation(span, this.wording, this.args, more, repair);
    }

    /** The same with a repair; its arguments are taken as those of {@link #at}. */
    public Observation repaired(Safety safety, List<Edit> edits, String wording, Object... args) {
        Repair with = new Repair(safety, wording, texts(args), edits);
        return new Observation(span, this.wording, this.args, related, Optional.of(with));
    }

    private static List<String> texts(Object... args) {
        return List.of(args).stream().map(String::valueOf).toList();
    }
}
