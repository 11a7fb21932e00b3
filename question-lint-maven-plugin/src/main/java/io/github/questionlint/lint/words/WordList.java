package io.github.questionlint.lint.words;

import io.github.questionlint.source.Resources;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that a rule looks for: the lines of {@code words_NAME.txt} beside its class. */
public final class WordList {

    private WordList() {}

    /**
     * Every line that is not empty and does not start with {@code #}, without the white space around it.
     *
     * @param beside a class of the package that has the list
     * @param name the NAME of {@code words_NAME.txt}
     */
    public static Set<String> lines(Class<?> beside, String name) {
        return Resources.text(beside, "words_" + name + ".txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
