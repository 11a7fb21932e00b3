package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.formatting.emphasis.LiteralEmphasis.Reason;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.source.SourceFile;
import java.util.List;

final class EmphasisLiteral implements Rule<LiteralEmphasis> {
    @Override
    public View<LiteralEmphasis> view() {
        return LiteralEmphasis.VIEW;
    }

    @Override
    public void check(LiteralEmphasis found, Reporter reporter) {
        SourceFile source = found.source();
        switch (found.reason()) {
            case SPACE -> InnerSpace.observation(source, found).ifPresent(reporter::report);
            case UNCLOSED, UNOPENED -> alone(source, found, reporter);
            case CLOSE, OPEN -> reporter.report(spaced(source, found));
            case MARK -> reporter.report(empty(source, found));
        }
    }

    private static void alone(SourceFile source, LiteralEmphasis found, Reporter reporter) {
        DelimiterRun run = found.first();
        boolean opens = found.reason() == Reason.UNCLOSED;
        int line = source.lineAt(run.start());
        String beside = opens
                ? Excerpt.of(source.text().substring(run.start(), source.lineEnd(line)))
                : Excerpt.ofEnd(source.text().substring(source.lineStart(line), run.end()));
        String marks = source.text().substring(run.start(), run.end());
        String unopened = isStranded(source, run, marks) ? "stranded" : "unopened";
        reporter.report(source.span(run.start(), run.end()), opens ? "unclosed" : unopened, beside, marks);
    }

    /** Whether marks end a line and their partner is on the next one: a line break opens nothing. */
    private static boolean isStranded(SourceFile source, DelimiterRun run, String marks) {
        int line = source.lineAt(run.start());
        boolean last = source.text().substring(run.end(), source.lineEnd(line)).isBlank();
        String next = line < source.lineCount() ? source.line(line + 1) : "";
        int marked = (next.length() - next.replace(marks, "").length()) / marks.length();
        return last && marked % 2 != 0;
    }

    /** Marks around punctuation only. */
    private static Observation empty(SourceFile file, LiteralEmphasis found) {
        DelimiterRun first = found.first();
        DelimiterRun last = found.last();
        String inner = file.text().substring(first.end(), last.start());
        List<Edit> edits = List.of(Edit.delete(first.start(), first.end()), Edit.delete(last.start(), last.end()));
        return Observation.at(file.span(first.start(), last.end()), "mark", found.quoted(file), inner.strip())
                .withFix(Safety.SUGGESTED, edits, "unmark", marks(file, last));
    }

    /** Marks that lie between a punctuation mark and a letter. */
    private static Observation spaced(SourceFile file, LiteralEmphasis found) {
        Observation seen = JoinedLetter.observation(file, found).orElseGet(() -> beside(file, found));
        String marks = marks(file, found.last());
        if (JoinedLetter.isParticle(found)) {
            return seen;
        }
        return found.reason() == Reason.OPEN
                ? seen.withFix(
                        Safety.SUGGESTED, List.of(Edit.insert(found.first().start(), " ")), "before", marks)
                : seen.withFix(Safety.SUGGESTED, apart(found.first(), found.last()), "behind", marks);
    }

    private static Observation beside(SourceFile file, LiteralEmphasis found) {
        DelimiterRun first = found.first();
        DelimiterRun last = found.last();
        boolean opens = found.reason() == Reason.OPEN;
        int mark = opens ? first.after() : last.before();
        String closing = mark == ':' || mark == '：' ? "colon" : "close";
        return Observation.at(
                file.span(first.start(), last.end()),
                opens ? "open" : closing,
                found.quoted(file),
                Character.toString(mark),
                marks(file, last));
    }

    private static String marks(SourceFile file, DelimiterRun run) {
        return file.text().substring(run.start(), run.end());
    }

    /** Inserts a space after the closing marks, and one before the opening marks if those could not open either. */
    private static List<Edit> apart(DelimiterRun first, DelimiterRun last) {
        Edit behind = Edit.insert(last.end(), " ");
        return first.opens() ? List.of(behind) : List.of(Edit.insert(first.start(), " "), behind);
    }
}
