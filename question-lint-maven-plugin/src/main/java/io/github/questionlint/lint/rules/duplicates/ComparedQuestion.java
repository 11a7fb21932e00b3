package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.similarity.judge.NormalQuestion;
import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question in the search for duplicates. Two of them are equal only if they are the same object.
 *
 * @param normal the question in the form in which it is compared
 * @param group the group; only questions of one group are compared: of one language and, depending on the options, of
 *     one folder or file
 * @param bank the name of the bank that published it; empty for the linted bank
 * @param asked the question where it is asked: another one if this is its copy on an answer sheet, which has the key
 */
record ComparedQuestion(NormalQuestion normal, String group, String bank, Question asked) {

    /** The questions of the linted bank. */
    static List<ComparedQuestion> own(QuestionBank bank, String scope, List<String> languages) {
        Map<Span, Question> sheets = bank.questions()
                .filter(ComparedQuestion::isRepeated)
                .collect(Collectors.toMap(
                        question -> question.answeredAt().orElseThrow().span(),
                        Function.identity(),
                        (one, other) -> one));
        return wanted(bank, languages)
                .map(question -> of(
                        question,
                        place(question.path(), scope),
                        "",
                        sheets.getOrDefault(question.title().span(), question)))
                .toList();
    }

    /** The questions of another bank; they are compared within the whole bank. */
    static List<ComparedQuestion> others(Published.Source source, List<String> languages) {
        return wanted(source.bank(), languages)
                .map(question -> of(question, "", source.name(), question))
                .toList();
    }

    private static ComparedQuestion of(Question question, String place, String bank, Question asked) {
        return new ComparedQuestion(NormalQuestion.of(question), question.lang() + "\n" + place, bank, asked);
    }

    private static Stream<Question> wanted(QuestionBank bank, List<String> languages) {
        Predicate<Question> spoken = question -> languages.isEmpty() || languages.contains(question.lang());
        return bank.questions()
                .parallel()
                .filter(question ->
                        question.status() != Status.DEPRECATED && spoken.test(question) && !isRepeated(question));
    }

    /** Whether the file with its answer repeats the question, which is a finding of its own. */
    private static boolean isRepeated(Question question) {
        return question.answeredAt().filter(AnswerPlace::repeated).isPresent();
    }

    private static String place(String path, String scope) {
        return switch (scope) {
            case "file" -> path;
            case "folder" -> path.substring(0, path.lastIndexOf('/') + 1);
            default -> "";
        };
    }

    Question question() {
        return normal.question();
    }

    boolean isOwn() {
        return bank.isEmpty();
    }

    /** Its title, without asterisks that are left over behind it. */
    String title() {
        String title = asked.title().value();
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '*') {
            end--;
        }
        boolean stray = title.length() - end > 1 && title.lastIndexOf('*', end - 1) < 0;
        return stray ? title.substring(0, end) : title;
    }

    /** The file in which it is asked. */
    String path() {
        return asked.path();
    }

    /** The place of its title where it is asked; in another bank, the path starts with the name of that bank. */
    Span place() {
        Span span = asked.title().span();
        return isOwn()
                ? span
                : new Span(bank + "/" + span.path(), span.line(), span.column(), span.endLine(), span.endColumn());
    }

    /**
     * Whether a pair is never reported: editions of one question, questions declared distinct, or both from other
     * banks.
     */
    static boolean areDistinct(ComparedQuestion one, ComparedQuestion other) {
        Optional<String> id = one.question().id().map(Text::value);
        Optional<String> otherId = other.question().id().map(Text::value);
        boolean sameId = one.bank.equals(other.bank) && id.isPresent() && id.equals(otherId);
        return !one.isOwn() && !other.isOwn() || sameId || names(one, otherId) || names(other, id);
    }

    private static boolean names(ComparedQuestion compared, Optional<String> id) {
        return id.isPresent()
                && compared.question().fields().maps("distinctFrom").stream()
                        .map(pair -> pair.text("id", ""))
                        .anyMatch(id.orElseThrow()::equals);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
