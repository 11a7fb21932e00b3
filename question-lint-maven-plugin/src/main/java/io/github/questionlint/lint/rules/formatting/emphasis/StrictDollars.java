package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.source.SourceFile;
import java.util.NavigableSet;

/** The dollars of a bank in which each of them starts or ends a formula. */
final class StrictDollars {

    private StrictDollars() {}

    /**
     * Reports formulas that do not end, and marks of formulas that Markdown takes away.
     *
     * @param singles where a dollar has been reported already, as offsets; its block is not reported again
     */
    static void check(MathFile file, NavigableSet<Integer> singles, Reporter reporter) {
        file.dollars().stream()
                .filter(typed -> singles.subSet(
                                typed.start(), typed.start() + typed.text().length())
                        .isEmpty())
                .forEach(typed -> odd(file.source(), typed, reporter));
        file.backslashes().forEach(typed -> eaten(file.source(), typed, reporter));
    }

    /** An odd number of dollars in a block: the last of them starts a formula that does not end. */
    private static void odd(SourceFile source, MaskedText typed, Reporter reporter) {
        int last = -1;
        int count = 0;
        for (int at = typed.text().indexOf('$'); at >= 0; at = typed.text().indexOf('$', at + 1)) {
            boolean price = at + 1 < typed.text().length()
                    && Character.isDigit(typed.text().charAt(at + 1));
            if (!typed.isEscaped(at) && !(price && count % 2 == 0)) {
                last = at;
                count++;
            }
        }
        if (count % 2 != 0) {
            int start = typed.start() + last;
            reporter.report(source.span(start, start + 1), "odd");
        }
    }

    /** {@code \(} and {@code \[}: Markdown takes the backslash away before the formula is looked for. */
    private static void eaten(SourceFile source, MaskedText typed, Reporter reporter) {
        for (String mark : new String[] {"\\(", "\\["}) {
            int at = typed.text().indexOf(mark);
            String end = mark.equals("\\(") ? "\\)" : "\\]";
            if (at >= 0 && !typed.isEscaped(at) && typed.text().indexOf(end, at) > 0) {
                reporter.report(source.span(typed.start() + at, typed.start() + at + 2), "eaten", mark);
            }
        }
    }
}
