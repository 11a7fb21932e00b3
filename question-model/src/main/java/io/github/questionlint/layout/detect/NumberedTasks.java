package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Headings.Head;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.words.TaskHeading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds tasks by the heading above them: of the numbered items below headings such as "Quiz 1" and "Exercise 2" some ask
 * and some tell what to do. If none asked, they would be the steps of one exercise.
 */
final class NumberedTasks {
    /** The least share of the items that ask, and how likely they do: "Name the file" may be a step. */
    private static final double ASKING = 0.3;

    private static final double ASKS = 0.9;
    private static final double LIKELY = 0.7;
    private static final int FEWEST = 4;

    private NumberedTasks() {}

    /** What a layout finds, with the likelihood that the headings give. */
    static List<LayoutScore> raised(LayoutGuess guess, List<LayoutScore> scores) {
        return guess.spec().layout() == Layout.LIST_ITEM
                ? scores.stream().map(NumberedTasks::raised).toList()
                : scores;
    }

    private static LayoutScore raised(LayoutScore score) {
        BitSet tasks = tasks(score);
        List<TitleEvidence> items = score.evidence();
        long asking = tasks.stream().filter(at -> items.get(at).score() >= ASKS).count();
        if (tasks.cardinality() < FEWEST || asking < tasks.cardinality() * ASKING) {
            return score;
        }
        List<TitleEvidence> raised = new ArrayList<>(items);
        tasks.stream()
                .forEach(at ->
                        raised.set(at, items.get(at).answeredIn(items.get(at).answer(), LIKELY)));
        return new LayoutScore(score.document(), score.found(), List.copyOf(raised));
    }

    /** The numbered items whose nearest heading above them names tasks. */
    private static BitSet tasks(LayoutScore score) {
        BitSet tasks = new BitSet();
        List<Head> heads = score.document().heads();
        String text = score.document().file().text();
        int next = 0;
        for (int at = 0; at < score.size(); at++) {
            int start = score.found().get(at).start();
            while (next < heads.size() && heads.get(next).node().start() < start) {
                next++;
            }
            boolean below = next > 0 && TaskHeading.is(heads.get(next - 1).raw());
            tasks.set(at, below && Character.isDigit(text.charAt(start)));
        }
        return tasks;
    }
}
