package io.github.questionlint.data;

import io.github.questionlint.source.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of a package: its file {@code words.yaml}, a map of named lists of texts. A list whose texts belong to
 * something each, such as to a language, is a map of that and a list.
 *
 * <pre>{@code
 * # What is in front of an answer.
 * answer-label:
 *   - answer
 *   - the answer
 *   - 答案
 * numerals:
 *   '1': [one, first, 一]
 *   '2': [two, second, 二, 两]
 * }</pre>
 *
 * <p>What a text is, its class says: a word, a phrase, several words with spaces between them, or a regular expression
 * (best in single quotes, in which a backslash is itself).
 */
public final class WordLists {
    private static final String FILE = "words.yaml";
    private static final String UNGROUPED = "";
    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();

    private WordLists(String text) {
        Yaml.own(FILE, text).entries().forEach(entry -> lists.put(entry.key().value(), read(entry.value())));
    }

    private static Map<String, List<String>> read(YamlNode node) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        if (node.isMap()) {
            node.entries().forEach(entry -> groups.put(entry.key().value(), texts(entry.value())));
        } else {
            groups.put(UNGROUPED, texts(node));
        }
        return Collections.unmodifiableMap(groups);
    }

    private static List<String> texts(YamlNode list) {
        return list.items().stream().map(item -> item.text().value()).toList();
    }

    /**
     * The lists of a package.
     *
     * @param type a class of that package
     * @throws IllegalStateException if it has none
     */
    public static WordLists beside(Class<?> type) {
        return READ.computeIfAbsent(type.getPackageName(), name -> new WordLists(Resources.text(type, FILE)));
    }

    /** The names of all lists, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    /**
     * The texts of a list in their order, those of all groups one after another.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public List<String> list(String name) {
        List<String> texts = new ArrayList<>();
        groups(name).values().forEach(texts::addAll);
        return List.copyOf(texts);
    }

    /**
     * The texts of a list without an order.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /**
     * The single words of a list whose texts are several words with spaces between them.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        list(name).forEach(text -> words.addAll(List.of(text.split(" ", -1))));
        return Set.copyOf(words);
    }

    /**
     * The texts of a list by what they belong to, in their order.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public Map<String, List<String>> groups(String name) {
        Map<String, List<String>> groups = lists.get(name);
        if (groups == null) {
            throw new IllegalArgumentException("no list " + name + " among " + lists.keySet());
        }
        return groups;
    }
}
