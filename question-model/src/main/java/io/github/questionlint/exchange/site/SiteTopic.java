package io.github.questionlint.exchange.site;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a question may be about.
 *
 * @param id its id
 * @param parent the id of the topic that it belongs to; empty where there is none
 * @param titles what it is called, by language
 */
public record SiteTopic(String id, String parent, Map<String, String> titles) {
    /** Keeps its own copy. */
    public SiteTopic {
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    }
}
