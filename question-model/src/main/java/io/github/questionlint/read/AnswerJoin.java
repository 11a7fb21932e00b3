package io.github.questionlint.read;

import io.github.questionlint.layout.choices.ApartKey;
import io.github.questionlint.layout.document.ApartAnswer;
import io.github.questionlint.layout.document.ApartAnswers;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Joins the questions of a file with the answers of another one: by their titles, or by their numbers. */
final class AnswerJoin {
    private static final int FEWEST = 3;
    /** At most this many questions for each answer. */
    private static final int SPARSE = 3;
    /** At most one key in so many may name no choice. */
    private static final int MISFIT = 5;

    private final List<Question> questions;
    private final Document answers;
    private final List<Question> repeated;
    private final List<ApartAnswer> apart;
    private final int firstIndex;
    private final Map<String, Question> byTitle = new HashMap<>();
    private final Map<Integer, Question> byLine = new HashMap<>();
    private final Map<Question, ApartAnswer> byNumber = new HashMap<>();
    /** What is read as a question in the file of answers and only says the answer of another one. */
    private final Set<Question> consumed = new HashSet<>();

    private final List<Question> joined = new ArrayList<>();
    private int open;
    private int found;
    private int misfits;

    private AnswerJoin(List<Question> questions, Document answers, List<Question> repeated) {
        this.questions = questions;
        this.answers = answers;
        this.repeated = repeated;
        this.apart = ApartAnswers.of(answers);
        this.firstIndex = answers.isData() ? firstIndex(apart) : 1;
    }

    /**
     * Joins two files.
     *
     * @param asked the file with the questions
     * @param questions its questions
     * @param answers the file with the answers
     * @param repeated what is read as questions there
     */
    static AnswerJoin of(Document asked, List<Question> questions, Document answers, List<Question> repeated) {
        AnswerJoin join = new AnswerJoin(questions, answers, repeated);
        join.open = (int) questions.stream().filter(AnswerJoin::isOpen).count();
        if (join.isNeeded()) {
            join.index(asked);
            questions.forEach(question -> join.joined.add(join.joined(question)));
        }
        return join;
    }

    /** Whether numbers count the choices from 0 or from 1. */
    private static int firstIndex(List<ApartAnswer> answers) {
        return answers.stream().anyMatch(answer -> answer.text().equals("0")) ? 0 : 1;
    }

    /** Whether a question has neither key nor answer of its own. */
    private static boolean isOpen(Question question) {
        return question.choices().isEmpty()
                ? question.type().hasAnswerSection() && !isAnswered(question)
                : !isMarked(question);
    }

    private static boolean isMarked(Question question) {
        return question.choices().stream().anyMatch(Choice::correct);
    }

    private static boolean isAnswered(Question question) {
        return question.section(Role.ANSWER)
                .filter(section -> !section.text().isBlank())
                .isPresent();
    }

    /** Whether the questions lack answers, and the other file says something. */
    private boolean isNeeded() {
        return open * 2 > questions.size() && !(apart.isEmpty() && repeated.isEmpty());
    }

    private void index(Document asked) {
        Set<String> twice = new HashSet<>();
        for (Question question : repeated) {
            byLine.put(question.title().span().line(), question);
            String title = title(question);
            if (byTitle.put(title, question) != null) {
                twice.add(title);
            }
        }
        byTitle.keySet().removeAll(twice);
        byTitle.remove("");
        long same = questions.stream()
                .filter(question -> byTitle.containsKey(title(question)))
                .count();
        long asking = repeated.stream()
                .filter(question -> QuestionWords.score(question.title().value()) > 0)
                .count();
        if (asking <= 2 * same || asking < FEWEST) {
            byNumber.putAll(AnswerNumbers.joined(asked, questions, apart));
        }
    }

    private static String title(Question question) {
        return ApartAnswers.folded(question.title().value());
    }

    private Question joined(Question question) {
        if (!isOpen(question)) {
            return question;
        }
        ApartAnswer answer = byNumber.get(question);
        Question same = byTitle.get(title(question));
        Question other =
                same == null && answer != null ? byLine.get(answer.place().line()) : same;
        if (other != null && isComplete(other, question)) {
            found++;
            return question.answeredAt(new AnswerPlace(other.title().span(), true), question.choices());
        }
        return said(other, answer).map(said -> joined(question, said, other)).orElse(question);
    }

    /** Whether the other file has all that a question needs. */
    private static boolean isComplete(Question other, Question question) {
        return isMarked(other) || question.choices().isEmpty() && isAnswered(other) && !isLabelOf(other);
    }

    /** Whether a title is nothing but a number, so that it repeats no question. */
    private static boolean isLabelOf(Question question) {
        return title(question).chars().noneMatch(Character::isLetter);
    }

    private static Optional<ApartAnswer> said(@Nullable Question other, @Nullable ApartAnswer answer) {
        Optional<ApartAnswer> below = Optional.ofNullable(other)
                .flatMap(found -> found.section(Role.ANSWER))
                .map(section -> new ApartAnswer(
                        "", "", "", section.visibleText(), section.text().span()));
        return below.or(() -> Optional.ofNullable(answer));
    }

    private Question joined(Question question, ApartAnswer said, @Nullable Question other) {
        Optional<List<Choice>> marked = question.choices().isEmpty()
                ? Optional.of(List.of())
                : ApartKey.marked(question.choices(), said, firstIndex);
        if (marked.isEmpty()) {
            misfits++;
            return question;
        }
        if (other != null) {
            consumed.add(other);
        }
        found++;
        return question.answeredAt(new AnswerPlace(said.place(), false, text(question, said, other)), marked.get());
    }

    /** What is said in words, as a part of the question that it answers. */
    private Optional<Section> text(Question question, ApartAnswer said, @Nullable Question other) {
        return !question.choices().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(other)
                        .flatMap(found -> found.section(Role.ANSWER))
                        .or(() -> Optional.of(SaidAnswer.of(said, answers.file())));
    }

    /** Whether the files belong together, so that their problems are those of the pair. */
    boolean isJoined() {
        return isNeeded() && (fits() || apart.size() >= FEWEST || repeated.size() >= FEWEST);
    }

    private boolean fits() {
        return found > 0 && found * SPARSE >= open && misfits * MISFIT <= found + misfits;
    }

    /** The questions with their answers; where these could not be found, only with the file that they are in. */
    List<Question> questions() {
        if (fits()) {
            return joined;
        }
        AnswerPlace place = new AnswerPlace(Span.startOf(answers.path()), false);
        return questions.stream()
                .map(question -> isOpen(question) ? question.answeredAt(place, question.choices()) : question)
                .toList();
    }

    /** The questions of the file with the answers that are more than the answer of another one. */
    List<Question> left() {
        if (!fits()) {
            return repeated;
        }
        Set<Span> targets = joined.stream()
                .flatMap(question -> question.answeredAt().stream())
                .filter(AnswerPlace::repeated)
                .map(AnswerPlace::span)
                .collect(Collectors.toSet());
        return repeated.stream()
                .filter(question -> targets.contains(question.title().span()) || !isAnswer(question))
                .toList();
    }

    /** Whether what is read as a question is the answer of another one: all that has no choices, where numbers join. */
    private boolean isAnswer(Question question) {
        return consumed.contains(question)
                || !byNumber.isEmpty() && question.choices().isEmpty();
    }

    /** The finding that the answers could not be joined. */
    Optional<Problem> problem() {
        Span start = Span.startOf(answers.path());
        return fits()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "file-unread", "answers", start, questions.get(0).path()));
    }
}
