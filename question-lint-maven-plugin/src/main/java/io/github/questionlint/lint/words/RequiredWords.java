package io.github.questionlint.lint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads words from a regular expression such that every match contains at least one of them: a text without them needs
 * no search. It knows the syntax that word lists use; an expression with any other has no such words.
 */
final class RequiredWords {
    /** The most words of an expression; those of all languages in one list are fewer. */
    private static final int MOST_WORDS = 1024;
    /** The most characters of a range such as {@code a-h} that are looked at one by one. */
    private static final int LONGEST_RANGE = 16;

    private static final String NO_WIDTH = "bBAzZG";
    private static final String CLASSES = "dwshDWSHnt";

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
                : words.stream().filter(word -> !holdsAnother(word, words)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a part of a word is one of the words, too. */
    private static boolean holdsAnother(String word, Set<String> words) {
        for (int length = 1; length < word.length(); length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                if (words.contains(word.substring(start, start + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private RegexPart alternatives() {
        List<RegexPart> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (take('|'));
        return RegexPart.any(parts);
    }

    private RegexPart sequence() {
        Set<String> words = Set.of();
        RegexPart run = RegexPart.NOTHING;
        boolean whole = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            RegexPart next = repeated(one());
            if (run.canBeFollowedBy(next)) {
                run = run.then(next);
            } else {
                whole = false;
                words = RegexPart.better(words, RegexPart.better(run.words(), next.words()));
                run = next.all().isEmpty() ? RegexPart.NOTHING : next;
            }
        }
        return whole ? run : new RegexPart(Set.of(), RegexPart.better(words, run.words()));
    }

    private RegexPart one() {
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> RegexPart.ANYTHING;
            case '^', '$' -> RegexPart.NOTHING;
            default -> RegexPart.of(c);
        };
    }

    private RegexPart group() {
        boolean around = take("?=") || take("?!") || take("?<=") || take("?<!");
        if (!around && !take("?:") && take("?")) {
            return unknown();
        }
        RegexPart inside = alternatives();
        return !take(')') ? unknown() : around ? RegexPart.NOTHING : inside;
    }

    private RegexPart escaped() {
        char c = at < regex.length() ? regex.charAt(at++) : 'Q';
        if (c == 'u') {
            at += 4;
            return at <= regex.length() ? RegexPart.of(Integer.parseInt(regex.substring(at - 4, at), 16)) : unknown();
        }
        if (c == 'p' || c == 'P') {
            int end = regex.indexOf('}', at);
            at = regex.startsWith("{", at) && end > 0 ? end + 1 : at + 1;
            return RegexPart.ANYTHING;
        }
        if (NO_WIDTH.indexOf(c) >= 0) {
            return RegexPart.NOTHING;
        }
        boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
        return !letter ? RegexPart.of(c) : CLASSES.indexOf(c) >= 0 ? RegexPart.ANYTHING : unknown();
    }

    private RegexPart characters() {
        boolean others = take('^');
        List<RegexPart> parts = new ArrayList<>();
        while (at < regex.length() && regex.charAt(at) != ']') {
            if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
                return unknown();
            }
            parts.add(range());
        }
        return !take(']') || parts.isEmpty() ? unknown() : others ? RegexPart.ANYTHING : RegexPart.any(parts);
    }

    /** A character of a class, or those from one to another. */
    private RegexPart range() {
        RegexPart first = character();
        boolean range = regex.startsWith("-", at) && at + 1 < regex.length() && regex.charAt(at + 1) != ']';
        if (!range) {
            return first;
        }
        at++;
        RegexPart last = character();
        if (first.all().isEmpty() || last.all().isEmpty()) {
            return RegexPart.ANYTHING;
        }
        int start = first.all().iterator().next().codePointAt(0);
        int end = last.all().iterator().next().codePointAt(0);
        return start <= end && end - start < LONGEST_RANGE
                ? RegexPart.any(IntStream.rangeClosed(start, end)
                        .mapToObj(RegexPart::of)
                        .toList())
                : RegexPart.ANYTHING;
    }

    private RegexPart character() {
        if (take('\\')) {
            return escaped();
        }
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return RegexPart.of(c);
    }

    private RegexPart repeated(RegexPart part) {
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
        return least > 0 ? part.times(least, more) : more ? RegexPart.ANYTHING : part.orNothing();
    }

    private boolean take(char wanted) {
        return take(String.valueOf(wanted));
    }

    private boolean take(String wanted) {
        boolean there = regex.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    private RegexPart unknown() {
        understood = false;
        at = regex.length();
        return RegexPart.ANYTHING;
    }
}
