package io.github.questionlint.layout.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the choices of a question are written.
 *
 * @param form the form
 * @param letters the name or the letters of the alphabet of lettered choices; otherwise empty
 */
public record OptionsLocator(Form form, String letters) {

    /** The forms. */
    public enum Form {
        /** {@code - [x] right}. */
        TASK_LIST,
        /** {@code A. text}, and a line with the key. */
        LETTERED,
        /** Fields of the data. */
        FIELDS,
        /** No choices. */
        NONE
    }

    /** The Latin letters of choices, in order. */
    public static final String LATIN = "ABCDEFGHIJKL";

    static final List<String> WORDS = List.of("task-list", "lettered", "fields", "none");
    static final List<String> PREFIXES = List.of("lettered:");

    /**
     * The locator for a word of a configuration, such as {@code task-list} or {@code lettered:cyrillic}; empty for an
     * unknown word.
     */
    public static Optional<OptionsLocator> of(String text) {
        String word = text.startsWith("lettered:") ? "lettered" : text;
        if (!WORDS.contains(word)) {
            return Optional.empty();
        }
        Form form = Form.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        String alphabet = word.equals(text) ? "latin" : text.substring("lettered:".length());
        return Optional.of(new OptionsLocator(form, form == Form.LETTERED && !alphabet.isEmpty() ? alphabet : ""));
    }
}
