package io.github.questionlint.layout.gift;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The choices of a question of GIFT, from its answers. */
final class GiftChoices {
    private static final double ALL = 100;
    /** How far the sum of weights may be from all: 33.33333 three times is 99.99999. */
    private static final double ROUNDED = 0.5;
    /** Equal shares are written with up to five digits. */
    private static final double NEAR = 0.001;

    private final SourceFile file;
    private final GiftFormat format;
    private final List<GiftAlternative> answers;
    private final boolean single;

    GiftChoices(SourceFile file, GiftFormat format, List<GiftAlternative> answers) {
        this.file = file;
        this.format = format;
        this.answers = answers;
        this.single = answers.stream().anyMatch(answer -> answer.sign() == '=');
    }

    /** The choices, in the order of the file. */
    List<Choice> list() {
        double share = ALL / answers.stream().filter(this::isRight).count();
        boolean kept = answers.stream().anyMatch(answer -> isUneven(answer, share));
        return answers.stream()
                .map(answer -> choice(answer).weighing(kept ? weight(answer) : Optional.empty()))
                .toList();
    }

    /** Whether an answer gives or takes other marks than all, none or an equal share of them. */
    private boolean isUneven(GiftAlternative answer, double share) {
        double percent = answer.weight().percent();
        return isRight(answer)
                ? !single && Math.abs(percent - share) > NEAR
                : percent != 0 && (single || percent != -ALL);
    }

    /** The weight, not above all of the marks, in digits without an exponent. */
    private static Optional<BigDecimal> weight(GiftAlternative answer) {
        return Optional.of(answer.weight())
                .filter(GiftWeight::isWritten)
                .map(weight -> BigDecimal.valueOf(Math.max(-ALL, Math.min(ALL, weight.percent()))))
                .map(percent -> new BigDecimal(percent.stripTrailingZeros().toPlainString()));
    }

    /** Several may be right where weights are shared out; Moodle shows boxes to tick where none has a sign of its own. */
    QuestionType type() {
        long right = answers.stream().filter(this::isRight).count();
        if (right > 1) {
            return single ? QuestionType.CHOICE : QuestionType.MULTIPLE_CHOICE;
        }
        return QuestionType.SINGLE_CHOICE;
    }

    /** Reports weights that do not share out the marks. */
    void check(Consumer<Problem> problems) {
        double sum = answers.stream()
                .mapToDouble(answer -> Math.max(0, answer.weight().percent()))
                .sum();
        boolean shared = !single && answers.stream().anyMatch(this::isRight);
        if (shared && Math.abs(sum - ALL) > ROUNDED) {
            GiftAlternative first =
                    answers.stream().filter(this::isRight).findFirst().orElseThrow();
            problems.accept(Problem.of(
                    "gift-weights-sum-wrong",
                    "sum",
                    file.span(first.start(), first.weight().end()),
                    String.format(Locale.ROOT, "%.5f", sum).replaceAll("\\.?0+$", "")));
        }
    }

    private boolean isRight(GiftAlternative answer) {
        return single
                ? answer.sign() == '=' && answer.isFull()
                : answer.weight().isWritten() && answer.weight().percent() > 0;
    }

    private static int signEnd(GiftAlternative answer) {
        return Math.min(answer.end(), answer.start() + 1);
    }

    private Choice choice(GiftAlternative answer) {
        GiftText shown = GiftText.of(file, answer.textStart(), answer.textEnd());
        GiftFormat own = GiftStem.format(file, answer.textStart(), answer.textEnd())
                .map(GiftStem.Prefix::format)
                .orElse(format);
        GiftText text = GiftStem.format(file, answer.textStart(), answer.textEnd())
                .map(prefix -> GiftText.of(file, prefix.end(), answer.textEnd()))
                .orElse(shown);
        Optional<Text> feedback = answer.feedback().isEmpty()
                ? Optional.empty()
                : Optional.of(GiftText.of(file, answer.feedback().getAsInt(), answer.end())
                                .text())
                        .filter(said -> !said.isBlank());
        return new Choice(
                isRight(answer) ? Mark.CORRECT : Mark.WRONG,
                file.span(
                        answer.start(),
                        answer.weight().isWritten() ? answer.weight().end() : signEnd(answer)),
                Optional.empty(),
                text.text(),
                text.blocks(own),
                feedback,
                file.span(answer.start(), Math.max(answer.start(), answer.end())));
    }
}
