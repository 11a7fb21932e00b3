package io.github.questionlint.source;

import java.util.List;

/**
 * Something in a file that could not be read as it should be. It is data, not an exception: whatever else the file
 * holds is read nevertheless.
 *
 * @param rule the name of the rule that it breaks, for example {@code field-unknown}
 * @param wording which of the rule's sentences fits, for example {@code suggestion}
 * @param span where it stands
 * @param args the words of the author and of the specification that go into the sentence
 */
public record Problem(String rule, String wording, Span span, List<String> args) implements Comparable<Problem> {

    /** Keeps its own copy of the arguments. */
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem with its arguments written one after another; they are taken with {@link String#valueOf}. */
    public static Problem of(String rule, String wording, Span span, Object... args) {
        return new Problem(
                rule, wording, span, List.of(args).stream().map(String::valueOf).toList());
    }

    /** The sentence for a reader, in {@code zh} or, for any other language, in English. */
    public String message(String lang) {
        return Messages.PROBLEMS.text(lang, rule + "." + wording, args);
    }

    @Override
    public int compareTo(Problem other) {
        int place = span.compareTo(other.span);
        return place != 0 ? place : rule.compareTo(other.rule);
    }

    @Override
    public String toString() {
        return span + ": " + message("en");
    }
}
