package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Address;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.MaskedText;
import java.util.List;

final class AutolinkSwallowsCjk implements Rule<MaskedText> {
    private static final View<MaskedText> TEXTS = MaskedText.with(':');
    private static final String ENDS = "，。；：！？、）》」』】”’";

    @Override
    public View<MaskedText> view() {
        return TEXTS;
    }

    @Override
    public void check(MaskedText typed, Reporter reporter) {
        String text = typed.text();
        for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 4)) {
            if (Address.isWeb(text.substring(at, Math.min(text.length(), at + 8)))) {
                check(typed, at, reporter);
            }
        }
    }

    private static void check(MaskedText typed, int start, Reporter reporter) {
        String text = typed.text();
        int end = start;
        while (end < text.length() && !endsAddress(text.charAt(end))) {
            end++;
        }
        int cut = start;
        while (cut < end && !isEnd(text, start, cut)) {
            cut++;
        }
        if (cut < end && hasHost(text, start, cut)) {
            int from = typed.start() + start;
            int to = typed.start() + cut;
            reporter.report(Observation.at(
                            typed.span(start, end),
                            "swallows",
                            Excerpt.of(text.substring(cut, end)),
                            Excerpt.of(text.substring(start, cut)))
                    .withFix(Safety.SUGGESTED, List.of(Edit.insert(from, "<"), Edit.insert(to, ">")), "enclose"));
        }
    }

    /** A full-width bracket within an address, as in encyclopedias, does not end the address. */
    private static boolean isEnd(String text, int start, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0 && (c != '）' || text.substring(start, at).indexOf('（') < 0);
    }

    /** GitHub makes no link where nothing of a host comes after the scheme. */
    private static boolean hasHost(String text, int start, int end) {
        int slashes = text.indexOf("//", start);
        return slashes >= 0 && slashes + 2 < end && Character.isLetterOrDigit(text.codePointAt(slashes + 2));
    }

    private static boolean endsAddress(char c) {
        return Character.isWhitespace(c) || c == '<' || c == MaskedText.GAP;
    }
}
