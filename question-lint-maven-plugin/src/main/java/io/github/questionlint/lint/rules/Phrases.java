package io.github.questionlint.lint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A vocabulary of Chinese and English: {@code words_NAME.txt}, one phrase a line, {@code //} in front of a remark.
 *
 * @param all the phrases, folded
 */
record Phrases(Set<String> all) {

    static Phrases load(String name) {
        return new Phrases(lines(name).map(Prose::folded).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The lines of a vocabulary as they are written. */
    static Stream<String> lines(String name) {
        String file = "words_" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the phrases of a bank. */
    Phrases and(Collection<String> more) {
        Set<String> both = new LinkedHashSet<>(all);
        more.forEach(phrase -> both.add(Prose.folded(phrase)));
        return new Phrases(both);
    }

    /** Whether a text as a whole is one of the phrases. */
    boolean contains(String text) {
        return text.length() <= 200 && all.contains(Prose.folded(text));
    }
}
