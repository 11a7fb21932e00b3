package io.github.questionlint.exchange;

/**
 * A picture that goes with an export.
 *
 * @param path its path in the bank, with {@code /}
 * @param name its path below the folder that is written to
 */
public record Picture(String path, String name) {}
