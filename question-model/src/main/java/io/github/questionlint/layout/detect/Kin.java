package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.Numbering.Style;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many files are akin to one: those in the same folder, and those whose names differ in numbers or in their first words
 * only. They are counted by folder and by name, so that no two files are compared.
 */
final class Kin {
    private static final double NEARLY_ALL = 0.8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GAPS = Pattern.compile("[-_. ]+");
    private static final Tally NONE = new Tally(0, 0, 0, Map.of());

    /**
     * Some files.
     *
     * @param read how many of them are read
     * @param titles how many titles those have
     * @param silent how many have titles and are not read
     * @param styles how many of the read ones are numbered in each style
     */
    record Tally(int read, int titles, int silent, Map<Style, Integer> styles) {
        Tally {
            styles = Map.copyOf(styles);
        }

        int ofStyle(Style style) {
            return styles.getOrDefault(style, 0);
        }

        private Tally with(Tally other, int sign) {
            Map<Style, Integer> sums = new EnumMap<>(Style.class);
            for (Style style : Style.values()) {
                sums.put(style, ofStyle(style) + sign * other.ofStyle(style));
            }
            return new Tally(
                    read + sign * other.read, titles + sign * other.titles, silent + sign * other.silent, sums);
        }
    }

    private static final class Counter {
        private final Map<Style, Integer> styles = new EnumMap<>(Style.class);
        private int read;
        private int titles;
        private int silent;

        private Tally tally() {
            return new Tally(read, titles, silent, styles);
        }
    }

    private final Map<String, Counter> counters = new HashMap<>();

    /**
     * The kin among some documents.
     *
     * @param read those that are read, by identity
     * @param all what the layout finds in every document
     */
    Kin(Set<LayoutScore> read, List<LayoutScore> all) {
        for (LayoutScore score : all) {
            boolean known = read.contains(score);
            if (known || score.size() > 0) {
                Style style = known ? style(score) : Style.NONE;
                for (String key : keys(score.document().path())) {
                    add(counters.computeIfAbsent(key, unused -> new Counter()), score, known, style);
                }
            }
        }
    }

    private static void add(Counter counter, LayoutScore score, boolean known, Style style) {
        if (known) {
            counter.read++;
            counter.titles += score.size();
            counter.styles.merge(style, 1, Integer::sum);
        } else {
            counter.silent++;
        }
    }

    /** The documents that are akin to one, itself included. */
    Tally of(LayoutScore score) {
        List<String> keys = keys(score.document().path());
        return tally(keys.get(0)).with(tally(keys.get(1)), 1).with(tally(keys.get(2)), -1);
    }

    private Tally tally(String key) {
        Counter counter = counters.get(key);
        return counter == null ? NONE : counter.tally();
    }

    /** How nearly all titles are numbered; {@link Style#NONE} where they are not, or each in its own way. */
    static Style style(LayoutScore score) {
        for (Style style : Style.values()) {
            long numbered = score.evidence().stream()
                    .filter(item -> item.numbering() == style)
                    .count();
            if (numbered >= score.size() * NEARLY_ALL) {
                return style;
            }
        }
        return Style.NONE;
    }

    /** The folder, the end of the name, and both. */
    private static List<String> keys(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String ending = ending(path);
        return List.of("folder " + folder, "name " + ending, "both " + folder + "\n" + ending);
    }

    /** The last two words of a name, with a sign for each number. */
    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String[] words = GAPS.split(DIGITS.matcher(name).replaceAll("#"));
        int from = words.length - 3;
        return from < 0 ? path : String.join(" ", List.of(words).subList(from, words.length));
    }
}
