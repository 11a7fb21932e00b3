package io.github.questionlint.exchange.site;

/**
 * A choice of a question.
 *
 * @param label what names it, such as {@code A}
 * @param text the choice, in Markdown
 * @param correct whether it is right
 * @param explanation why it is right or wrong, in Markdown; empty where nothing is said
 */
public record SiteChoice(String label, String text, boolean correct, String explanation) {}
