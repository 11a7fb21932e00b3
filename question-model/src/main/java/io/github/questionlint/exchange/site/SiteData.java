package io.github.questionlint.exchange.site;

import io.github.questionlint.data.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the script of the pages reads: a list with what filters and search need at once, and shards with the questions
 * themselves, which it loads when it shows them. They are scripts, because a page that is opened from a file may read
 * nothing else.
 */
final class SiteData {
    /** The size of a shard in characters, from which on another one begins. */
    private static final int SHARD = 150_000;

    private final SiteBank bank;
    private final List<Integer> starts = new ArrayList<>();
    private final List<List<Object>> questions = new ArrayList<>();
    private final Map<String, String> shards = new TreeMap<>();
    private final List<Object> entries = new ArrayList<>();
    private int size;

    SiteData(SiteBank bank) {
        this.bank = bank;
    }

    /**
     * Adds the next question.
     *
     * @param html the question as a part of a page
     * @param feedback what an answer is told, in the same way
     */
    void add(SiteQuestion question, String html, Map<String, String> feedback) {
        if (entries.isEmpty()) {
            starts.add(questions.size());
        }
        Map<String, Object> key = question.key().json();
        if (!question.fact("points").isEmpty()) {
            key.put("points", question.fact("points"));
        }
        if (!feedback.isEmpty()) {
            key.put("feedback", feedback);
        }
        entries.add(List.of(html, key));
        size += html.length();
        questions.add(List.of(
                question.anchor(),
                question.id(),
                SiteText.plain(question.title()),
                question.fact("type"),
                question.fact("difficulty"),
                question.fact("level"),
                question.lang(),
                question.topics(),
                question.tags(),
                question.changed() ? 1 : 0,
                question.aliases()));
        if (size >= SHARD) {
            close();
        }
    }

    private void close() {
        if (!entries.isEmpty()) {
            int number = starts.size() - 1;
            shards.put("data/" + number + ".js", "questionShard(" + number + ", " + json(entries) + ");\n");
            entries.clear();
            size = 0;
        }
    }

    /** The files, by name. */
    Map<String, String> files() {
        close();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("names", bank.names());
        list.put("topics", bank.topics().stream().map(SiteData::topic).toList());
        list.put("shards", starts);
        list.put("words", SiteWords.all());
        list.put("questions", questions);
        Map<String, String> files = new TreeMap<>(shards);
        files.put("data/list.js", "globalThis.questionSite = " + json(list) + ";\n");
        return files;
    }

    private static Map<String, Object> topic(SiteTopic topic) {
        return Json.object("id", topic.id(), "parent", topic.parent(), "titles", topic.titles());
    }

    private static String json(Object value) {
        return Json.line(value);
    }
}
