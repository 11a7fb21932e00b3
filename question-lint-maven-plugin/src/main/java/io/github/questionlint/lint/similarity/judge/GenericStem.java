package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.StemWords;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the words of a question tell which question it is, or whether many a question is asked with them. */
public final class GenericStem {
    private static final List<PhrasePattern> GENERIC = StemWords.cues("generic");
    private static final List<Pattern> QUESTION = StemWords.patterns("question");
    private static final List<Pattern> TRIVIAL = StemWords.patterns("trivial");
    private static final int FEW_WORDS = 4;
    private static final int FEW_LETTERS = 10;
    /** With its number and marks, no trivial choice is as long as this, in characters. */
    private static final int LONGEST_TRIVIAL = 60;

    private GenericStem() {}

    /**
     * Whether a question can be told by its stem, and choices if it has any, so that its answer need not be looked at.
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

    /** Whether all choices are such as stand below many questions: yes and no, true and false, A to D, numbers. */
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
