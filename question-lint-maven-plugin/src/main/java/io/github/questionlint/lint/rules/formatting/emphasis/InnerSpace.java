package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emphasis with spaces between its marks and its text, and the fix that moves them out. */
final class InnerSpace {
    private static final int WORDS = 3;

    private InnerSpace() {}

    /** The observation about one; empty for a gap to fill in. */
    static Optional<Observation> observation(SourceFile source, LiteralEmphasis found) {
        if (isGap(found)) {
            return Optional.empty();
        }
        DelimiterRun first = found.first();
        DelimiterRun last = found.last();
        String text = source.text();
        String marks = text.substring(last.start(), last.end());
        List<Edit> edits = edits(text, first, last);
        boolean plain = isPlain(text.substring(first.end(), last.start()), edits)
                && isApart(first.before())
                && isApart(last.after());
        return Optional.of(Observation.at(source.span(first.start(), last.end()), "space", found.quoted(source), marks)
                .withFix(plain ? Safety.SAFE : Safety.SUGGESTED, edits, "tighten", marks));
    }

    /** A gap to fill in, such as {@code **\_}, of which a formatter has escaped the rest. */
    private static boolean isGap(LiteralEmphasis found) {
        return found.first().after() == '\\' || found.last().after() == '\\';
    }

    /**
     * Whether one space is wrong and the text is too long for an operator and its operands: words, a label, Chinese.
     */
    private static boolean isPlain(String inner, List<Edit> edits) {
        boolean words = inner.strip().split("\\s+", WORDS + 1).length >= WORDS;
        boolean label = inner.strip().endsWith(":") || inner.codePoints().anyMatch(Characters::isHan);
        return edits.size() == 1 && edits.get(0).text().isEmpty() && (words || label);
    }

    /** The space moves outwards if words would be joined, or if the marks would be between punctuation and a letter. */
    private static List<Edit> edits(String text, DelimiterRun first, DelimiterRun last) {
        int inner = first.end();
        while (DelimiterRun.isSpace(text.charAt(inner))) {
            inner++;
        }
        int tail = last.start();
        while (DelimiterRun.isSpace(text.charAt(tail - 1))) {
            tail--;
        }
        List<Edit> edits = new ArrayList<>();
        boolean joined = inner > first.end() && isWord(first.before());
        if (joined || !clear(first.before()) && DelimiterRun.isPunctuation(text.codePointAt(inner))) {
            edits.add(Edit.insert(first.start(), " "));
        }
        if (inner > first.end()) {
            edits.add(Edit.delete(first.end(), inner));
        }
        if (tail < last.start()) {
            edits.add(Edit.delete(tail, last.start()));
        }
        boolean joins = tail < last.start() && isWord(last.after());
        if (joins || !clear(last.after()) && DelimiterRun.isPunctuation(text.codePointBefore(tail))) {
            edits.add(Edit.insert(last.end(), " "));
        }
        return edits;
    }

    /** Whether the fix joins neither two words nor a sign of Markdown with the marks. */
    private static boolean isApart(int c) {
        return clear(c) && c != '\\' && c != '_' && c != '*' || Characters.isHan(c);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && !Characters.isHan(c);
    }

    private static boolean clear(int c) {
        return DelimiterRun.isSpace(c) || DelimiterRun.isPunctuation(c);
    }
}
