package io.github.questionlint.exchange;

import io.github.questionlint.source.Messages;
import java.util.List;

/**
 * Something of a question or of its bank that a format cannot carry.
 *
 * @param question the {@linkplain io.github.questionlint.model.Question#name() name} of the question; the name of the
 *     manifest for what is said of the bank
 * @param field its field or part, as it is called in the bundle
 * @param reason the key of the reason
 * @param args what the reason names
 */
public record Loss(String question, String field, String reason, List<String> args) implements Comparable<Loss> {
    /** The format knows nothing of the kind. */
    static final String NO_PLACE = "no-place";

    private static final Messages REASONS = Messages.load(Loss.class, "losses");

    /** Keeps its own copy of the arguments. */
    public Loss {
        args = List.copyOf(args);
    }

    /** Why it is lost, in {@code zh} or, for any other language, in English. */
    public String message(String lang) {
        return REASONS.text(lang, reason, args);
    }

    @Override
    public int compareTo(Loss other) {
        int question = this.question.compareTo(other.question);
        int field = this.field.compareTo(other.field);
        return question != 0 ? question : field != 0 ? field : reason.compareTo(other.reason);
    }
}
