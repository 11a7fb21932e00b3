package io.github.questionlint.exchange.site;

import io.github.questionlint.model.Role;
import io.github.questionlint.source.Resources;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A site of questions that any host of files can serve and that works from a folder: a page with search, filters and a
 * quiz, and pages that need no script. Its policy lets in nothing but its own files.
 */
public final class Site {
    private static final String ROW = "<li><a href=\"%s\">%s</a> <span class=\"number\">%d</span></li>";

    private final SiteBank bank;
    private final SiteText texts;
    private final SiteLosses losses;
    private final BiFunction<Role, String, String> names;
    private final Map<String, SiteTopic> topics;
    private final Map<String, String> files = new TreeMap<>();
    private final String lang;
    private final String frame = resource("page.html");
    private final int size;

    private Site(SiteBank bank, SiteText texts, SiteLosses losses, BiFunction<Role, String, String> names) {
        this.bank = bank;
        this.texts = texts;
        this.losses = losses;
        this.names = names;
        this.topics = bank.topicsById();
        this.size = bank.size();
        this.lang = bank.pages().stream()
                .map(page -> SiteWords.folded(page.lang()))
                .findFirst()
                .orElse("en");
    }

    /**
     * The files of a site, by their names.
     *
     * @param texts writes the texts of the questions
     * @param losses is told what cannot be shown
     * @param names what the parts of a question are called in a language
     */
    public static Map<String, String> files(
            SiteBank bank, SiteText texts, SiteLosses losses, BiFunction<Role, String, String> names) {
        Site site = new Site(bank, texts, losses, names);
        site.write();
        return Collections.unmodifiableMap(site.files);
    }

    private void write() {
        SiteData data = new SiteData(bank);
        for (int at = 0; at < bank.pages().size(); at++) {
            SitePage page = bank.pages().get(at);
            StringBuilder articles = new StringBuilder();
            for (SiteQuestion question : page.questions()) {
                Article article = new Article(question, topics, texts, losses, names);
                String html = article.html();
                data.add(question, html, article.feedback());
                articles.append(html);
            }
            files.put(page.file(), page(at, articles.toString()));
        }
        files.putAll(data.files());
        files.put("index.html", index());
        files.put("site.css", resource("temml.css") + resource("site.css") + texts.rules());
        files.put("site.js", resource("site.js"));
        files.put("icon.svg", resource("icon.svg"));
    }

    private static String resource(String name) {
        return Resources.text(Site.class, name);
    }

    private String page(int at, String articles) {
        SitePage page = bank.pages().get(at);
        String links = "<a href=\"index.html\">" + Html.text(SiteWords.of(page.lang(), "start")) + "</a>"
                + neighbour(page, at - 1, "← %s")
                + neighbour(page, at + 1, "%s →");
        return Html.page(
                frame,
                page.lang(),
                Map.of(
                        "pageLang",
                        page(page.lang()),
                        "title",
                        Html.text(bank.name(page.lang())),
                        "heading",
                        Html.text(page.name()),
                        "links",
                        links,
                        "articles",
                        articles,
                        "own",
                        own(),
                        "about",
                        about(page.lang())));
    }

    private String neighbour(SitePage page, int at, String arrow) {
        boolean there = at >= 0
                && at < bank.pages().size()
                && bank.pages().get(at).lang().equals(page.lang());
        return there
                ? "<a href=\"%s\">%s</a>"
                        .formatted(
                                bank.pages().get(at).file(),
                                arrow.formatted(Html.text(bank.pages().get(at).name())))
                : "";
    }

    private static String page(String lang) {
        return SiteWords.folded(lang).equals("zh") ? "zh-CN" : "en";
    }

    private String about(String lang) {
        return Html.text(SiteWords.of(lang, "bank.about", size));
    }

    private String own() {
        return bank.about().isEmpty() ? "" : Html.text(bank.about()) + " · ";
    }

    private String index() {
        String contents = bank.pages().stream()
                .collect(Collectors.groupingBy(SitePage::lang, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(pages -> "<ul" + Html.lang(pages.getKey()) + ">"
                        + pages.getValue().stream()
                                .map(page -> ROW.formatted(
                                        page.file(),
                                        Html.text(page.name()),
                                        page.questions().size()))
                                .collect(Collectors.joining("\n"))
                        + "</ul>")
                .collect(Collectors.joining("\n"));
        return Html.page(
                resource("index.html"),
                lang,
                Map.of(
                        "pageLang",
                        page(lang),
                        "title",
                        Html.text(bank.name(lang)),
                        "contents",
                        contents,
                        "own",
                        own(),
                        "about",
                        about(lang)));
    }
}
