package io.github.questionlint.exchange.site;

import io.github.questionlint.data.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a page marks an answer.
 *
 * @param kind {@code one} or {@code many} choices, {@code truth}, {@code number}, {@code words}, or {@code self} where
 *     only the one who answers can
 * @param values what is right, as the script of the pages reads it
 * @param shown what is right, as a reader reads it: Markdown for {@code self}, otherwise plain text; empty where choices
 *     or a part of the question say it
 */
public record SiteKey(String kind, Map<String, Object> values, String shown) {

    /** Keeps its own copy of the values. */
    public SiteKey {
        values = Map.copyOf(values);
    }

    /** The one who answers compares; what is right is Markdown, and empty where a part of the question says it. */
    public static SiteKey self(String shown) {
        return new SiteKey("self", Map.of(), shown);
    }

    /** Choices are right. */
    public static SiteKey choices(List<SiteChoice> choices, boolean many) {
        List<Integer> right = new ArrayList<>();
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).correct()) {
                right.add(at);
            }
        }
        return new SiteKey(many ? "many" : "one", Map.of("right", right), "");
    }

    /**
     * Choices are added up.
     *
     * @param gives the points that each gives or takes
     */
    public SiteKey adding(List<BigDecimal> gives) {
        Map<String, Object> more = new HashMap<>(values);
        more.put("gives", gives.stream().map(BigDecimal::toPlainString).toList());
        return new SiteKey(kind, more, shown);
    }

    /** A statement is true or false. */
    public static SiteKey truth(boolean truth, String shown) {
        return new SiteKey("truth", Map.of("truth", truth), shown);
    }

    /** A number is right, or all between two. */
    public static SiteKey number(BigDecimal min, BigDecimal max, String unit, String shown) {
        return new SiteKey("number", Map.of("min", min.toString(), "max", max.toString(), "unit", unit), shown);
    }

    /** Some words are right. */
    public static SiteKey words(List<String> words, boolean anyCase) {
        return new SiteKey("words", Map.of("words", words, "anyCase", anyCase), String.join(" / ", words));
    }

    /** The same as values of JSON. */
    Map<String, Object> json() {
        Map<String, Object> json = Json.object("kind", kind);
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> json.put(value.getKey(), value.getValue()));
        return json;
    }
}
