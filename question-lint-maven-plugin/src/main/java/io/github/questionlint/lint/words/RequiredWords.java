package io.github.questionlint.lint.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads from a regular expression the words of which every match contains at least one: a text without them needs no
 * search. It knows the syntax that word lists use; an expression with any other has no such words.
 */
final class RequiredWords {
    /** The most texts that are made of the parts of an expression one after another. */
    private static final int MOST = 16;
    /** The most words of an expression; looking for more costs more than it saves. */
    private static final int MOST_WORDS = 128;
    /** The most characters of a range such as {@code a-h} that are looked at one by one. */
    private static final int LONGEST_RANGE = 16;

    private static final String NO_WIDTH = "bBAzZG";
    private static final String CLASSES = "dwshDWSHnt";

    /** A part that matches what cannot be listed. */
    private static final Part ANYTHING = new Part(Set.of(), Set.of());
    /** A part that matches a place between characters. */
    private static final Part NOTHING = new Part(Set.of(""), Set.of());

    /**
     * What is known of a part of an expression.
     *
     * @param all every text that it matches; empty if they are too many
     * @param inside words of which every match contains at least one; empty if none are known
     */
    private record Part(Set<String> all, Set<String> inside) {

        static Part of(int character) {
            return new Part(Set.of(Character.toString(character)), Set.of());
        }

        /** The better words of those inside and of all that it matches. */
        Set<String> words() {
            return all.contains("") ? inside : better(inside, all);
        }

        Part or(Part other) {
            boolean few = !all.isEmpty() && !other.all.isEmpty() && all.size() + other.all.size() <= MOST;
            boolean known = !words().isEmpty() && !other.words().isEmpty();
            return new Part(few ? union(all, other.all) : Set.of(), known ? union(words(), other.words()) : Set.of());
        }

        boolean canBeFollowedBy(Part next) {
            return !next.all.isEmpty() && all.size() * next.all.size() <= MOST;
        }

        Part then(Part next) {
            Set<String> both = all.stream()
                    .flatMap(start -> next.all.stream().map(start::concat))
                    .collect(Collectors.toUnmodifiableSet());
            return new Part(both, better(inside, next.inside));
        }

        Part orNothing() {
            return all.isEmpty() ? ANYTHING : new Part(union(all, Set.of("")), Set.of());
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    private final String regex;
    private int at;
    private boolean understood = true;

    private RequiredWords(String regex) {
        this.regex = regex;
    }

    /** The words, none of which contains another; empty if none are known. */
    static Set<String> of(String regex) {
        RequiredWords reader = new RequiredWords(regex);
        Set<String> words = reader.alternatives().words();
        return !reader.understood || reader.at < regex.length() || words.size() > MOST_WORDS
                ? Set.of()
                : words.stream()
                        .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && word.contains(other)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that are found in fewer texts, as far as their lengths tell. */
    private static Set<String> better(Set<String> some, Set<String> others) {
        return some.isEmpty() || rarity(others) > rarity(some) ? others : some;
    }

    /** The length of the shortest; a character beyond ASCII counts as three letters. */
    private static int rarity(Set<String> words) {
        return words.stream()
                .mapToInt(word -> word.chars().map(c -> c < 0x80 ? 1 : 3).sum())
                .min()
                .orElse(0);
    }

    private Part alternatives() {
        Part part = sequence();
        while (take('|')) {
            part = part.or(sequence());
        }
        return part;
    }

    private Part sequence() {
        Set<String> words = Set.of();
        Part run = NOTHING;
        boolean whole = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part next = repeated(one());
            if (run.canBeFollowedBy(next)) {
                run = run.then(next);
            } else {
                whole = false;
                words = better(words, better(run.words(), next.words()));
                run = next.all.isEmpty() ? NOTHING : next;
            }
        }
        return whole ? run : new Part(Set.of(), better(words, run.words()));
    }

    private Part one() {
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> ANYTHING;
            case '^', '$' -> NOTHING;
            default -> Part.of(c);
        };
    }

    private Part group() {
        boolean around = take("?=") || take("?!") || take("?<=") || take("?<!");
        if (!around && !take("?:") && take("?")) {
            return unknown();
        }
        Part inside = alternatives();
        return !take(')') ? unknown() : around ? NOTHING : inside;
    }

    private Part escaped() {
        char c = at < regex.length() ? regex.charAt(at++) : 'Q';
        if (c == 'u') {
            at += 4;
            return at <= regex.length() ? Part.of(Integer.parseInt(regex.substring(at - 4, at), 16)) : unknown();
        }
        if (c == 'p' || c == 'P') {
            int end = regex.indexOf('}', at);
            at = regex.startsWith("{", at) && end > 0 ? end + 1 : at + 1;
            return ANYTHING;
        }
        if (NO_WIDTH.indexOf(c) >= 0) {
            return NOTHING;
        }
        boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
        return !letter ? Part.of(c) : CLASSES.indexOf(c) >= 0 ? ANYTHING : unknown();
    }

    private Part characters() {
        boolean others = take('^');
        Part all = null;
        while (at < regex.length() && regex.charAt(at) != ']') {
            if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
                return unknown();
            }
            Part next = range();
            all = all == null ? next : all.or(next);
        }
        return !take(']') || all == null ? unknown() : others ? ANYTHING : all;
    }

    /** A character of a class, or those from one to another. */
    private Part range() {
        Part first = character();
        boolean range = regex.startsWith("-", at) && at + 1 < regex.length() && regex.charAt(at + 1) != ']';
        if (!range) {
            return first;
        }
        at++;
        Part last = character();
        if (first.all.isEmpty() || last.all.isEmpty()) {
            return ANYTHING;
        }
        int start = first.all.iterator().next().codePointAt(0);
        int end = last.all.iterator().next().codePointAt(0);
        return end - start < LONGEST_RANGE
                ? Stream.iterate(start, c -> c <= end, c -> c + 1)
                        .map(Part::of)
                        .reduce(Part::or)
                        .orElse(ANYTHING)
                : ANYTHING;
    }

    private Part character() {
        if (take('\\')) {
            return escaped();
        }
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return Part.of(c);
    }

    private Part repeated(Part part) {
        int least = 1;
        boolean more = true;
        if (take('?')) {
            least = 0;
            more = false;
        } else if (take('*')) {
            least = 0;
        } else if (take('{')) {
            String[] times = regex.substring(at, regex.indexOf('}', at)).split(",", -1);
            least = Integer.parseInt(times[0]);
            more = times.length > 1 && !times[0].equals(times[1]);
            at = regex.indexOf('}', at) + 1;
        } else if (!take('+')) {
            return part;
        }
        if (!take('?')) {
            take('+');
        }
        return least > 0 ? times(part, least, more) : more ? ANYTHING : part.orNothing();
    }

    private static Part times(Part part, int least, boolean more) {
        Part all = part;
        int done = 1;
        while (done < least && all.canBeFollowedBy(part)) {
            all = all.then(part);
            done++;
        }
        return more || done < least ? new Part(Set.of(), all.words()) : all;
    }

    private boolean take(char wanted) {
        return take(String.valueOf(wanted));
    }

    private boolean take(String wanted) {
        boolean there = regex.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    private Part unknown() {
        understood = false;
        at = regex.length();
        return ANYTHING;
    }
}
