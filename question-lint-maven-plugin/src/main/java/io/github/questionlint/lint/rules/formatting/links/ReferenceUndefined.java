package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.MaskedText;

final class ReferenceUndefined implements Rule<MaskedText> {
    private static final View<MaskedText> TEXTS = MaskedText.with('[');

    @Override
    public View<MaskedText> view() {
        return TEXTS;
    }

    @Override
    public void check(MaskedText typed, Reporter reporter) {
        String text = typed.text();
        for (int at = text.indexOf("]["); at >= 0; at = text.indexOf("][", at + 2)) {
            int open = text.lastIndexOf('[', at);
            int close = text.indexOf(']', at + 1);
            if (open >= 0
                    && close >= 0
                    && text.substring(open, close).indexOf('\n') < 0
                    && isMeant(text, open, at, close)) {
                String label = at + 2 == close ? text.substring(open + 1, at) : text.substring(at + 2, close);
                reporter.report(typed.span(open, close + 1), "undefined", label);
            }
        }
    }

    /** Indexes of an array, intervals, tags and footnotes are in brackets too. */
    private static boolean isMeant(String text, int open, int middle, int close) {
        String shown = text.substring(open + 1, middle);
        String label = text.substring(middle + 2, close);
        boolean index = open > 0
                && (Character.isLetterOrDigit(text.charAt(open - 1)) || "])_\\".indexOf(text.charAt(open - 1)) >= 0);
        boolean more = close + 1 < text.length() && "[(".indexOf(text.charAt(close + 1)) >= 0;
        boolean words =
                shown.length() > 2 && shown.codePoints().anyMatch(Character::isLetter) && shown.indexOf(' ') > 0;
        return words && !index && !more && !shown.startsWith("^") && !label.startsWith("^");
    }
}
