package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.StemWords;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.regex.Pattern;

/** Decides whether a stem identifies its question, or whether many questions have it. */
public final class GenericStem {
    private static final List<PhrasePattern> GENERIC = StemWords.cues("generic");
    private static final List<Pattern> QUESTION = StemWords.patterns("question");
    private static final List<Pattern> TRIVIAL = StemWords.patterns("trivial");
    private static final int FEW_WORDS = 4;
    private static final int FEW_LETTERS = 10;
    /** No trivial choice, with its letter and mark, is this long, in UTF-16 units. */
    private static final int LONGEST_TRIVIAL = 60;

    private GenericStem() {}

    /**
     * Whether the stem, with the choices if there are any, identifies a question, so that its answer need not be
     * compared.
     *
     * @param stem its normal text
     */
    static boolean isTelling(Question question, String stem) {
        boolean generic = GENERIC.stream().anyMatch(cue -> cue.isIn(stem));
        if (!question.choices().isEmpty()) {
            return !generic;
        }
        String title = NormalText.folded(question.title().value());
        boolean asks =
                QUESTION.stream().anyMatch(pattern -> pattern.matcher(title).find());
        return !generic && (asks || isLong(stem));
    }

    private static boolean isLong(String stem) {
        boolean han = stem.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return han ? stem.length() >= FEW_LETTERS : stem.split(" ", -1).length > FEW_WORDS;
    }

    /** Whether all choices are trivial, as below many questions: yes and no, true and false, A to D, numbers. */
    static boolean hasTrivialChoices(Question question) {
        return question.choices().stream().map(choice -> choice.text().value()).allMatch(GenericStem::isTrivial);
    }

    private static boolean isTrivial(String choice) {
        if (choice.length() > LONGEST_TRIVIAL) {
            return false;
        }
        String text = NormalText.ofStem(choice);
        return TRIVIAL.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
