package io.github.questionlint.lint.git;

import java.util.Arrays;
import java.util.List;

/** Why changes cannot be told, with what goes into the sentence that says so. */
public final class GitTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final String wording;
    private final String[] args;

    GitTrouble(String wording, String... args) {
        super(wording + " " + List.of(args));
        this.wording = wording;
        this.args = args.clone();
    }

    /** Which sentence fits: {@code no-git}, {@code no-commit}, {@code unknown}, {@code shallow}, {@code unrelated}. */
    public String wording() {
        return wording;
    }

    /** What goes into it. */
    public Object[] args() {
        return Arrays.copyOf(args, args.length, Object[].class);
    }
}
