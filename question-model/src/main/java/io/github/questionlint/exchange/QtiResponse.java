package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Declares what is right, and what single answers give where they give a part. */
final class QtiResponse {
    private final Item item;
    private final QtiScore score;
    private final QtiWriter out;

    QtiResponse(Item item, QtiWriter out) {
        this.item = item;
        this.score = new QtiScore(item);
        this.out = out;
    }

    /** The identifier of a choice. */
    static String choice(int at) {
        return at < 26 ? String.valueOf((char) ('A' + at)) : "C" + (at + 1);
    }

    /** The response. */
    void declare() {
        switch (item.marking()) {
            case CLOZE -> {}
            case SINGLE_CHOICE -> declare("single", "identifier", right());
            case MULTIPLE_CHOICE -> declare("multiple", "identifier", right());
            case TRUE_FALSE ->
                declare(
                        "single",
                        "identifier",
                        List.of(String.valueOf(item.truth().orElse(false))));
            case NUMERIC -> {
                ItemNumber number = item.number().orElseThrow();
                declare(
                        "single",
                        "float",
                        List.of(ItemNumber.plain(number.value().orElse(number.min()))));
            }
            case MATCHING -> declare("multiple", "directedPair", QtiArranged.pairs(item));
            case ORDERING -> declare("ordered", "identifier", QtiArranged.order(item));
            case SHORT_ANSWER -> declare("single", "string", item.accepted().subList(0, 1));
            default -> declare("single", "string", List.of());
        }
    }

    private List<String> right() {
        return IntStream.range(0, item.choices().size())
                .filter(at -> item.choices().get(at).correct())
                .mapToObj(QtiResponse::choice)
                .toList();
    }

    private void declare(String cardinality, String type, List<String> right) {
        out.line().start("responseDeclaration", "identifier", "RESPONSE", "cardinality", cardinality, "baseType", type);
        if (!right.isEmpty()) {
            out.start("correctResponse");
            right.forEach(value -> out.start("value").text(value).end());
            out.end();
        }
        if (!item.accepted().isEmpty()) {
            words();
        } else if (item.marking() == QuestionType.MATCHING && score.isMapped()) {
            pairs(right);
        } else if (score.isMapped()) {
            choices();
        }
        out.end();
    }

    private void words() {
        out.start("mapping", "defaultValue", "0");
        String all = ItemNumber.plain(score.points());
        String caseSensitive = String.valueOf(!item.ignoresCase());
        item.accepted().stream()
                .distinct()
                .forEach(word ->
                        out.empty("mapEntry", "mapKey", word, "mappedValue", all, "caseSensitive", caseSensitive));
        out.end();
    }

    /** Each pair gives an equal share. */
    private void pairs(List<String> right) {
        String share = ItemNumber.plain(score.share(right.size()));
        out.start("mapping", "lowerBound", "0", "upperBound", ItemNumber.plain(score.points()), "defaultValue", "0");
        right.forEach(pair -> out.empty("mapEntry", "mapKey", pair, "mappedValue", share));
        out.end();
    }

    /** What each choice gives or takes; several together never less than nothing. */
    private void choices() {
        if (item.marking() == QuestionType.MULTIPLE_CHOICE) {
            String all = ItemNumber.plain(score.points());
            out.start("mapping", "lowerBound", "0", "upperBound", all, "defaultValue", "0");
        } else {
            out.start("mapping", "defaultValue", "0");
        }
        List<BigDecimal> values = score.values();
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at).signum() != 0) {
                out.empty("mapEntry", "mapKey", choice(at), "mappedValue", ItemNumber.plain(values.get(at)));
            }
        }
        out.end();
    }
}
