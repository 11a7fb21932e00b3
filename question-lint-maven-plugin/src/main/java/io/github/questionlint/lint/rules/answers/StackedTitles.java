package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Role;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles above one another that ask the same, in two scripts or in nearly the same words, and so share the answer. */
final class StackedTitles {
    /** The part of the words of both titles that must be in both. */
    private static final double SAME = 0.7;

    private StackedTitles() {}

    /** Whether a question without any text shares the answer of the question directly below it. */
    static boolean sharesAnswerBelow(AskedQuestion asked) {
        Question question = asked.question();
        QuestionFile file = asked.file();
        int at = !question.hasMetadata()
                        && question.sections().values().stream()
                                .allMatch(section -> section.text().isBlank())
                ? place(file.questions(), question)
                : file.questions().size();
        if (at + 1 >= file.questions().size()) {
            return false;
        }
        Question below = file.questions().get(at + 1);
        return below.section(Role.ANSWER)
                        .filter(answer -> !answer.text().isBlank())
                        .isPresent()
                && isBlankBetween(file, question, below)
                && askTheSame(question.title().value(), below.title().value());
    }

    /** Where a question is among those of its file, which are in the order of their places. */
    private static int place(List<Question> questions, Question question) {
        int low = 0;
        int high = questions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (questions.get(middle).span().compareTo(question.span()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean found = low < questions.size() && questions.get(low).equals(question);
        return found ? low : questions.indexOf(question);
    }

    private static boolean isBlankBetween(QuestionFile file, Question question, Question below) {
        for (int line = question.title().span().endLine() + 1;
                line < below.span().line();
                line++) {
            if (!file.source().line(line).isBlank()) {
                return false;
            }
        }
        return question.title().span().endLine() < below.span().line();
    }

    private static boolean askTheSame(String one, String other) {
        Set<String> words = new HashSet<>(Prose.words(one));
        Set<String> all = new HashSet<>(Prose.words(other));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(all);
        all.addAll(words);
        return areInTwoScripts(scripts(one), scripts(other)) || !all.isEmpty() && shared.size() >= SAME * all.size();
    }

    /** Whether one of two titles has no letter of the script of the other: a term in Latin letters makes no translation. */
    private static boolean areInTwoScripts(Map<UnicodeScript, Integer> one, Map<UnicodeScript, Integer> other) {
        return main(one) != main(other) && !(one.containsKey(main(other)) && other.containsKey(main(one)));
    }

    /** How many letters of a title have each script. */
    private static Map<UnicodeScript, Integer> scripts(String title) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        title.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        return counts;
    }

    /** The script that most letters have. */
    private static UnicodeScript main(Map<UnicodeScript, Integer> counts) {
        List<Map.Entry<UnicodeScript, Integer>> all = List.copyOf(counts.entrySet());
        return all.isEmpty()
                ? UnicodeScript.COMMON
                : Collections.max(all, Comparator.comparingInt(Map.Entry::getValue))
                        .getKey();
    }
}
