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
import java.util.function.IntPredicate;

final class AutolinkSwallowsCjk implements Rule<MaskedText> {
    private static final View<MaskedText> TEXTS = MaskedText.with(':');
    private static final String ENDS = "，。；：！？、》」』】”’";
    /** The most characters of an address that are looked at for a message. */
    private static final int SHOWN = 400;

    @Override
    public View<MaskedText> view() {
        return TEXTS;
    }

    @Override
    public void check(MaskedText typed, Reporter reporter) {
        String text = typed.text();
        Ends ends = new Ends(text);
        for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 4)) {
            if (Address.isWeb(text.substring(at, Math.min(text.length(), at + 8)))) {
                check(typed, at, ends, reporter);
            }
        }
    }

    private static void check(MaskedText typed, int start, Ends ends, Reporter reporter) {
        String text = typed.text();
        ends.moveTo(start);
        int end = ends.blank;
        int cut = ends.cut();
        if (cut < end && hasHost(text, start, cut)) {
            int from = typed.start() + start;
            int to = typed.start() + cut;
            reporter.report(Observation.at(
                            typed.span(start, end), "swallows", shown(text, cut, end), shown(text, start, cut))
                    .withFix(Safety.SUGGESTED, List.of(Edit.insert(from, "<"), Edit.insert(to, ">")), "enclose"));
        }
    }

    private static String shown(String text, int start, int end) {
        return Excerpt.of(text.substring(start, Math.min(end, start + SHOWN)));
    }

    /** GitHub makes no link where nothing of a host comes after the scheme, which is at most {@code https://}. */
    private static boolean hasHost(String text, int start, int end) {
        int host = start + (text.startsWith("https", start) ? 8 : 7);
        return host < end && Character.isLetterOrDigit(text.codePointAt(host));
    }

    /** The signs after a place that end an address; they only move on, so that each is searched for once. */
    private static final class Ends {
        private final String text;
        private int blank = -1;
        private int sign = -1;
        private int open = -1;
        private int close = -1;

        Ends(String text) {
            this.text = text;
        }

        void moveTo(int start) {
            blank = blank < start ? next(start, AutolinkSwallowsCjk::endsAddress) : blank;
            sign = sign < start ? next(start, c -> ENDS.indexOf(c) >= 0) : sign;
            open = open < start ? next(start, c -> c == '（') : open;
            close = close < start ? next(start, c -> c == '）') : close;
        }

        /** A full-width bracket within an address, as in encyclopedias, does not end the address. */
        int cut() {
            return close < open ? Math.min(close, sign) : sign;
        }

        private int next(int start, IntPredicate wanted) {
            int at = start;
            while (at < text.length() && !wanted.test(text.charAt(at))) {
                at++;
            }
            return at;
        }
    }

    private static boolean endsAddress(int c) {
        return Character.isWhitespace(c) || c == '<' || c == MaskedText.GAP;
    }
}
