package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.data.WordLists;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese and English phrases; a text is compared with them as a whole.
 *
 * @param all the phrases, folded
 */
public record Phrases(Set<String> all) {

    /** Keeps its own copy of the phrases, in their order. */
    public Phrases {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    /** The phrases of a word list of the package of a class. */
    public static Phrases load(Class<?> beside, String name) {
        return new Phrases(
                WordLists.beside(beside).set(name).stream().map(Prose::folded).collect(Collectors.toSet()));
    }

    /** The same with the phrases of a bank. */
    public Phrases and(Collection<String> more) {
        Set<String> both = new HashSet<>(all);
        more.forEach(phrase -> both.add(Prose.folded(phrase)));
        return new Phrases(both);
    }

    /** Whether a text as a whole is one of the phrases. */
    public boolean contains(String text) {
        return text.length() <= 200 && all.contains(Prose.folded(text));
    }
}
