package io.github.questionlint.read;

import io.github.questionlint.layout.document.ApartAnswer;
import io.github.questionlint.layout.document.ApartAnswers;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionNumber;
import io.github.questionlint.model.Question;
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
    private final Set<String> chapters;

    private AnswerNumbers(Document asked, List<Question> questions, List<ApartAnswer> answers) {
        this.asked = asked;
        this.questions = questions;
        this.answers = answers;
        this.chapters = answers.stream().map(ApartAnswer::chapter).collect(Collectors.toSet());
    }

    /** The answers by the spans of their questions; none where the numbers do not fit. */
    static Map<Question, ApartAnswer> joined(Document asked, List<Question> questions, List<ApartAnswer> answers) {
        AnswerNumbers numbers = new AnswerNumbers(asked, questions, answers);
        Map<Question, ApartAnswer> written = numbers.joined(true);
        return written.isEmpty() ? numbers.joined(false) : written;
    }

    private Map<Question, ApartAnswer> joined(boolean written) {
        Map<String, Question> byName = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Question question : questions) {
            String chapter = chapter(question);
            int place = counts.merge(chapter, 1, Integer::sum);
            String number = written ? number(question).orElse("") : String.valueOf(place);
            byName.put(chapter + "\n" + number, question);
        }
        Map<Question, ApartAnswer> joined = new HashMap<>();
        answers.forEach(answer -> {
            Question question = byName.get(answer.chapter() + "\n" + answer.number());
            if (question != null) {
                joined.put(question, answer);
            }
        });
        int stray = answers.size() - joined.size();
        boolean fits = written ? stray * STRAY <= answers.size() : stray == 0 && answers.size() == questions.size();
        return byName.size() == questions.size() && fits ? joined : Map.of();
    }

    private Optional<String> number(Question question) {
        if (asked.isData()) {
            return ApartAnswers.id(question.fields().own());
        }
        int line = question.span().line();
        return QuestionNumber.of(asked.file().line(line)).map(number -> String.valueOf(number.number()));
    }

    /** The nearest heading above a question that is also above answers; empty where answers have no chapters. */
    private String chapter(Question question) {
        if (chapters.size() <= 1 || asked.isData()) {
            return chapters.size() == 1 ? chapters.iterator().next() : "";
        }
        int start = asked.offset(question.span());
        String found = "";
        for (Headings.Head head : asked.heads()) {
            if (head.node().start() >= start) {
                break;
            }
            String title = ApartAnswers.folded(head.raw());
            found = chapters.contains(title) ? title : found;
        }
        return found;
    }
}
