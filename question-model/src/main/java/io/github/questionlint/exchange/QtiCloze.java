package io.github.questionlint.exchange;

import io.github.questionlint.model.Role;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes the gaps of a text: what is right in each, the fields in their places, and how they are marked. */
final class QtiCloze {
    private final Item item;
    private final List<ItemGap> gaps;
    private final int version;

    QtiCloze(Item item, int version) {
        this.item = item;
        this.gaps = item.cloze().orElseThrow().gaps();
        this.version = version;
    }

    private static String response(int at) {
        return "RESPONSE_" + (at + 1);
    }

    /** What is right in each gap. */
    void declare(QtiWriter out) {
        for (int at = 0; at < gaps.size(); at++) {
            ItemGap gap = gaps.get(at);
            String type = gap.number().isPresent() ? "float" : gap.choices().isEmpty() ? "string" : "identifier";
            out.line();
            out.start("responseDeclaration", "identifier", response(at), "cardinality", "single", "baseType", type);
            out.start("correctResponse").start("value").text(right(gap)).end().end();
            if (type.equals("string")) {
                words(gap, out);
            }
            out.end();
        }
    }

    private static String right(ItemGap gap) {
        if (gap.number().isPresent()) {
            ItemNumber number = gap.number().get();
            return ItemNumber.plain(number.value().orElse(number.min()));
        }
        return gap.choices().isEmpty() ? gap.accepted().get(0) : QtiResponse.choice(rightChoice(gap));
    }

    private static int rightChoice(ItemGap gap) {
        return IntStream.range(0, gap.choices().size())
                .filter(at -> gap.choices().get(at).correct())
                .findFirst()
                .orElseThrow();
    }

    private static void words(ItemGap gap, QtiWriter out) {
        String caseSensitive = String.valueOf(!gap.ignoresCase());
        out.start("mapping", "defaultValue", "0");
        gap.accepted()
                .forEach(word ->
                        out.empty("mapEntry", "mapKey", word, "mappedValue", "1", "caseSensitive", caseSensitive));
        out.end();
    }

    /** The text with a place for each gap, which {@link #filled} replaces, and the code to begin with. */
    String text() {
        String asked = item.cloze().orElseThrow().asked(at -> "[" + item.place() + "-" + at + "]");
        return KeyText.joined(asked, item.part(Role.STARTER));
    }

    /** A document with the fields in their places; a place within a tag, such as a text for a picture, is dots. */
    String filled(String document) {
        Pattern tagOrPlace = Pattern.compile("<(?:[^<>\"]|\"[^\"]*+\")*+>|\\[" + item.place() + "-([0-9]{1,5})]");
        return tagOrPlace.matcher(document).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(part(found)));
    }

    private String part(MatchResult found) {
        if (found.group(1) == null) {
            return found.group().replaceAll("\\[" + item.place() + "-[0-9]{1,9}]", "…");
        }
        return field(Integer.parseInt(found.group(1)));
    }

    private String field(int at) {
        ItemGap gap = gaps.get(at);
        QtiWriter out = new QtiWriter(version);
        if (gap.choices().isEmpty()) {
            out.empty("textEntryInteraction", "responseIdentifier", response(at));
        } else {
            out.start("inlineChoiceInteraction", "responseIdentifier", response(at), "shuffle", "false");
            for (int choice = 0; choice < gap.choices().size(); choice++) {
                out.start("inlineChoice", "identifier", QtiResponse.choice(choice));
                out.text(gap.choices().get(choice).text()).end();
            }
            out.end();
        }
        String unit = gap.number().map(ItemNumber::unit).orElse("");
        return out.text(unit.isEmpty() ? "" : " " + unit).part();
    }

    /** Counts the gaps that are right; all of them give the points, or each a part. */
    void process(QtiScore score, QtiWriter out) {
        for (int at = 0; at < gaps.size(); at++) {
            count(at, out);
        }
        String points = ItemNumber.plain(score.points());
        String all = String.valueOf(gaps.size());
        if (item.partialCredit().orElse(false)) {
            out.start("setOutcomeValue", "identifier", "SCORE").start("divide").start("product");
            out.empty("variable", "identifier", "GAPS");
            out.number(points).end().number(all).end().end();
            return;
        }
        out.start("responseCondition").start("responseIf").compare("gte", "GAPS", all);
        out.start("setOutcomeValue", "identifier", "SCORE")
                .number(points)
                .end()
                .end()
                .end();
    }

    private void count(int at, QtiWriter out) {
        ItemGap gap = gaps.get(at);
        String response = response(at);
        if (gap.number().isEmpty() && gap.choices().isEmpty()) {
            add(it -> it.empty("mapResponse", "identifier", response), out);
            return;
        }
        out.start("responseCondition").start("responseIf");
        if (gap.number().isPresent()) {
            out.start("and");
            out.compare("gte", response, ItemNumber.plain(gap.number().get().min()));
            out.compare("lte", response, ItemNumber.plain(gap.number().get().max()));
            out.end();
        } else {
            out.start("match").empty("variable", "identifier", response);
            out.empty("correct", "identifier", response).end();
        }
        add(it -> it.number("1"), out);
        out.end().end();
    }

    private static void add(Consumer<QtiWriter> more, QtiWriter out) {
        out.start("setOutcomeValue", "identifier", "GAPS").start("sum").empty("variable", "identifier", "GAPS");
        more.accept(out);
        out.end().end();
    }
}
