package io.github.questionlint.lint.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known about a part of a regular expression.
 *
 * @param all every text that it matches; empty if they are too many
 * @param inside words of which every match contains at least one; empty if none are known
 */
record RegexPart(Set<String> all, Set<String> inside) {
    /** The most texts that are listed for a part. */
    private static final int MOST = 16;

    /** A part that matches what cannot be listed. */
    static final RegexPart ANYTHING = new RegexPart(Set.of(), Set.of());
    /** A part that matches a place between characters. */
    static final RegexPart NOTHING = new RegexPart(Set.of(""), Set.of());

    static RegexPart of(int character) {
        return new RegexPart(Set.of(Character.toString(character)), Set.of());
    }

    /** The better words of those inside and of all that it matches. */
    Set<String> words() {
        return all.contains("") ? inside : better(inside, all);
    }

    RegexPart or(RegexPart other) {
        boolean few = !all.isEmpty() && !other.all.isEmpty() && all.size() + other.all.size() <= MOST;
        boolean known = !words().isEmpty() && !other.words().isEmpty();
        return new RegexPart(few ? union(all, other.all) : Set.of(), known ? union(words(), other.words()) : Set.of());
    }

    boolean canBeFollowedBy(RegexPart next) {
        return !next.all.isEmpty() && all.size() * next.all.size() <= MOST;
    }

    RegexPart then(RegexPart next) {
        Set<String> both = all.stream()
                .flatMap(start -> next.all.stream().map(start::concat))
                .collect(Collectors.toUnmodifiableSet());
        return new RegexPart(both, better(inside, next.inside));
    }

    RegexPart orNothing() {
        return all.isEmpty() ? ANYTHING : new RegexPart(union(all, Set.of("")), Set.of());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** This part repeated {@code least} times or, with {@code more}, at least as often. */
    RegexPart times(int least, boolean more) {
        RegexPart all = this;
        int done = 1;
        while (done < least && all.canBeFollowedBy(this)) {
            all = all.then(this);
            done++;
        }
        return more || done < least ? new RegexPart(Set.of(), all.words()) : all;
    }

    /** Those that are found in fewer texts, as far as their lengths tell. */
    static Set<String> better(Set<String> some, Set<String> others) {
        return some.isEmpty() || rarity(others) > rarity(some) ? others : some;
    }

    /** The length of the shortest; a character beyond ASCII counts as three letters. */
    private static int rarity(Set<String> words) {
        return words.stream()
                .mapToInt(word -> word.chars().map(c -> c < 0x80 ? 1 : 3).sum())
                .min()
                .orElse(0);
    }
}
