package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file whose siblings are read is read in the same shape, whatever its titles say. */
final class Siblings {
    private static final double USUAL = 0.5;
    /** Enough where the form of a title or the name of a file says that it holds questions. */
    private static final double NAMED = 0.25;

    private static final double NEARLY_ALL = 0.8;
    private static final double MOST_EMPTY = 0.3;
    private static final int FEWEST = 3;
    /** In a file with several titles without numbers, some must ask: a glossary has headings, too. */
    private static final double SOME = 0.1;

    private static final int SEVERAL = 4;

    private final List<LayoutScore> read;
    private final List<LayoutScore> all;

    private Siblings(List<LayoutScore> read, List<LayoutScore> all) {
        this.read = read;
        this.all = all;
    }

    /** The least share of titles that must ask in a document on its own, or in a folder of files of one question each. */
    static double asking(LayoutGuess guess, LayoutScore score) {
        return guess.isCertain() || score.document().isNamedForQuestions() ? NAMED : USUAL;
    }

    /**
     * The documents that are read, and their siblings.
     *
     * @param read the documents whose titles ask
     * @param all what the layout finds in every document
     */
    static List<LayoutScore> with(List<LayoutScore> read, List<LayoutScore> all, LayoutGuess guess) {
        Siblings siblings = new Siblings(read, all);
        List<LayoutScore> more = new ArrayList<>();
        for (LayoutScore score : all) {
            if (score.size() > 0 && (read.contains(score) || siblings.have(score, guess))) {
                more.add(score);
            }
        }
        return more;
    }

    private boolean have(LayoutScore score, LayoutGuess guess) {
        List<LayoutScore> kin =
                read.stream().filter(other -> areKin(other, score)).toList();
        int titles = kin.stream().mapToInt(LayoutScore::size).sum();
        if (titles < FEWEST || score.document().isReadme() || isMostlyEmpty(score)) {
            return false;
        }
        Style style = style(score);
        if (style != Style.NONE) {
            return kin.stream().anyMatch(other -> style(other) == style);
        }
        if (score.size() >= SEVERAL && score.share() < SOME) {
            return false;
        }
        int silent = (int) all.stream()
                .filter(other -> other.size() > 0 && areKin(other, score) && !kin.contains(other))
                .count();
        return kin.size() > 1
                && kin.stream().allMatch(other -> style(other) == Style.NONE)
                && kin.size() >= (kin.size() + silent) * asking(guess, score);
    }

    private static boolean isMostlyEmpty(LayoutScore score) {
        return score.size() >= SEVERAL && score.empty() > score.size() * MOST_EMPTY;
    }

    /** How nearly all titles are numbered; {@link Style#NONE} where they are not, or each in its own way. */
    private static Style style(LayoutScore score) {
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

    /** Whether two files lie in the same folder, or have names that differ in numbers or in their first words only. */
    private static boolean areKin(LayoutScore a, LayoutScore b) {
        String path = a.document().path();
        String second = b.document().path();
        return folder(path).equals(folder(second)) || ending(path).equals(ending(second));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The last two words of a name, with a sign for each number. */
    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String[] words = name.replaceAll("\\d+", "#").split("[-_. ]+");
        int from = words.length - 3;
        return from < 0 ? path : String.join(" ", List.of(words).subList(from, words.length));
    }
}
