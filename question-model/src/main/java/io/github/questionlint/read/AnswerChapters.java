package io.github.questionlint.read;

import io.github.questionlint.layout.document.ApartAnswers;
import io.github.questionlint.layout.document.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which heading above questions means which heading above answers: the same one, or the only one that has the same first or
 * last words, such as "Unix (10 points)" and "Answers to Unix".
 */
final class AnswerChapters {
    /** More headings than these are compared only as a whole. */
    private static final int MOST = 200;

    /** The most letters of a word that only ties others together. */
    private static final int GLUE = 3;

    /** The chapters of the answers by the folded headings of the questions. */
    private final Map<String, String> byHeading = new HashMap<>();

    private AnswerChapters() {}

    /**
     * The chapters of two files.
     *
     * @param heads the headings of the file with the questions
     * @param chapters the headings above answers
     */
    static AnswerChapters of(List<Headings.Head> heads, Set<String> chapters) {
        AnswerChapters found = new AnswerChapters();
        Map<String, String> byTitle = new HashMap<>();
        chapters.forEach(chapter -> byTitle.put(ApartAnswers.folded(chapter), chapter));
        Set<String> left = new HashSet<>(chapters);
        Map<String, List<String>> others = new HashMap<>();
        for (Headings.Head head : heads) {
            String title = ApartAnswers.folded(head.raw());
            String chapter = byTitle.get(title);
            if (chapter == null) {
                others.put(title, AnswerFileNames.topic(head.raw()));
            } else {
                found.byHeading.put(title, chapter);
                left.remove(chapter);
            }
        }
        if (others.size() <= MOST && left.size() <= MOST) {
            found.addAlike(others, left);
        }
        return found;
    }

    private void addAlike(Map<String, List<String>> headings, Set<String> chapters) {
        Map<String, List<String>> alike = new HashMap<>();
        for (String chapter : chapters) {
            List<String> topic = AnswerFileNames.topic(chapter);
            List<String> titles = headings.entrySet().stream()
                    .filter(heading -> areAlike(heading.getValue(), topic)
                            || isGlued(topic) && areAlike(heading.getValue(), topic.subList(1, topic.size())))
                    .map(Map.Entry::getKey)
                    .limit(2)
                    .toList();
            if (titles.size() == 1) {
                alike.computeIfAbsent(titles.get(0), title -> new ArrayList<>()).add(chapter);
            }
        }
        alike.forEach((title, said) -> {
            if (said.size() == 1) {
                byHeading.put(title, said.get(0));
            }
        });
    }

    /** Whether a topic starts with a short word such as "to" and "de". */
    private static boolean isGlued(List<String> topic) {
        return topic.size() > 1
                && topic.get(0).length() <= GLUE
                && topic.get(0).chars().allMatch(Character::isLetter);
    }

    /** Whether one of two topics begins or ends with the other. */
    private static boolean areAlike(List<String> one, List<String> other) {
        List<String> less = one.size() < other.size() ? one : other;
        List<String> more = one.size() < other.size() ? other : one;
        int rest = more.size() - less.size();
        return !less.isEmpty()
                && (more.subList(0, less.size()).equals(less)
                        || more.subList(rest, more.size()).equals(less));
    }

    /** The chapter of the answers to what is below a heading. */
    Optional<String> of(Headings.Head head) {
        return Optional.ofNullable(byHeading.get(ApartAnswers.folded(head.raw())));
    }
}
