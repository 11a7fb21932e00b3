package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;
import java.util.List;

/** Other banks, whose questions a bank must not repeat; they are not linted. Compared by identity. */
public final class Published {
    /** No other banks. */
    public static final Published NONE = new Published(List.of());

    private final List<Source> sources;

    /**
     * A bank that has been published.
     *
     * @param name its name in messages: a folder, a file or the id of a bank
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
