package io.github.questionlint.exchange;

import java.util.function.Consumer;

/** Says how an answer is marked, by a template where one fits, and what it is told. */
final class QtiProcess {
    private static final String TWO = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/";
    private static final String THREE = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

    private final Item item;
    private final int version;
    private final QtiWriter out;
    private final QtiScore score;
    private final boolean tells;

    QtiProcess(Item item, int version, QtiWriter out) {
        this.item = item;
        this.version = version;
        this.out = out;
        this.score = new QtiScore(item);
        this.tells = !item.feedback().isEmpty() && isMarked();
    }

    /** Whether a program marks an answer. */
    private boolean isMarked() {
        return switch (item.marking()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE, SHORT_ANSWER, NUMERIC, MATCHING, ORDERING, CLOZE -> true;
            default -> false;
        };
    }

    /** The score, what it can be at most, and what an answer is told. */
    void declare() {
        number("SCORE", "0");
        if (item.cloze().isPresent()) {
            number("GAPS", "0");
        }
        if (item.points().isPresent()) {
            number("MAXSCORE", ItemNumber.plain(score.points()));
        }
        if (tells) {
            out.line()
                    .empty(
                            "outcomeDeclaration",
                            "identifier",
                            "FEEDBACK",
                            "cardinality",
                            "single",
                            "baseType",
                            "identifier");
        }
    }

    private void number(String name, String value) {
        out.line().start("outcomeDeclaration", "identifier", name, "cardinality", "single", "baseType", "float");
        out.start("defaultValue").start("value").text(value).end().end().end();
    }

    /** How an answer is marked; not at all where a person does it. */
    void process() {
        if (!isMarked()) {
            return;
        }
        boolean number = item.number().isPresent() || item.cloze().isPresent();
        boolean plain = !tells && (score.isMapped() || item.points().isEmpty());
        if (plain && !number) {
            template(score.isMapped() ? "map_response" : "match_correct");
            return;
        }
        out.line().start("responseProcessing");
        if (item.cloze().isPresent()) {
            new QtiCloze(item, version).process(score, out);
        } else if (score.isMapped()) {
            out.start("setOutcomeValue", "identifier", "SCORE")
                    .empty("mapResponse", "identifier", "RESPONSE")
                    .end();
        } else {
            out.start("responseCondition").start("responseIf");
            item.number().ifPresentOrElse(this::within, this::matches);
            out.start("setOutcomeValue", "identifier", "SCORE");
            out.number(ItemNumber.plain(score.points())).end().end().end();
        }
        if (tells) {
            choose();
        }
        out.end();
    }

    private void template(String name) {
        out.line().empty("responseProcessing", "template", version == 2 ? TWO + name : THREE + name + ".xml");
    }

    private void matches() {
        out.start("match").empty("variable", "identifier", "RESPONSE");
        out.empty("correct", "identifier", "RESPONSE").end();
    }

    /** A number is right from the least to the greatest one. */
    private void within(ItemNumber number) {
        out.start("and");
        out.compare("gte", "RESPONSE", ItemNumber.plain(number.min()));
        out.compare("lte", "RESPONSE", ItemNumber.plain(number.max()));
        out.end();
    }

    /** What an answer is told, by its score. */
    private void choose() {
        out.start("responseCondition").start("responseIf");
        out.compare("gte", "SCORE", ItemNumber.plain(score.full()));
        tell("right");
        out.end().start("responseElseIf");
        out.compare("gt", "SCORE", "0");
        tell("partly");
        out.end().start("responseElse");
        tell("wrong");
        out.end().end();
    }

    private void tell(String kind) {
        out.start("setOutcomeValue", "identifier", "FEEDBACK");
        out.start("baseValue", "baseType", "identifier").text(kind).end().end();
    }

    /** The texts that an answer is told. */
    void feedback(Consumer<String> markdown) {
        if (!tells) {
            return;
        }
        item.feedback().forEach((kind, text) -> {
            out.line().start("modalFeedback", "outcomeIdentifier", "FEEDBACK", "identifier", kind, "showHide", "show");
            if (version == 3) {
                out.start("contentBody");
            }
            markdown.accept(text);
            if (version == 3) {
                out.end();
            }
            out.end();
        });
    }

    /** Whether it tells what an answer is told. */
    boolean tells() {
        return tells;
    }
}
