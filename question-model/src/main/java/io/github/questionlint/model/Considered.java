package io.github.questionlint.model;

/**
 * A layout that was tried on a bank, and what it would take for questions.
 *
 * @param summary what it is in a few words, for example {@code heading level 4}
 * @param files in how many files it finds a title
 * @param titles how many titles it finds
 * @param asking how many of them ask something, by their words, number or answer
 * @param choices how many of them have choices
 */
public record Considered(String summary, int files, int titles, int asking, int choices) {}
