package io.github.questionlint.exchange.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bank as a site.
 *
 * @param names what it is called, by language; empty where it has no name
 * @param about its licence and authors, on one line
 * @param topics what its questions are about, in its order
 * @param pages its questions, page by page
 */
public record SiteBank(Map<String, String> names, String about, List<SiteTopic> topics, List<SitePage> pages) {
    /** Keeps its own copies. */
    public SiteBank {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        topics = List.copyOf(topics);
        pages = List.copyOf(pages);
    }

    /** What its questions are about, by id; of topics with one id the first one. */
    Map<String, SiteTopic> topicsById() {
        Map<String, SiteTopic> byId = new HashMap<>();
        topics.forEach(topic -> byId.putIfAbsent(topic.id(), topic));
        return byId;
    }

    /** How many questions it has. */
    int size() {
        return pages.stream().mapToInt(page -> page.questions().size()).sum();
    }

    /** What it is called in a language, or in another one. */
    String name(String lang) {
        String own = names.getOrDefault(lang, names.getOrDefault("en", ""));
        String any = own.isEmpty() ? names.values().stream().findFirst().orElse("") : own;
        return any.isEmpty() ? SiteWords.of(lang, "untitled") : any;
    }
}
