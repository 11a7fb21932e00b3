package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rules.formatting.emphasis.LiteralEmphasis.Reason;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.source.SourceFile;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Marks between a punctuation mark and a letter of a script that writes words without spaces, or particles behind them, such
 * as Korean: a space would be wrong there, and a tag needs none.
 */
final class JoinedLetter {
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** What can as well be written outside of the marks. */
    private static final String MOVABLE = ":：.。,，、;；!！?？";

    private JoinedLetter() {}

    /** What to write; empty where a space can be put beside the marks, and where the punctuation mark is better moved out of the marks. */
    static Optional<Observation> observation(SourceFile file, LiteralEmphasis found) {
        DelimiterRun first = found.first();
        DelimiterRun last = found.last();
        boolean closes = found.reason() == Reason.CLOSE;
        int inner = closes ? last.before() : first.after();
        int outer = closes ? last.after() : first.before();
        boolean joined = found.reason() != Reason.MARK
                && Character.isLetter(outer)
                && SCRIPTS.contains(UnicodeScript.of(outer))
                && MOVABLE.indexOf(inner) < 0;
        if (!joined || first.length() != last.length() || last.length() > 2) {
            return Optional.empty();
        }
        String tag = last.length() == 2 ? "strong>" : "em>";
        String text = file.text().substring(first.end(), last.start());
        return Optional.of(Observation.at(
                file.span(first.start(), last.end()),
                "joined",
                found.quoted(file),
                Character.toString(inner),
                file.text().substring(last.start(), last.end()),
                "<" + tag + Excerpt.of(text) + "</" + tag));
    }

    /** Whether a space beside the marks would part a particle from its word, so that no fix puts one there. */
    static boolean isParticle(LiteralEmphasis found) {
        int outer = found.reason() == Reason.CLOSE
                ? found.last().after()
                : found.first().before();
        return UnicodeScript.of(outer) == UnicodeScript.HANGUL;
    }
}
