package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what stands between the braces of a question of GIFT that a program marks. */
final class GiftAnswers {
    /** What a choice must not say to be marked as wrong: all the marks that another one gave. */
    private static final String WRONG = "%-100%";

    private static final String RIGHT = "%100%";

    private final Item item;
    private final Losses losses;
    /** The kinds of feedback that are written. */
    private final Set<String> told = new HashSet<>();

    GiftAnswers(Item item, Losses losses) {
        this.item = item;
        this.losses = losses;
    }

    /** The choices, each on a line; empty where Moodle has no marks for so many right ones. */
    String choices(boolean several) {
        int right = (int) item.choices().stream().filter(ItemChoice::correct).count();
        Optional<List<BigDecimal>> weights = ChoiceWeights.of(item);
        if (several && weights.isEmpty() && GiftWeights.of(0, right).isEmpty()) {
            return "";
        }
        if (several && weights.isEmpty() && GiftWeights.areUnequal(right)) {
            losses.add(item, "choices", "weights");
        }
        if (several && !item.partialCredit().orElse(true)) {
            losses.add(item, "partialCredit", "partial-always", "GIFT");
        }
        boolean shared = several || right == item.choices().size();
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (int at = 0; at < item.choices().size(); at++) {
            ItemChoice choice = item.choices().get(at);
            String share = weights.isPresent()
                    ? weight(weights.get().get(at))
                    : choice.correct() ? "%" + GiftWeights.of(index++, right).orElse("100") + "%" : shared ? WRONG : "";
            text.append("\n\t").append(choice(choice, share, shared)).append(feedback(said(choice, several)));
            if (Item.isUnclear(choice.mark())) {
                losses.add(item, "choices", "marks-unclear");
            }
        }
        return text.append('\n').toString();
    }

    /** The one right choice has the sign of one, which gives all marks. */
    private static String choice(ItemChoice choice, String share, boolean shared) {
        boolean only = choice.correct() && !shared;
        String written = only ? "" : share;
        return (only ? "=" : "~") + written + answer(choice.text(), choice.correct(), !written.isEmpty());
    }

    /** A weight as Moodle knows it; one of nothing is not written. */
    private String weight(BigDecimal percent) {
        if (percent.signum() == 0) {
            return "";
        }
        if (GiftWeights.isKnown(percent)) {
            return "%" + percent.stripTrailingZeros().toPlainString() + "%";
        }
        String nearest = GiftWeights.nearest(percent).toPlainString();
        losses.add(item, "choices", "weight-unknown", percent.toPlainString(), nearest);
        return "%" + nearest + "%";
    }

    /** Where only one can be chosen, whoever chooses it is told what its question says to a right or wrong answer. */
    private String said(ItemChoice choice, boolean several) {
        return Stream.of(choice.explanation(), several ? "" : told(choice.correct() ? "right" : "wrong"))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    private String told(String kind) {
        told.add(kind);
        return item.feedback().getOrDefault(kind, "");
    }

    private static String feedback(String text) {
        return text.isBlank() ? "" : "#" + GiftItem.escaped(text);
    }

    /** Tells what is said to an answer and has no place. */
    void tellFeedback() {
        item.feedback().keySet().stream()
                .filter(kind -> !told.contains(kind))
                .forEach(kind -> losses.add(item, "feedback", "feedback-kind", kind, "GIFT"));
    }

    /** True or false; behind it what a wrong answer is told, and then a right one. */
    String truth() {
        String wrong = feedback(told("wrong"));
        String right = feedback(told("right"));
        String both = right.isEmpty() ? wrong : (wrong.isEmpty() ? "#" : wrong) + right;
        return (item.truth().orElse(false) ? "TRUE" : "FALSE") + both;
    }

    /** The number that is right. */
    String number() {
        return number(item.number().orElseThrow());
    }

    private String number(ItemNumber number) {
        if (!number.unit().isEmpty()) {
            losses.add(item, field("numeric"), "unit", number.unit(), "gift");
        }
        String off = number.isRange() ? ":" + ItemNumber.plain(number.tolerance()) : "";
        String written = number.value()
                .map(value -> "#" + ItemNumber.plain(value) + off)
                .orElseGet(() -> "#" + ItemNumber.plain(number.min()) + ".." + ItemNumber.plain(number.max()));
        return written + feedback(told("right"));
    }

    /** Pairs; an arrow in a prompt would end it. Each pair gives a part of the marks. */
    String pairs() {
        if (!item.partialCredit().orElse(true)) {
            losses.add(item, "partialCredit", "partial-always", "GIFT");
        }
        StringBuilder text = new StringBuilder();
        for (ItemPair pair : item.pairs()) {
            if (pair.prompt().contains("->")) {
                losses.add(item, "pairs", "arrow", pair.prompt());
            }
            String prompt = pair.prompt().replace("->", "→");
            text.append("\n\t=")
                    .append(prompt.startsWith("[") ? "[markdown]" : "")
                    .append(GiftItem.escaped(prompt))
                    .append(" -> ")
                    .append(GiftItem.escaped(pair.match()));
        }
        return text.append('\n').toString();
    }

    /** What fills the only gap of a text; empty where there are several, which Moodle writes in no line of GIFT. */
    String gap() {
        List<ItemGap> gaps = item.cloze().orElseThrow().gaps();
        ItemGap gap = gaps.get(0);
        if (gaps.size() > 1) {
            return "";
        }
        if (gap.number().isPresent()) {
            return number(gap.number().get());
        }
        String choices = gap.choices().stream()
                .map(choice -> (choice.correct() ? "=" : "~") + answer(choice.text(), choice.correct(), false))
                .collect(Collectors.joining(" "));
        return choices.isEmpty() ? String.join(" ", words(gap.accepted(), gap.ignoresCase())) : choices;
    }

    /** The words that are right, each on a line. */
    String words() {
        List<String> written = words(item.accepted(), item.ignoresCase());
        return written.stream().map(word -> "\n\t" + word).collect(Collectors.joining())
                + (written.isEmpty() ? "" : "\n");
    }

    /** The field of a key: the gaps where it fills one. */
    private String field(String key) {
        return item.marking() == QuestionType.CLOZE ? "gaps" : key;
    }

    /** Words with an arrow would make pairs of them, and a star stands for any words. */
    private List<String> words(List<String> accepted, boolean ignoresCase) {
        List<String> written = new ArrayList<>();
        for (String word : accepted) {
            if (word.contains("->") || word.isBlank()) {
                losses.add(item, field("accept"), "word", word, "gift");
            } else {
                if (word.contains("*")) {
                    losses.add(item, field("accept"), "star", word);
                }
                written.add("=" + answer(word, true, false) + feedback(told("right")));
            }
        }
        if (!written.isEmpty() && !ignoresCase) {
            losses.add(item, field("accept"), "case", "gift");
        }
        return written;
    }

    /** A text that begins like marks or like the name of a format gets its own in front. */
    private static String answer(String text, boolean correct, boolean weighed) {
        String bare = text.strip();
        String weight = weighed || !bare.startsWith("%") ? "" : correct ? RIGHT : "%0%";
        return weight + (bare.startsWith("[") ? "[markdown]" : "") + GiftItem.escaped(bare);
    }
}
