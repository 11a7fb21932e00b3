package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.ItemStarts;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.markdown.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which alphabets have their first letter in front of a line: a quick test that avoids slow ones. */
public final class Openings {
    private static final int MOST_MARKS = 12;
    private static final int MOST_TAGS = 3;
    private static final int LONGEST_TAG = 80;
    private static final String MARKS = "[\\s>*_+=(（\\[【-]{0," + MOST_MARKS + "}";
    private static final String ASCII_MARKS = "\t\n\u000B\f\r >*_+=([-";
    private static final Pattern TICKED = Pattern.compile("[\\s>*+-]{0,9}" + LetterPattern.TICKED);
    private static final Pattern FIRST = Pattern.compile("(?imU)^" + MARKS + "(?:(" + any(Alphabet::first)
            + ")(?:[.)）、．：:*_】\\]]|[ \\t][-–—][ \\t]|(?<=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}])[ \\t\\u3000])|("
            + any(Alphabet::firstEnclosed) + "))");
    /** The names of alphabets by a spelling of their first letter. */
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    /** The ASCII characters that are a first letter or begin one. */
    private static final BitSet LETTERS = new BitSet();

    static {
        for (char c = 0; c < 0x80; c++) {
            Matcher first = FIRST.matcher(String.valueOf(c));
            LETTERS.set(c, first.lookingAt() || first.hitEnd());
        }
        Alphabet.all()
                .forEach((name, alphabet) -> alphabet.firstSpellings()
                        .forEach(first -> NAMES.computeIfAbsent(first, unused -> new ArrayList<>())
                                .add(name)));
        // What looks like a Latin A may stand for one.
        List.of("cyrillic", "greek")
                .forEach(name -> Alphabet.of(name)
                        .firstSpellings()
                        .forEach(first ->
                                Objects.requireNonNull(NAMES.get(first)).add("latin")));
    }

    private Openings() {}

    private static String any(Function<Alphabet, String> part) {
        return Alphabet.all().values().stream().map(part).collect(Collectors.joining("|"));
    }

    /** The names of the alphabets that may have choices among some blocks, in a fixed order. */
    public static List<String> of(Document document, List<Node> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        String text = document.file().text();
        Matcher first = FIRST.matcher(text);
        ItemStarts items = new ItemStarts(blocks);
        int end = blocks.get(blocks.size() - 1).end();
        int at = blocks.get(0).start();
        while (at < end) {
            at = behindBox(text, behindTags(text, at, end), end);
            boolean opens = mayBeAt(text, at, end) && first.region(at, end).lookingAt();
            if (opens && first.start(1) >= 0 && items.contains(first.start(1))) {
                // The number of an item is not shown, but a letter may follow it.
                at = first.end();
                continue;
            }
            if (opens) {
                String written = first.group(1) == null ? first.group(2) : first.group(1);
                found.addAll(NAMES.getOrDefault(Alphabet.folded(written), List.of()));
                at = first.end();
            }
            at = nextLine(text, at, end);
        }
        return found.isEmpty()
                ? List.of()
                : Alphabet.all().keySet().stream().filter(found::contains).toList();
    }

    /** The place behind some tags at the start of a line, such as those of an item. */
    private static int behindTags(String text, int start, int end) {
        int at = start;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            int tag = at;
            while (tag < end && (text.charAt(tag) == ' ' || text.charAt(tag) == '\t')) {
                tag++;
            }
            int close = tag < end && text.charAt(tag) == '<' ? text.indexOf('>', tag) : -1;
            if (close < 0
                    || close >= Math.min(end, tag + LONGEST_TAG)
                    || text.substring(tag, close).indexOf('\n') >= 0) {
                return at;
            }
            at = close + 1;
        }
        return at;
    }

    /** The place behind a ticked box at the start of a line. */
    private static int behindBox(String text, int start, int end) {
        int most = Math.min(end, start + MOST_MARKS);
        int bracket = start;
        while (bracket < most && ASCII_MARKS.indexOf(text.charAt(bracket)) >= 0 && text.charAt(bracket) != '[') {
            bracket++;
        }
        Matcher box = TICKED.matcher(text).region(start, end);
        return bracket < most && text.charAt(bracket) == '[' && box.lookingAt() ? box.end() : start;
    }

    /** Whether what stands behind some marks may be a first letter; the pattern takes many times as long to say no. */
    private static boolean mayBeAt(String text, int start, int end) {
        int most = Math.min(end, start + MOST_MARKS + 1);
        int at = start;
        while (at < most && ASCII_MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < most && (text.charAt(at) >= 0x80 || LETTERS.get(text.charAt(at)));
    }

    /** Where the next line begins, as the pattern sees lines. */
    private static int nextLine(String text, int from, int end) {
        int at = from;
        while (at < end && !isLineEnd(text.charAt(at))) {
            at++;
        }
        boolean both = at + 1 < end && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (both ? 2 : 1);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a line starts like a first choice with a letter that is usual anywhere. */
    static boolean at(String line) {
        return FIRST.matcher(line).lookingAt();
    }
}
