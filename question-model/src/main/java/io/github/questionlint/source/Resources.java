package io.github.questionlint.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads texts that lie beside classes in a jar. */
public final class Resources {

    private Resources() {}

    /**
     * The text of a resource, as UTF-8.
     *
     * @param beside a class of the resource's package
     * @param name its name relative to that package, such as {@code words.json}
     * @throws IllegalStateException if there is no such resource
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " beside " + beside.getName(), e);
        }
    }
}
