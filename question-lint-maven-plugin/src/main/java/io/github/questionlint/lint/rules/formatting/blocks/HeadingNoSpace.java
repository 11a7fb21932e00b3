package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class HeadingNoSpace implements Rule<NumberSignLine> {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})([\\p{L}\\p{N}\\p{So}\\[<*_`\"“‘'（(【《\\\\].*)");
    /** Other things that start with a single number sign: a directive, a colour, an issue number, a hashtag. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:include|define|undef|ifn?def|if|elif|else|endif|pragma|error|import|region|endregion|line)\\b"
                    + "|[0-9a-fA-F]{3,8}\\b|\\d|\\S*+\\z|.*\\s#\\S|\\S*#\\s");

    @Override
    public View<NumberSignLine> view() {
        return NumberSignLine.VIEW;
    }

    @Override
    public void check(NumberSignLine it, Reporter reporter) {
        ParagraphLine line = it.line();
        String text = line.text();
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches() || heading.end(1) == 1 && !isHeading(line, heading.group(2))) {
            return;
        }
        int at = line.start() + heading.end(1);
        boolean sibling = heading.end(1) > 1 && it.levels().contains(heading.end(1));
        Safety safety = sibling ? Safety.SAFE : Safety.SUGGESTED;
        reporter.report(Observation.at(line.span(), "space", Excerpt.of(text), heading.group(1))
                .withFix(safety, List.of(Edit.insert(at, " ")), "insert", heading.group(1)));
    }

    private static boolean isHeading(ParagraphLine line, String title) {
        boolean alone = line.isFirst()
                && line.neighbour(-1).isEmpty()
                && line.neighbour(1).isEmpty();
        return alone && !OTHER.matcher(title).lookingAt();
    }
}
