package io.github.questionlint.lint.words;

import java.util.HashSet;
import java.util.List;
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

    /** Any of several parts, at least one. They are joined at once, since a list of phrases has a thousand. */
    static RegexPart any(List<RegexPart> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> all = new HashSet<>();
        Set<String> inside = new HashSet<>();
        boolean few = true;
        boolean known = true;
        for (RegexPart part : parts) {
            few = few && !part.all.isEmpty() && (all.isEmpty() || all.size() + part.all.size() <= MOST);
            if (few) {
                all.addAll(part.all);
            }
            Set<String> words = known ? part.words() : Set.of();
            known = !words.isEmpty();
            inside.addAll(words);
        }
        return new RegexPart(few ? Set.copyOf(all) : Set.of(), known ? Set.copyOf(inside) : Set.of());
    }

    boolean canBeFollowedBy(RegexPart next) {
        return !next.all.isEmpty() && all.size() * next.all.size() <= MOST;
    }

    RegexPart then(RegexPart next) {
        if (all.size() == 1 && next.all.size() == 1) {
            String both = all.iterator().next() + next.all.iterator().next();
            return new RegexPart(Set.of(both), better(inside, next.inside));
        }
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
        int least = words.isEmpty() ? 0 : Integer.MAX_VALUE;
        for (String word : words) {
            int rarity = 0;
            for (int at = 0; at < word.length(); at++) {
                rarity += word.charAt(at) < 0x80 ? 1 : 3;
            }
            least = Math.min(least, rarity);
        }
        return least;
    }
}
