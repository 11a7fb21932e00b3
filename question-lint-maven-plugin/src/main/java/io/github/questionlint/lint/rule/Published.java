package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;
import java.util.List;

/** Other banks, which are not linted, but which a bank must not copy from. Two are equal only if they are one. */
public final class Published {
    /** No other banks. */
    public static final Published NONE = new Published(List.of());

    private final List<Source> sources;

    /**
     * A bank that has been published.
     *
     * @param name where it is, for messages: a folder, a file or the id of a bank
     * @param bank its questions
     */
    public record Source(String name, QuestionBank bank) {}

    /** These banks, in this order. */
    public Published(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The banks. */
    public List<Source> sources() {
        return sources;
    }
}
