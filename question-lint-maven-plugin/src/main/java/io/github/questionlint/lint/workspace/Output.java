package io.github.questionlint.lint.workspace;

/** Where a goal says what it does. A text may be several lines, and comes from files as it is: see {@link SafeText}. */
public interface Output {
    /** Says what happens. */
    void info(String text);

    /** Says what a person should look at. */
    void warn(String text);

    /** Says what must not be. */
    void error(String text);

    /** Hands a text, with its line ends, to programs that read the standard output. */
    void print(String text);

    /** Whether anybody sees {@link #info}. */
    boolean isInfoShown();

    /** Whether anybody sees {@link #warn}. */
    boolean isWarnShown();
}
