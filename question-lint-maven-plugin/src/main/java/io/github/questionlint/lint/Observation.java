package io.github.questionlint.lint;

import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule has seen. It knows neither the rule's name nor its severity; the linter adds them.
 *
 * @param span the place
 * @param wording which of the sentences on the rule's page
 * @param args what goes into the sentence
 * @param related other places that belong to it
 */
public record Observation(Span span, String wording, List<String> args, List<Observation> related) {

    /** Keeps its own copies of the lists. */
    public Observation {
        args = List.copyOf(args);
        related = List.copyOf(related);
    }

    /** An observation with its arguments one after another; they are taken with {@link String#valueOf}. */
    public static Observation at(Span span, String wording, Object... args) {
        return new Observation(
                span, wording, List.of(args).stream().map(String::valueOf).toList(), List.of());
    }

    /** The same with one more place that belongs to it. */
    public Observation and(Span place, String wording, Object... args) {
        List<Observation> more = new ArrayList<>(related);
        more.add(at(place, wording, args));
        return new Observation(span, this.wording, this.args, more);
    }
}
