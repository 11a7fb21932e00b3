package io.github.questionlint.lint.git;

import java.util.Arrays;
import java.util.List;

/** Why changes cannot be determined. */
public final class GitTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final String wording;
    private final String[] args;

    GitTrouble(String wording, String... args) {
        super(wording + " " + List.of(args));
        this.wording = wording;
        this.args = args.clone();
    }

    /** The message id: {@code no-git}, {@code no-commit}, {@code unknown}, {@code shallow}, {@code unrelated}. */
    public String wording() {
        return wording;
    }

    /** The arguments of the message. */
    public Object[] args() {
        return Arrays.copyOf(args, args.length, Object[].class);
    }
}
