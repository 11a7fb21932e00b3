package io.github.questionlint.exchange;

/**
 * Two texts that belong together.
 *
 * @param prompt what is given, in Markdown; empty for a match that belongs to nothing
 * @param match what belongs to it, in Markdown; never empty
 */
public record ItemPair(String prompt, String match) {}
