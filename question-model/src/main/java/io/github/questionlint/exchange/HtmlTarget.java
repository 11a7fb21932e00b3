package io.github.questionlint.exchange;

import java.util.List;
import java.util.Set;

/** A site for a browser, from any host of files or from a folder: search, filters, answers to open, a quiz, print. */
final class HtmlTarget implements Target {
    private static final Set<String> FIELDS = Set.copyOf(CarriedFields.whole(
            "id",
            "aliases",
            "status",
            "difficulty",
            "level",
            "minutes",
            "points",
            "partialCredit",
            "feedback",
            "license",
            "topics",
            "tags",
            "sources",
            "related"));

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public Set<String> rights() {
        return Set.copyOf(Losses.RIGHTS);
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        return new HtmlSite(chosen, losses).files();
    }
}
