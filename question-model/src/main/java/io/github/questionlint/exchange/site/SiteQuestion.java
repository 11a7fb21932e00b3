package io.github.questionlint.exchange.site;

import io.github.questionlint.model.Role;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question of a site; its texts are Markdown.
 *
 * @param anchor its name in links, which no other question has
 * @param id what it has in common with the same question in other languages; empty where it has none
 * @param aliases names that it had before, which links may still use
 * @param lang its language; empty where it is not known
 * @param facts what is said about it, such as {@code type}, by name
 * @param topics the ids of its topics
 * @param tags its tags
 * @param title what it asks, in a sentence
 * @param choices its choices
 * @param key how an answer is marked
 * @param feedback what an answer is told, in Markdown, by {@code right}, {@code partly} and {@code wrong}
 * @param parts its parts, but for the choices
 * @param sources what it rests on
 * @param related links to questions, by their words
 * @param changed whether it is among those that come first
 */
public record SiteQuestion(
        String anchor,
        String id,
        List<String> aliases,
        String lang,
        Map<String, String> facts,
        List<String> topics,
        List<String> tags,
        String title,
        List<SiteChoice> choices,
        SiteKey key,
        Map<String, String> feedback,
        Map<Role, String> parts,
        List<SiteSource> sources,
        Map<String, String> related,
        boolean changed) {

    /** Keeps its own copies. */
    public SiteQuestion {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        choices = List.copyOf(choices);
        feedback = Collections.unmodifiableMap(new LinkedHashMap<>(feedback));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        sources = List.copyOf(sources);
        related = Collections.unmodifiableMap(new LinkedHashMap<>(related));
    }

    /** One of its facts; empty where nothing is said. */
    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** A part; empty where it has none. */
    String part(Role role) {
        return parts.getOrDefault(role, "");
    }
}
