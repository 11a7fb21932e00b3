package io.github.questionlint.lint.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The files that {@code init} writes, with gaps between {@code @}. They are those that the documentation shows. */
final class Template {

    private Template() {}

    /** A file with its gaps filled. */
    static String filled(String name, Map<String, String> gaps) {
        String text = text(name);
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            text = text.replace("@" + gap.getKey() + "@", gap.getValue());
        }
        return text;
    }

    private static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream("init/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
