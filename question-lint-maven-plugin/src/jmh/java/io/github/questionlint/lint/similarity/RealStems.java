package io.github.questionlint.lint.similarity;

import io.github.questionlint.model.Question;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The stems of a bank that people wrote, from which questions are made for measurements.
 *
 * @param all the stems, each once, in a random order that is always the same
 */
record RealStems(List<Stem> all) {
    /** The folder of the banks to take stems from; without it our own bank, which is small. */
    private static final String BANKS = System.getProperty("banks", "");

    /** What is asked, on one line, and in which language. */
    record Stem(String lang, String text) {

        static Stem of(Question question) {
            return new Stem(
                    question.lang(),
                    question.title().value().replaceAll("\\s+", " ").strip());
        }
    }

    RealStems {
        all = List.copyOf(all);
    }

    /** The stems of the banks that the system property names. */
    static RealStems read() throws IOException {
        Path folder = BANKS.isEmpty() ? ownBank() : Path.of(BANKS);
        List<Stem> stems = new ArrayList<>(QuestionBanks.read(folder)
                .questions()
                .map(Stem::of)
                .filter(stem -> !stem.text().isEmpty())
                .distinct()
                .toList());
        System.err.println(stems.size() + " stems from "
                + (BANKS.isEmpty() ? "our own bank only, since -Dbanks=FOLDER names no others" : folder));
        Collections.shuffle(stems, new Random(1));
        return new RealStems(stems);
    }

    /** Wherever in the checkout the process was started. */
    private static Path ownBank() {
        Path here = Path.of("question-content", "questions");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }
}
