package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.RealStems.Stem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * As many questions as a measurement wants: real stems while there are any, then the first half of one and the second half
 * of another one of its language; 15 of 100 are copies of earlier ones with one small change.
 *
 * @param stems what is asked; of a real bank in its words, lengths and frequencies
 * @param planted which of them are copies
 */
record MadeQuestions(List<Stem> stems, List<Planted> planted) {
    private static final int COPIES = 15;
    private static final long SEED = 20_261_125;

    /** A copy, by its number, of an earlier question. */
    record Planted(int original, int copy, Edit edit) {}

    /** So many questions; always the same of the same stems. */
    static MadeQuestions of(RealStems real, int count) {
        MadeQuestions made = new MadeQuestions(new ArrayList<>(count), new ArrayList<>());
        Map<String, List<Stem>> byLanguage = new HashMap<>();
        real.all()
                .forEach(stem -> byLanguage
                        .computeIfAbsent(stem.lang(), lang -> new ArrayList<>())
                        .add(stem));
        Random random = new Random(SEED);
        int used = 0;
        while (made.stems.size() < count) {
            if (!made.stems.isEmpty() && random.nextInt(100) < COPIES) {
                made.addCopy(random);
            } else if (used < real.all().size()) {
                made.stems.add(real.all().get(used++));
            } else {
                made.stems.add(spliced(real.all().get(random.nextInt(used)), byLanguage, random));
            }
        }
        return made;
    }

    private void addCopy(Random random) {
        int original = random.nextInt(stems.size());
        Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
        Stem stem = stems.get(original);
        String copy = edit.of(stem.text(), random);
        if (!copy.isBlank()) {
            planted.add(new Planted(original, stems.size(), edit));
            stems.add(new Stem(stem.lang(), copy));
        }
    }

    private static Stem spliced(Stem first, Map<String, List<Stem>> byLanguage, Random random) {
        List<Stem> others = byLanguage.get(first.lang());
        String second = others.get(random.nextInt(others.size())).text();
        return new Stem(first.lang(), Edit.firstHalf(first.text()) + Edit.secondHalf(second));
    }
}
