package io.github.questionlint.exchange.site;

/** Is told what a site cannot show. */
public interface SiteLosses {
    /** A formula is shown as it is written. */
    void formula(SiteQuestion question, String field, String source);

    /** Something of a text is left out, but no word. */
    void markup(SiteQuestion question, String field);
}
