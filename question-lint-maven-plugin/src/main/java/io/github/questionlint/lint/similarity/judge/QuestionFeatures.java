package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Hash64;
import io.github.questionlint.lint.similarity.text.Abbreviations;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.lint.similarity.text.Names;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Word;
import io.github.questionlint.lint.similarity.text.Words;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of a question that are compared.
 *
 * @param group only questions of one group are compared
 * @param stem the words of the stem
 * @param names the words of its title that are identifiers
 * @param telling whether the stem identifies the question
 * @param hasChoices whether it has choices
 * @param trivial whether its choices are trivial, such as yes and no
 * @param asked the features of the stem
 * @param choices the features of its choices
 * @param right the features of the right choices, or of its truth
 * @param shown the features of the code and images that it asks about
 * @param answer the features of the answer of an open question
 * @param code the hash of what it shows, without spaces, quotes and comments
 * @param signs the brackets in its title and the numbers of its stem, in their order
 * @param wording what the words of the stem say by themselves
 */
public record QuestionFeatures(
        String group,
        List<Word> stem,
        Set<String> names,
        boolean telling,
        boolean hasChoices,
        boolean trivial,
        Features asked,
        Features choices,
        Features right,
        Features shown,
        Features answer,
        long code,
        String signs,
        Wording wording)
        implements Serializable {
    /** At most this many words of each part are compared. */
    private static final int MOST = 400;

    private static final int LONGEST = 20_000;
    /** A choice of signs is no longer than this, in UTF-16 units. */
    private static final int LONGEST_SIGN = 20;

    /** Keeps its own copies of the words. */
    public QuestionFeatures {
        stem = List.copyOf(stem);
        names = Set.copyOf(names);
    }

    /**
     * The features of a question.
     *
     * @param group its language, and whatever else must be equal for two questions to be compared
     */
    public static QuestionFeatures of(NormalQuestion normal, String group, Glossary glossary) {
        Question question = normal.question();
        String title = cut(question.title().value());
        Set<String> names = Names.in(title);
        List<Word> stem = List.copyOf(named(Abbreviations.without(words(normal.stem(), glossary)), names, title));
        String shown = QuestionKey.shown(question, normal.telling());
        Function<String, Features> features = part -> Features.ofAll(group, words(part, glossary));
        return new QuestionFeatures(
                group,
                stem,
                names,
                normal.telling(),
                !normal.choices().isEmpty(),
                GenericStem.hasTrivialChoices(question),
                Features.ofTelling(group, stem),
                features.apply(folded(normal.choices())).and(signs(group, normal.choices())),
                features.apply(right(normal)).and(signs(group, normal.right())),
                features.apply(shown),
                Features.ofTelling(group, words(answer(question), glossary)),
                Hash64.of(Signs.squeezed(shown)),
                Signs.of(title, cut(normal.stem()), stem),
                Wording.of(stem));
    }

    /** The stem, in which a word such as "where" tells if the title has it as code or as WHERE. */
    private static List<Word> named(List<Word> stem, Set<String> names, String title) {
        Set<String> telling = new HashSet<>(Names.capitals(title));
        telling.addAll(names);
        if (telling.isEmpty()) {
            return stem;
        }
        return stem.stream()
                .map(word -> word.kind() == Word.Kind.STOP && telling.contains(word.text())
                        ? new Word(word.text(), word.stem(), Word.Kind.CONTENT)
                        : word)
                .toList();
    }

    private static List<Word> words(String text, Glossary glossary) {
        List<Word> words = glossary.fold(Words.of(cut(text)));
        return words.subList(0, Math.min(MOST, words.size()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Choices are normalised except for their case. */
    private static String folded(List<String> choices) {
        return String.join("\n", choices).toLowerCase(Locale.ROOT);
    }

    /** Choices without a letter or digit, such as quotes and brackets, each as one word. */
    private static Features signs(String group, List<String> choices) {
        List<Word> signs = new ArrayList<>();
        for (String choice : choices) {
            if (choice.length() <= LONGEST_SIGN && signs.size() < MOST && isSign(choice)) {
                signs.add(new Word(choice, choice, Word.Kind.SYMBOL));
            }
        }
        return signs.isEmpty() ? Features.NONE : Features.ofAll(group, signs);
    }

    private static boolean isSign(String choice) {
        for (int at = 0; at < choice.length(); at++) {
            if (Character.isLetterOrDigit(choice.charAt(at))) {
                return false;
            }
        }
        return !choice.isBlank();
    }

    private static String right(NormalQuestion normal) {
        return normal.question().truth().map(String::valueOf).orElseGet(() -> folded(normal.right()));
    }

    private static String answer(Question question) {
        if (!question.choices().isEmpty()) {
            return "";
        }
        String answer = question.section(Role.ANSWER).map(Section::visibleText).orElse("");
        return NormalText.folded(cut(answer.isEmpty() ? QuestionKey.below(question) : answer));
    }

    /** The features of choices, code and answer together. */
    public Features matter() {
        return choices.and(shown).and(answer);
    }

    /** The features of all its parts together. */
    public Features whole() {
        return asked.and(matter());
    }

    /** The feature of a word. */
    long token(Word word) {
        return Features.hash(group, word.stem());
    }

    /** Whether a word of the stem, by its feature, is elsewhere in the question too, so that it is hardly a slip. */
    boolean repeats(long token) {
        return choices.has(token) || shown.has(token) || answer.has(token);
    }

    boolean isInChoices(Word word) {
        return choices.has(token(word));
    }
}
