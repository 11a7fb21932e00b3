package io.github.questionlint.lint.report;

import io.github.questionlint.source.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the HTML report, in English and Chinese. */
final class PageWords {
    private static final Messages WORDS = Messages.load(PageWords.class, "page");

    private PageWords() {}

    /** A message in {@code zh} or, for any other language, in English. */
    static String of(String lang, String key, Object... args) {
        return WORDS.text(lang, key, Stream.of(args).map(String::valueOf).toList());
    }

    /** All messages by key, with their placeholders, for the script of the page, as a reader calls goals. */
    static Map<String, String> all(String lang, Command command) {
        Map<String, String> sentences = new TreeMap<>();
        WORDS.keys("en").forEach(key -> sentences.put(key, command.in(WORDS.text(lang, key, List.of()))));
        return sentences;
    }
}
