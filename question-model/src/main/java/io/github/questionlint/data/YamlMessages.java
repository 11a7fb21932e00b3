package io.github.questionlint.data;

import java.util.List;
import java.util.Map;

/** Our sentences for those of the YAML parser, which speaks English only. */
final class YamlMessages {
    /** Which of our sentences replaces one of the parser, by words of it; the first that fits wins. */
    private static final List<Map.Entry<String, String>> MESSAGES = List.of(
            Map.entry("mapping values are not allowed", "colon"),
            Map.entry("TAB", "tab"),
            Map.entry("unexpected end of stream", "quote"),
            Map.entry("unexpected document separator", "quote"),
            Map.entry("expected ',' or", "bracket"),
            Map.entry("could not find expected ':'", "no-colon"),
            Map.entry("expected <block end>", "indent"),
            Map.entry("are not allowed here", "indent"),
            Map.entry("escape", "escape"),
            Map.entry("cannot start any token", "start"),
            Map.entry("unexpected character found", "start"),
            Map.entry("expected alphabetic or numeric character", "start"),
            Map.entry("expected chomping or indentation indicators", "start"),
            Map.entry("expected a comment or a line break", "start"),
            Map.entry("undefined tag handle", "start"),
            Map.entry("URI", "start"));

    private YamlMessages() {}

    /** The name of our sentence for one of the parser. */
    static String of(String problem) {
        return MESSAGES.stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("syntax");
    }
}
