package io.github.questionlint.exchange.site;

/**
 * What a question rests on.
 *
 * @param title what it is called
 * @param url where it is; empty where that is not known, or is no address of the web
 * @param about what else is known of it, on one line
 */
public record SiteSource(String title, String url, String about) {

    /** The same as an item of a list. */
    String html() {
        String shown = Html.text(title.isEmpty() ? url : title);
        String link = url.isEmpty() ? shown : "<a href=\"" + Html.text(url) + "\" rel=\"noreferrer\">" + shown + "</a>";
        return "<li>" + link + (about.isEmpty() ? "" : " · " + Html.text(about)) + "</li>";
    }
}
