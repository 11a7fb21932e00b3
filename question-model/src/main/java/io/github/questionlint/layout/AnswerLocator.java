package io.github.questionlint.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the answer of a question stands.
 *
 * @param place the kind of place
 * @param pattern what the heading or label looks like that opens it; only for those two
 */
public record AnswerLocator(Place place, Optional<UserPattern> pattern) {

    /** The kinds of place. */
    public enum Place {
        /** All that follows the title, or the choices. */
        SECTION,
        /** The first {@code <details>}. */
        DETAILS,
        /** Below a heading. */
        HEADING,
        /** Behind a word such as {@code **Answer:**}. */
        LABEL,
        /** A field of the data or front matter. */
        FIELD,
        /** Where a link leads. */
        LINK,
        /** The bank holds no answers. */
        NONE
    }

    static final List<String> WORDS = List.of("section", "details", "field", "link", "none");
    static final List<String> PREFIXES = List.of("heading:", "label:");

    /** The locator that a configuration names, such as {@code details} or {@code label:^Answer:}. */
    public static AnswerLocator of(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        return new AnswerLocator(
                Place.valueOf(word.toUpperCase(Locale.ROOT)),
                colon < 0 ? Optional.empty() : Optional.of(UserPattern.of(text.substring(colon + 1))));
    }
}
