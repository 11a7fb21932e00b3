package io.github.questionlint.exchange.site;

/**
 * What a question rests on.
 *
 * @param title what it is called
 * @param url where it is; empty where that is not known, or is no address of the web
 * @param about what else is known of it, on one line
 */
public record SiteSource(String title, String url, String about) {}
