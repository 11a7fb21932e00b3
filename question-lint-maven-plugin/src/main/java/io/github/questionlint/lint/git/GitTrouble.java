package io.github.questionlint.lint.git;

import java.util.Arrays;
import java.util.List;

/** Why changes cannot be determined. */
public final class GitTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final String messageId;
    private final String[] args;

    GitTrouble(String messageId, String... args) {
        super(messageId + " " + List.of(args));
        this.messageId = messageId;
        this.args = args.clone();
    }

    /**
     * The message id: {@code no-git}, {@code no-commit}, {@code unknown}, {@code shallow}, {@code unrelated},
     * {@code submodule}.
     */
    public String messageId() {
        return messageId;
    }

    /** The arguments of the message. */
    public Object[] args() {
        return Arrays.copyOf(args, args.length, Object[].class);
    }
}
