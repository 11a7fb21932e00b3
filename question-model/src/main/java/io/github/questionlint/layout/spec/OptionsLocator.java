package io.github.questionlint.layout.spec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the choices of a question are written.
 *
 * @param form the form
 * @param letters the letters that stand before lettered choices, in their order; otherwise empty
 */
public record OptionsLocator(Form form, String letters) {

    /** The forms. */
    public enum Form {
        /** {@code - [x] right}. */
        TASK_LIST,
        /** {@code A. text}, and a line that names the right letter. */
        LETTERED,
        /** Fields of the data. */
        FIELDS,
        /** There are none. */
        NONE
    }

    public static final String LATIN = "ABCDEFGHIJKL";
    public static final Map<String, String> ALPHABETS = Map.of(
            "latin", LATIN,
            "cyrillic", "АБВГДЕЖЗИК",
            "greek", "ΑΒΓΔΕΖΗΘ",
            "arabic", "أبجدهوزح",
            "digits", "123456789");
    static final List<String> WORDS = List.of("task-list", "lettered", "fields", "none");
    static final List<String> PREFIXES = List.of("lettered:");

    /** The locator that a configuration names, such as {@code task-list} or {@code lettered:cyrillic}; empty for another text. */
    public static Optional<OptionsLocator> of(String text) {
        String word = text.startsWith("lettered:") ? "lettered" : text;
        if (!WORDS.contains(word)) {
            return Optional.empty();
        }
        Form form = Form.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        String alphabet = word.equals(text) ? "latin" : text.substring("lettered:".length());
        return Optional.of(
                new OptionsLocator(form, form == Form.LETTERED ? ALPHABETS.getOrDefault(alphabet, alphabet) : ""));
    }
}
