package io.github.questionlint.exchange;

import io.github.questionlint.exchange.site.Site;
import io.github.questionlint.exchange.site.SiteBank;
import io.github.questionlint.exchange.site.SiteLosses;
import io.github.questionlint.exchange.site.SitePage;
import io.github.questionlint.exchange.site.SiteQuestion;
import io.github.questionlint.exchange.site.SiteText;
import io.github.questionlint.exchange.site.SiteTopic;
import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.exchange.text.SafeName;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a bank on the pages of a site. */
final class HtmlSite {
    /** How many questions are on a page that is read without a script. */
    private static final int PAGE = 100;

    private static final Pattern WEB = Pattern.compile("(?i)https?:|mailto:");

    private final Chosen chosen;
    private final Losses losses;
    private final List<String> langs;
    /** The questions by the files of their pages. */
    private final Map<String, List<Item>> pages;
    /** The file of the page of each question, by its name. */
    private final Map<String, String> places = new HashMap<>();
    /** The questions by their ids. */
    private final Map<String, List<Item>> byId = new HashMap<>();

    private final Map<String, Item> byName = new HashMap<>();

    HtmlSite(Chosen chosen, Losses losses) {
        this.chosen = chosen;
        this.losses = losses;
        this.langs = chosen.langs();
        this.pages = pages();
        pages.forEach((file, items) -> items.forEach(item -> {
            places.put(item.name(), file);
            byName.put(item.name(), item);
            byId.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
        }));
    }

    /** The files of the site. */
    List<ExportFile> files() {
        Set<String> pictures = chosen.items().stream()
                .flatMap(item -> item.pictures().stream())
                .map(Pictures::written)
                .collect(Collectors.toSet());
        List<SitePage> written = new ArrayList<>();
        pages.forEach((file, items) -> written.add(page(file, items)));
        SiteText texts = new SiteText(this::link, pictures::contains);
        return Site.files(bank(written), texts, told(), PartNames::of).entrySet().stream()
                .map(file -> new ExportFile(file.getKey(), file.getValue()))
                .toList();
    }

    private SitePage page(String file, List<Item> items) {
        String lang = items.get(0).question().lang();
        return new SitePage(
                file,
                title(items.get(0)),
                lang,
                items.stream()
                        .map(item -> new HtmlItem(
                                        item,
                                        chosen,
                                        id -> in(lang, byId.getOrDefault(id, List.of())),
                                        other -> places.getOrDefault(other.name(), ""),
                                        losses)
                                .question())
                        .toList());
    }

    private Map<String, List<Item>> pages() {
        SafeName names = new SafeName();
        names.next("index");
        Map<String, List<Item>> pages = new LinkedHashMap<>();
        for (String lang : langs) {
            String end = langs.size() > 1 && !lang.isEmpty() ? "-" + lang.toLowerCase(Locale.ROOT) : "";
            chosen.in(lang).byTopic().forEach((topic, items) -> {
                for (int from = 0; from < items.size(); from += PAGE) {
                    String name = names.next((topic.isEmpty() ? "questions" : topic) + end);
                    pages.put(name + ".html", items.subList(from, Math.min(items.size(), from + PAGE)));
                }
            });
        }
        return pages;
    }

    private String title(Item first) {
        String lang = first.question().lang();
        List<String> topics = first.texts("topics");
        return topics.isEmpty() ? "" : chosen.title(topics.get(0), lang);
    }

    private static List<Item> in(String lang, List<Item> items) {
        return items.stream()
                .filter(item -> item.question().lang().equals(lang))
                .limit(1)
                .toList();
    }

    /** Links of authors: to the web, or to a question of the site by its name. */
    private String link(String target) {
        boolean web = WEB.matcher(target).lookingAt();
        String name = target.startsWith("#") ? target.substring(1) : "";
        String page = places.getOrDefault(name, "");
        return web ? target : page.isEmpty() ? "" : page + "#" + name;
    }

    private SiteLosses told() {
        return new SiteLosses() {
            @Override
            public void formula(SiteQuestion question, String field, String source) {
                item(question).ifPresent(item -> losses.add(item, field, "formula", source));
            }

            @Override
            public void markup(SiteQuestion question, String field) {
                item(question).ifPresent(item -> losses.add(item, field, "html"));
            }

            private Optional<Item> item(SiteQuestion question) {
                return Optional.ofNullable(byName.get(question.anchor()));
            }
        };
    }

    private SiteBank bank(List<SitePage> written) {
        Optional<Manifest> manifest = chosen.manifest();
        Map<String, String> names = new TreeMap<>();
        for (String lang : Stream.concat(Stream.of("en"), langs.stream()).toList()) {
            manifest.flatMap(bank -> bank.fields().map("name"))
                    .flatMap(titles -> titles.text(lang))
                    .map(Text::value)
                    .ifPresent(name -> names.put(lang, name));
        }
        manifest.flatMap(bank -> bank.fields().text("name")).map(Text::value).ifPresent(name -> names.put("en", name));
        return new SiteBank(names, about(manifest), topics(), written);
    }

    private static String about(Optional<Manifest> manifest) {
        return manifest.stream()
                .flatMap(bank -> Stream.of(
                        bank.fields().texts("authors").stream().map(Text::value).collect(Collectors.joining(", ")),
                        bank.fields().text("license", ""),
                        bank.fields().text("attribution", "")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private List<SiteTopic> topics() {
        List<SiteTopic> topics = new ArrayList<>();
        for (Fields topic : chosen.manifest().map(Manifest::topics).orElse(List.of())) {
            String id = topic.text("id", "");
            Map<String, String> titles = langs.stream()
                    .filter(lang -> !lang.isEmpty())
                    .collect(Collectors.toMap(lang -> lang, lang -> chosen.title(id, lang), (one, other) -> one));
            topics.add(new SiteTopic(id, topic.text("parent", ""), titles));
        }
        return topics;
    }
}
