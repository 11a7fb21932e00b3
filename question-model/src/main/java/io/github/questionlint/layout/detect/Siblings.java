package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.Numbering.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A file whose siblings are read is read in the same shape, whatever its titles say. */
final class Siblings {
    private static final double USUAL = 0.5;
    /** Enough where the form of a title or the name of a file says that it holds questions. */
    private static final double NAMED = 0.25;

    private static final double MOST_EMPTY = 0.3;
    private static final int FEWEST = 3;
    /** In a file with several titles without numbers, some must ask: a glossary has headings, too. */
    private static final double SOME = 0.1;

    private static final int SEVERAL = 4;

    private Siblings() {}

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
        Set<LayoutScore> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(read);
        Kin kin = new Kin(known, all);
        List<LayoutScore> more = new ArrayList<>();
        for (LayoutScore score : all) {
            if (score.size() > 0 && (known.contains(score) || have(kin.of(score), score, guess))) {
                more.add(score);
            }
        }
        return more;
    }

    private static boolean have(Kin.Tally kin, LayoutScore score, LayoutGuess guess) {
        if (kin.titles() < FEWEST || score.document().isReadme() || isMostlyEmpty(score)) {
            return false;
        }
        Style style = Kin.style(score);
        if (style != Style.NONE) {
            return kin.ofStyle(style) > 0;
        }
        if (score.size() >= SEVERAL && score.share() < SOME) {
            return false;
        }
        return kin.read() > 1
                && kin.ofStyle(Style.NONE) == kin.read()
                && kin.read() >= (kin.read() + kin.silent()) * asking(guess, score);
    }

    private static boolean isMostlyEmpty(LayoutScore score) {
        return score.size() >= SEVERAL && score.empty() > score.size() * MOST_EMPTY;
    }
}
