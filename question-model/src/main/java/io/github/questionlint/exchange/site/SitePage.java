package io.github.questionlint.exchange.site;

import java.util.List;

/**
 * A page that can be read without a script.
 *
 * @param file its name
 * @param title what it is called: its topic; empty where its questions have none
 * @param lang the language of its questions; empty where it is not known
 * @param questions its questions
 */
public record SitePage(String file, String title, String lang, List<SiteQuestion> questions) {
    /** Keeps its own copy. */
    public SitePage {
        questions = List.copyOf(questions);
    }

    /** Its title, or what any questions are called. */
    String name() {
        return title.isEmpty() ? SiteWords.of(lang, "untitled") : title;
    }
}
