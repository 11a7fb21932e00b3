package io.github.questionlint.layout.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the answer of a question is.
 *
 * @param place the kind of place
 * @param pattern the pattern of the heading or label; only for those two
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
        /** After a label such as {@code **Answer:**}. */
        LABEL,
        /** A field of the data or front matter. */
        FIELD,
        /** The target of a link. */
        LINK,
        /** The bank holds no answers. */
        NONE
    }

    static final List<String> WORDS = List.of("section", "details", "field", "link", "none");
    static final List<String> PREFIXES = List.of("heading:", "label:");

    /**
     * The locator for a word of a configuration, such as {@code details} or {@code label:^Answer:}; empty for an
     * unknown word.
     */
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
