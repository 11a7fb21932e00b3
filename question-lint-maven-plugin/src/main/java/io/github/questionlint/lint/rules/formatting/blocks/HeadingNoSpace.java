package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class HeadingNoSpace implements Rule<QuestionFile> {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})([\\p{L}\\p{N}\\p{So}\\[<*_`\"“‘'（(【《\\\\].*)");
    /** What a single number sign also begins: a directive, a colour, the number of an issue, a topic of a post. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:include|define|undef|ifn?def|if|elif|else|endif|pragma|error|import|region|endregion|line)\\b.*"
                    + "|[0-9a-fA-F]{3,8}\\b.*|\\d.*|\\S*|.*\\s#\\S.*|\\S*#\\s.*");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        Set<Integer> levels = Blocks.of(file, Kind.HEADING).map(Node::number).collect(Collectors.toSet());
        ParagraphLine.all(file, first -> first == '#').forEach(line -> check(line, levels, reporter));
    }

    private static void check(ParagraphLine line, Set<Integer> levels, Reporter reporter) {
        String text = line.text();
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches() || heading.end(1) == 1 && !isHeading(line, heading.group(2))) {
            return;
        }
        int at = line.start() + heading.end(1);
        boolean sibling = heading.end(1) > 1 && levels.contains(heading.end(1));
        Safety safety = sibling ? Safety.SAFE : Safety.SUGGESTED;
        reporter.report(Observation.at(line.span(), "space", Excerpt.of(text), heading.group(1))
                .withFix(safety, List.of(Edit.insert(at, " ")), "insert", heading.group(1)));
    }

    private static boolean isHeading(ParagraphLine line, String title) {
        boolean alone = line.isFirst()
                && line.neighbour(-1).isEmpty()
                && line.neighbour(1).isEmpty();
        return alone && !OTHER.matcher(title).matches();
    }
}
