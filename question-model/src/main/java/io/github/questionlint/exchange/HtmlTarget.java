package io.github.questionlint.exchange;

import io.github.questionlint.exchange.site.Site;
import io.github.questionlint.exchange.site.SiteBank;
import io.github.questionlint.exchange.site.SiteLosses;
import io.github.questionlint.exchange.site.SitePage;
import io.github.questionlint.exchange.site.SiteQuestion;
import io.github.questionlint.exchange.site.SiteText;
import io.github.questionlint.exchange.site.SiteTopic;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A site for a browser, from any host of files or from a folder: search, filters, answers to open, a quiz, print. */
final class HtmlTarget implements Target {
    private static final Set<String> FIELDS = Set.of(
            "id", "lang", "type", "status", "difficulty", "level", "minutes", "license", "topics", "tags", "title",
            "choices", "truth", "numeric", "accept", "question", "starter", "answer", "keyPoints", "explanation",
            "hints", "pitfalls", "followUps", "tests", "sources", "related");
    /** How many questions are on a page that is read without a script. */
    private static final int PAGE = 100;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        Map<String, List<Item>> pages = pages(chosen);
        Map<String, String> places = new HashMap<>();
        Map<String, List<Item>> byId = new HashMap<>();
        pages.forEach((file, items) -> items.forEach(item -> {
            places.put(item.name(), file);
            byId.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
        }));
        Map<String, Item> items = new HashMap<>();
        List<SitePage> written = new ArrayList<>();
        pages.forEach((file, some) -> {
            List<SiteQuestion> questions = new ArrayList<>();
            for (Item item : some) {
                items.put(item.name(), item);
                String lang = item.question().lang();
                questions.add(new HtmlItem(
                                item,
                                chosen.license(item),
                                id -> in(lang, byId.getOrDefault(id, List.of())),
                                other -> places.getOrDefault(other.name(), ""),
                                losses)
                        .question());
            }
            written.add(new SitePage(file, title(chosen, some.get(0)), some.get(0).question().lang(), questions));
        });
        Set<String> pictures = chosen.items().stream()
                .flatMap(item -> item.pictures().stream())
                .map(Pictures::written)
                .collect(Collectors.toSet());
        SiteText texts = new SiteText(target -> link(target, places), pictures::contains);
        return Site.files(bank(chosen, written), texts, told(items, losses)).entrySet().stream()
                .map(file -> new ExportFile(file.getKey(), file.getValue()))
                .toList();
    }

    /** The questions by the files of their pages. */
    private static Map<String, List<Item>> pages(Chosen chosen) {
        List<String> langs = chosen.langs();
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

    private static String title(Chosen chosen, Item first) {
        String lang = first.question().lang();
        List<String> topics = first.texts("topics");
        return topics.isEmpty()
                ? lang.startsWith("zh") ? "题目" : "Questions"
                : chosen.title(topics.get(0), lang);
    }

    private static List<Item> in(String lang, List<Item> items) {
        return items.stream()
                .filter(item -> item.question().lang().equals(lang))
                .limit(1)
                .toList();
    }

    /** Links of authors: to the web, or to a question of the site by its name. */
    private static String link(String target, Map<String, String> places) {
        boolean web = target.matches("(?i)(?:https?:|mailto:)[\\s\\S]*+");
        String name = target.startsWith("#") ? target.substring(1) : "";
        String page = places.getOrDefault(name, "");
        return web ? target : page.isEmpty() ? "" : page + "#" + name;
    }

    private static SiteLosses told(Map<String, Item> items, Losses losses) {
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
                return Optional.ofNullable(items.get(question.anchor()));
            }
        };
    }

    private static SiteBank bank(Chosen chosen, List<SitePage> pages) {
        Optional<Manifest> manifest = chosen.manifest();
        Map<String, String> names = new TreeMap<>();
        for (String lang : Stream.concat(Stream.of("en"), chosen.langs().stream()).toList()) {
            manifest.flatMap(bank -> bank.fields().map("name"))
                    .flatMap(titles -> titles.text(lang))
                    .map(Text::value)
                    .ifPresent(name -> names.put(lang, name));
        }
        manifest.flatMap(bank -> bank.fields().text("name"))
                .map(Text::value)
                .ifPresent(name -> names.put("en", name));
        return new SiteBank(names, about(manifest), topics(chosen), pages);
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

    private static List<SiteTopic> topics(Chosen chosen) {
        List<SiteTopic> topics = new ArrayList<>();
        for (Fields topic : chosen.manifest().map(Manifest::topics).orElse(List.of())) {
            String id = topic.text("id", "");
            Map<String, String> titles = chosen.langs().stream()
                    .filter(lang -> !lang.isEmpty())
                    .collect(Collectors.toMap(lang -> lang, lang -> chosen.title(id, lang), (one, other) -> one));
            topics.add(new SiteTopic(id, topic.text("parent", ""), titles));
        }
        return topics;
    }
}
