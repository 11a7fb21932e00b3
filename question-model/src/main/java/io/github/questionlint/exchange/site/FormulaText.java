package io.github.questionlint.exchange.site;

import io.github.questionlint.source.Sha256;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Markdown whose formulas are taken out, so that Markdown does not read their signs: a word that the text does
 * not have stands for each.
 *
 * @param markdown the text with these words
 * @param word what the words are: their number stands for the group
 * @param formulas the formulas by their numbers
 */
record FormulaText(String markdown, Pattern word, List<Formula> formulas) {
    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final int HASH = 8;

    /** Keeps its own copy of the formulas. */
    FormulaText {
        formulas = List.copyOf(formulas);
    }

    /** A text with its formulas. */
    static FormulaText of(String markdown) {
        List<FormulaRange> ranges = FormulaRanges.of(markdown);
        if (ranges.isEmpty()) {
            return new FormulaText(markdown, NONE, List.of());
        }
        String sign = "Qf" + Sha256.hex(markdown, HASH) + "n";
        while (markdown.contains(sign)) {
            sign = sign.concat("n");
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int at = 0; at < ranges.size(); at++) {
            FormulaRange range = ranges.get(at);
            text.append(markdown, from, range.start()).append(sign).append(at).append('z');
            from = range.end();
        }
        return new FormulaText(
                text.append(markdown.substring(from)).toString(),
                Pattern.compile(sign + "([0-9]+)z"),
                ranges.stream().map(FormulaRange::formula).toList());
    }

    /** A part of the text with its formulas as they were written. */
    String restored(String part) {
        return formulas.isEmpty()
                ? part
                : word.matcher(part)
                        .replaceAll(it -> Matcher.quoteReplacement(formula(it).source()));
    }

    /** The formula that a word stands for. */
    Formula formula(MatchResult found) {
        return formulas.get(Integer.parseInt(found.group(1)));
    }
}
