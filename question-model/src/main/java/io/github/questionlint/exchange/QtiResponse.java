package io.github.questionlint.exchange;

import java.util.List;
import java.util.stream.IntStream;

/** Declares what is right, and says how an answer is marked: by a template where one fits. */
final class QtiResponse {
    private static final String TWO = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/";
    private static final String THREE = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

    private final Item item;
    private final int version;
    private final QtiWriter out;

    QtiResponse(Item item, int version, QtiWriter out) {
        this.item = item;
        this.version = version;
        this.out = out;
    }

    /** The identifier of a choice. */
    static String choice(int at) {
        return at < 26 ? String.valueOf((char) ('A' + at)) : "C" + (at + 1);
    }

    /** The response and the score. */
    void declare() {
        switch (item.marking()) {
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
            case SHORT_ANSWER -> declare("single", "string", item.accepted().subList(0, 1));
            default -> declare("single", "string", List.of());
        }
        out.line().start("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        out.start("defaultValue").start("value").text("0").end().end().end();
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
            out.start("mapping", "defaultValue", "0");
            String caseSensitive = String.valueOf(!item.ignoresCase());
            item.accepted().stream()
                    .distinct()
                    .forEach(word ->
                            out.empty("mapEntry", "mapKey", word, "mappedValue", "1", "caseSensitive", caseSensitive));
            out.end();
        }
        out.end();
    }

    /** How an answer is marked; not at all where a person does it. */
    void process() {
        switch (item.marking()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> template("match_correct");
            case SHORT_ANSWER -> template("map_response");
            case NUMERIC -> within(item.number().orElseThrow());
            default -> {}
        }
    }

    private void template(String name) {
        out.line().empty("responseProcessing", "template", version == 2 ? TWO + name : THREE + name + ".xml");
    }

    /** A number is right from the least to the greatest one. */
    private void within(ItemNumber number) {
        out.line().start("responseProcessing").start("responseCondition").start("responseIf");
        out.start("and");
        compare("gte", ItemNumber.plain(number.min()));
        compare("lte", ItemNumber.plain(number.max()));
        out.end();
        out.start("setOutcomeValue", "identifier", "SCORE");
        out.start("baseValue", "baseType", "float").text("1").end().end();
        out.end().end().end();
    }

    private void compare(String operator, String number) {
        out.start(operator).empty("variable", "identifier", "RESPONSE");
        out.start("baseValue", "baseType", "float").text(number).end().end();
    }
}
