package io.github.questionlint.layout.spec;

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

    /** The locator that a configuration names, such as {@code details} or {@code label:^Answer:}; empty for another text. */
    public static Optional<AnswerLocator> of(String text) {
        if (WORDS.contains(text)) {
            return Optional.of(new AnswerLocator(Place.valueOf(text.toUpperCase(Locale.ROOT)), Optional.empty()));
        }
        return PREFIXES.stream()
                .filter(text::startsWith)
                .filter(prefix ->
                        UserPattern.error(text.substring(prefix.length())).isEmpty())
                .findFirst()
                .map(prefix -> new AnswerLocator(
                        Place.valueOf(prefix.substring(0, prefix.length() - 1).toUpperCase(Locale.ROOT)),
                        Optional.of(UserPattern.of(text.substring(prefix.length())))));
    }
}
