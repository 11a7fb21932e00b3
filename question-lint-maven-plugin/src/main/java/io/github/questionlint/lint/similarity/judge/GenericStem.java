package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Word;
import io.github.questionlint.lint.similarity.text.Words;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides whether a stem identifies its question, or whether many questions have it. */
public final class GenericStem {
    private static final PhrasePattern GENERIC = pattern("generic");
    private static final PhrasePattern QUESTION = pattern("question");
    private static final PhrasePattern TRIVIAL = pattern("trivial");
    private static final int FEW_WORDS = 4;
    /** So short a stem with a colon at its end points at what stands below: "how do you simplify:". */
    private static final int SHORT = 5;

    private static final int MANY_WORDS = 16;
    private static final int FEW_LETTERS = 10;
    /** No trivial choice, with its letter and mark, is this long, in UTF-16 units. */
    private static final int LONGEST_TRIVIAL = 60;

    private static final int LONGEST_BEGIN = 2_000;

    private GenericStem() {}

    private static PhrasePattern pattern(String name) {
        return PhrasePattern.anyOf(WordLists.beside(GenericStem.class).list(name), 0);
    }

    /**
     * Whether the stem, with the choices if there are any, identifies a question, so that its answer need not be
     * compared.
     *
     * @param stem its normal text
     */
    static boolean isTelling(Question question, String stem) {
        boolean generic = GENERIC.isIn(begin(stem)) && (isCode(question) || !isExplicit(stem));
        if (!question.choices().isEmpty()
                || !question.pairs().isEmpty()
                || !question.order().isEmpty()) {
            return !generic;
        }
        String title =
                NormalText.withoutNumber(NormalText.folded(question.title().value()));
        if (title.endsWith(":") && stem.split(" ", SHORT + 1).length <= SHORT) {
            return false;
        }
        boolean asks = QUESTION.isIn(begin(title));
        return !generic && (asks || isLong(stem));
    }

    /** The part of a stem in which it says what it is about. */
    private static String begin(String text) {
        return text.substring(0, Math.min(LONGEST_BEGIN, text.length()));
    }

    /** A long stem tells what it is about, whatever it points at; not so with the code that it points at. */
    private static boolean isExplicit(String stem) {
        return stem.split(" ", MANY_WORDS + 1).length > MANY_WORDS;
    }

    private static boolean isCode(Question question) {
        return question.section(Role.QUESTION).stream().flatMap(Section::nodes).anyMatch(Node::isCodeBlock);
    }

    private static boolean isLong(String stem) {
        boolean han = stem.codePoints().anyMatch(Characters::isHan);
        return han ? stem.length() >= FEW_LETTERS : stem.split(" ", -1).length > FEW_WORDS;
    }

    /** Whether all choices are trivial, as below many questions: yes and no, true and false, A to D, numbers. */
    static boolean hasTrivialChoices(Question question) {
        if (!question.pairs().isEmpty() || !question.order().isEmpty()) {
            return false;
        }
        List<Choice> choices = question.choices();
        for (Choice choice : choices) {
            if (choice.text().value().length() > LONGEST_TRIVIAL) {
                return false;
            }
        }
        return areTrivial(choices);
    }

    /** The same of short choices; they may also be the same few words in every combination: "true, false" and "false, true". */
    private static boolean areTrivial(List<Choice> choices) {
        boolean trivial = true;
        boolean few = choices.size() >= FEW_WORDS;
        Set<String> words = new HashSet<>();
        int all = 0;
        for (Choice choice : choices) {
            String text = NormalText.ofStem(choice.text().value());
            trivial = trivial && TRIVIAL.isAll(text);
            if (few) {
                List<Word> own = Words.of(text);
                own.forEach(word -> words.add(word.text()));
                all += own.size();
                few = words.size() < FEW_WORDS;
            }
            if (!trivial && !few) {
                return false;
            }
        }
        return trivial || all >= 2 * choices.size() - 1;
    }
}
