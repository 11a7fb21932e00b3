package io.github.questionlint.write;

/**
 * A choice of a question that is written.
 *
 * @param text in Markdown, without a mark or a letter
 * @param correct whether it is right
 * @param explanation why, in Markdown; empty for none
 * @param weight the percentage of the points that choosing it gives or, below zero, takes, such as {@code -50}; empty for none
 */
public record NewChoice(String text, boolean correct, String explanation, String weight) {}
