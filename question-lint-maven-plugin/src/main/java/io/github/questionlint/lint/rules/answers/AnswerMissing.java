package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class AnswerMissing implements Rule<AnswerMissing.Gap> {
    /** The fewest UTF-16 units of an answer in a title; an order such as "Give an example." is shorter. */
    private static final int SHORTEST = 40;

    private static final String ENDS = ".。";
    /** An order and its subject; a label such as "Task" or "Question 3" is shorter or has a number. */
    private static final Pattern FEW_WORDS = Pattern.compile("\\p{L}+(?: [\\p{L}-]+){1,4}");

    /**
     * A question whose answer is missing or shows nothing.
     *
     * @param expected the question with the rest of its answer
     * @param usual where it is so all over a file or the bank, which then seems to be a list of questions: the path of
     *     the file, or {@link #BANK}
     */
    record Gap(ExpectedAnswer expected, Optional<String> usual) {
        private static final int SEVERAL = 5;
        private static final double NEARLY_ALL = 0.9;
        /** In a list of questions, a few have points that look like an answer. */
        private static final double MOST_OF_FILE = 0.8;
        /** The bank as a place. */
        private static final String BANK = "";

        /** The gaps of a bank. */
        static final BankView<Gap> VIEW = BankView.of(Gap.class, Gap::of);

        private static Stream<Gap> of(BankViews views) {
            Map<Boolean, List<Question>> open = views.bank()
                    .questions()
                    .filter(question -> question.type().hasAnswerSection()
                            && question.answerExpected()
                            && question.answeredAt().isEmpty())
                    .collect(Collectors.partitioningBy(Gap::isWithout));
            List<Question> without = open.getOrDefault(true, List.of());
            List<Question> answered = open.getOrDefault(false, List.of());
            boolean all =
                    without.size() >= SEVERAL && without.size() >= (without.size() + answered.size()) * NEARLY_ALL;
            Map<String, Long> begun = paths(answered.stream());
            Map<String, Long> collected = paths(without.stream().filter(question -> !question.hasMetadata()));
            return views.of(ExpectedAnswer.VIEW)
                    .filter(Gap::isGap)
                    .map(expected -> new Gap(
                            expected,
                            Optional.of(all ? BANK : expected.question().span().path())
                                    .filter(place -> all
                                            || !expected.question().hasMetadata()
                                                    && isCollected(
                                                            collected.getOrDefault(place, 0L),
                                                            begun.getOrDefault(place, 0L)))));
        }

        private static boolean isCollected(long without, long answered) {
            return without >= SEVERAL && without >= (without + answered) * MOST_OF_FILE;
        }

        private static Map<String, Long> paths(Stream<Question> questions) {
            return questions.collect(
                    Collectors.groupingBy(question -> question.span().path(), Collectors.counting()));
        }

        private static boolean isWithout(Question question) {
            return question.section(Role.ANSWER)
                    .filter(answer -> !answer.text().isBlank())
                    .isEmpty();
        }

        private Observation usual(String place) {
            Span title = expected.question().title().span();
            return place.equals(BANK)
                    ? Observation.at(title, "usual").dueTo("bank")
                    : Observation.at(title, "usual-file").dueTo("file", place);
        }

        private boolean isOnlyTitle() {
            return expected.isWithoutSection()
                    || expected.answer()
                            .filter(answer -> answer.section().text().isBlank())
                            .isPresent();
        }

        private static boolean isGap(ExpectedAnswer expected) {
            return expected.isWithoutSection()
                    || expected.answer()
                            .filter(answer -> answer.blocks().isEmpty())
                            .isPresent();
        }
    }

    @Override
    public View<Gap> view() {
        return Gap.VIEW;
    }

    @Override
    public void check(Gap gap, Reporter reporter) {
        Question question = gap.expected().question();
        if (gap.isOnlyTitle() && isAnswered(question.title().value())) {
            reporter.report(question.title().span(), "title");
            return;
        }
        if (gap.usual().isPresent()) {
            reporter.report(gap.usual(gap.usual().get()));
            return;
        }
        if (gap.expected().isWithoutSection()) {
            reporter.report(question.title().span(), place(question));
        }
        gap.expected()
                .answer()
                .filter(answer -> answer.blocks().isEmpty())
                .ifPresent(answer -> nothingLeft(answer, reporter));
    }

    private static String place(Question question) {
        return switch (question.format()) {
            case Question.NATIVE -> "section";
            case Question.LIST -> "key";
            default -> "none";
        };
    }

    private static void nothingLeft(Answer answer, Reporter reporter) {
        if (answer.labelled()) {
            String label = Excerpt.of(answer.section().visibleText());
            reporter.report(answer.section().text().span(), "label", label);
        } else {
            String part = answer.section().role() == Role.EXPLANATION ? "explanation-" : "";
            boolean empty = answer.section().text().isBlank();
            String list = !part.isEmpty() && answer.question().format().equals(Question.LIST) ? "-list" : "";
            reporter.report(answer.opening(), part + (empty ? "empty" : "nothing-visible") + list);
        }
    }

    /**
     * Whether a title goes on with what may be its answer: with two sentences at least behind its last question mark,
     * outside of brackets, or behind its first colon; or with one behind a colon that ends a few words, as in "Explain X:
     * it is ...".
     */
    private static boolean isAnswered(String title) {
        int mark = Math.max(title.lastIndexOf("? "), title.lastIndexOf('？'));
        if (mark >= 0) {
            return sentencesOf(title.substring(mark + 1)) > 1;
        }
        int colon = title.indexOf(": ");
        boolean few = colon >= 0 && FEW_WORDS.matcher(title.substring(0, colon)).matches();
        return colon >= 0 && sentencesOf(title.substring(colon + 1)) > (few ? 0 : 1);
    }

    /** The number of sentences of a text that asks nothing; 0 if it is too short for an answer. */
    private static int sentencesOf(String end) {
        String rest = end.strip();
        boolean states =
                rest.length() >= SHORTEST && Character.isLetterOrDigit(rest.charAt(0)) && rest.indexOf('?') < 0;
        return states ? sentences(rest) : 0;
    }

    private static int sentences(String text) {
        int sentences = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean last = at + 1 == text.length() || text.charAt(at) == '。' || text.charAt(at + 1) == ' ';
            boolean word = Character.isLetterOrDigit(text.charAt(at - 1));
            sentences += ENDS.indexOf(text.charAt(at)) >= 0 && last && word ? 1 : 0;
        }
        return sentences;
    }
}
