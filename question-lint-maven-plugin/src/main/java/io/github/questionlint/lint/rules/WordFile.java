package io.github.questionlint.lint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that rules look for: the lines of {@code words_NAME.txt} beside this class. */
final class WordFile {

    private WordFile() {}

    /** Every line that is not blank and does not begin with {@code #}. */
    static Set<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("words_" + name + ".txt")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
