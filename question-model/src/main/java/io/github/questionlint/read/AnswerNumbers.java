package io.github.questionlint.read;

import io.github.questionlint.layout.document.ApartAnswer;
import io.github.questionlint.layout.document.ApartAnswers;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.Sorted;
import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.model.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins questions and answers by the numbers that both have, or by their order. */
final class AnswerNumbers {
    /** At most one answer in so many may name no question. */
    private static final int STRAY = 10;

    private final Document asked;
    private final List<Question> questions;
    private final List<ApartAnswer> answers;
    private final Set<String> titles;
    private final AnswerChapters chapters;
    /** The lines on which questions start: headings there are none of chapters. */
    private final Set<Integer> lines;

    /** The chapter below each heading, once they have been looked for. */
    private final List<String> below = new ArrayList<>();

    private AnswerNumbers(Document asked, List<Question> questions, List<ApartAnswer> answers) {
        this.asked = asked;
        this.questions = questions;
        this.answers = answers;
        this.lines = questions.stream().map(question -> question.span().line()).collect(Collectors.toSet());
        this.titles = answers.stream().map(ApartAnswer::chapter).collect(Collectors.toSet());
        this.chapters = AnswerChapters.of(asked.isData() ? List.of() : asked.heads(), titles);
    }

    /** The answers by the spans of their questions; none where the numbers do not fit. */
    static Map<Question, ApartAnswer> joined(Document asked, List<Question> questions, List<ApartAnswer> answers) {
        AnswerNumbers numbers = new AnswerNumbers(asked, questions, answers);
        Map<Question, ApartAnswer> written = numbers.joined(true);
        return written.isEmpty() ? numbers.joined(false) : written;
    }

    /** The answers of the chapters whose numbers fit, if these are most; one answer of a chapter may name no question. */
    private Map<Question, ApartAnswer> joined(boolean written) {
        Map<String, List<Question>> asking = questions.stream().collect(Collectors.groupingBy(this::chapter));
        Map<String, List<ApartAnswer>> saying = answers.stream().collect(Collectors.groupingBy(ApartAnswer::chapter));
        Map<Question, ApartAnswer> joined = new HashMap<>();
        saying.forEach((chapter, said) ->
                joined.putAll(joined(asking.getOrDefault(chapter, List.of()), said, saying.size() > 1, written)));
        return joined.size() * 2 > answers.size() ? joined : Map.of();
    }

    private Map<Question, ApartAnswer> joined(
            List<Question> chapter, List<ApartAnswer> said, boolean several, boolean written) {
        Map<String, Question> byName = new HashMap<>();
        for (int place = 1; place <= chapter.size(); place++) {
            Question question = chapter.get(place - 1);
            byName.put(written ? number(question).orElse("") : String.valueOf(place), question);
        }
        Map<Question, ApartAnswer> joined = new HashMap<>();
        said.forEach(answer -> {
            Question question = byName.get(answer.number());
            if (question != null) {
                joined.put(question, answer);
            }
        });
        int stray = said.size() - joined.size();
        int most = Math.max(said.size() / STRAY, several ? 1 : 0);
        boolean fits = written ? stray <= most : stray == 0 && said.size() == chapter.size();
        return byName.size() == chapter.size() && fits ? joined : Map.of();
    }

    private Optional<String> number(Question question) {
        if (asked.isData()) {
            return ApartAnswers.id(question.fields().own());
        }
        int line = question.span().line();
        return QuestionNumber.of(asked.file().line(line)).map(number -> String.valueOf(number.number()));
    }

    /**
     * The chapter of the nearest heading above a question that has one, unless another chapter starts between them; empty
     * where answers have no chapters.
     */
    private String chapter(Question question) {
        if (titles.size() <= 1 || asked.isData()) {
            return titles.size() == 1 ? titles.iterator().next() : "";
        }
        if (below.isEmpty()) {
            findChapters();
        }
        int above = Sorted.firstFrom(asked.heads(), head -> head.node().start(), asked.offset(question.span()));
        return above == 0 ? "" : below.get(above - 1);
    }

    /** Finds the chapter below each heading; each is looked at once. */
    private void findChapters() {
        String found = "";
        int level = 0;
        for (Headings.Head head : asked.heads()) {
            Optional<String> chapter = chapters.of(head);
            boolean other =
                    head.level() <= level && !lines.contains(asked.file().lineAt(head.lead()));
            level = chapter.isPresent() ? head.level() : level;
            found = chapter.orElse(other ? "" : found);
            below.add(found);
        }
    }
}
