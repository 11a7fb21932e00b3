package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Edit;
import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Fix.Safety;
import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.LiteralEmphasis.Reason;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

final class EmphasisInnerSpace implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        LiteralEmphasis.in(file, EnumSet.of(Reason.SPACE)).forEach(found -> {
            SourceFile source = file.source();
            int start = found.first().start();
            int end = found.last().end();
            String marks = source.text().substring(found.last().start(), end);
            reporter.report(Observation.at(source.span(start, end), "space", found.quoted(source), marks)
                    .repaired(Safety.SUGGESTED, edits(source.text(), found.first(), found.last()), "tighten", marks));
        });
    }

    /** The blank moves outwards where the marks would otherwise stand between punctuation and a letter. */
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
        if (!clear(first.before()) && DelimiterRun.isPunctuation(text.codePointAt(inner))) {
            edits.add(Edit.insert(first.start(), " "));
        }
        if (inner > first.end()) {
            edits.add(Edit.delete(first.end(), inner));
        }
        if (tail < last.start()) {
            edits.add(Edit.delete(tail, last.start()));
        }
        if (!clear(last.after()) && DelimiterRun.isPunctuation(text.codePointBefore(tail))) {
            edits.add(Edit.insert(last.end(), " "));
        }
        return edits;
    }

    private static boolean clear(int c) {
        return DelimiterRun.isSpace(c) || DelimiterRun.isPunctuation(c);
    }
}
