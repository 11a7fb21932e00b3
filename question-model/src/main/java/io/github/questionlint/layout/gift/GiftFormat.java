package io.github.questionlint.layout.gift;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text of GIFT is written in. */
enum GiftFormat {
    /** Text with tags, broken where the author broke it; the usual format. */
    MOODLE,
    /** HTML. */
    HTML,
    /** Markdown. */
    MARKDOWN,
    /** Text without any markup. */
    PLAIN;

    /** The format with a name, as in {@code [html]}. */
    static Optional<GiftFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name.strip()))
                .findFirst();
    }

    /** Whether tags are markup. */
    boolean hasTags() {
        return this == MOODLE || this == HTML;
    }
}
