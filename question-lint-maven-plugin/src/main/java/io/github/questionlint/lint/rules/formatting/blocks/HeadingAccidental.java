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
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

final class HeadingAccidental implements Rule<Blocks> {
    private static final Pattern FLAG = Pattern.compile("\\s--[a-z][\\w-]*");
    private static final Pattern COMMAND =
            Pattern.compile("(?:[$>] )?[a-z][\\w./-]{0,40}(?: \\S+){0,20} --?[a-zA-Z].*");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.。;；,，!！:：]\\W?|.{100,}|.*\\n.*");

    @Override
    public View<Blocks> view() {
        return Blocks.VIEW;
    }

    @Override
    public void check(Blocks blocks, Reporter reporter) {
        List<Node> headings = blocks.of(Kind.HEADING).toList();
        SourceFile source = blocks.source();
        boolean underlined =
                headings.stream().anyMatch(heading -> isUnderlined(source, heading) && heading.number() == 1);
        for (Node heading : headings) {
            if (isUnderlined(source, heading)) {
                if (!underlined && heading.number() == 2) {
                    checkUnderlined(source, heading, reporter);
                }
            } else if (heading.number() == 1 && isComment(source, heading)) {
                int line = source.lineAt(heading.start());
                reporter.report(
                        source.span(heading.start(), source.lineEnd(line)),
                        "comment",
                        Excerpt.of(source.line(line).strip()));
            }
        }
    }

    private static boolean isUnderlined(SourceFile source, Node heading) {
        return heading.number() <= 2 && source.lineAt(heading.start()) < source.lineAt(heading.end() - 1);
    }

    private static void checkUnderlined(SourceFile source, Node heading, Reporter reporter) {
        int line = source.lineAt(heading.end() - 1);
        String text =
                source.text().substring(heading.start(), source.lineStart(line)).strip();
        if (SENTENCE.matcher(text).matches()) {
            reporter.report(Observation.at(
                            source.span(heading.start(), source.lineEnd(line)),
                            "underlined",
                            Excerpt.ofEnd(text),
                            source.line(line).strip())
                    .withFix(Safety.SUGGESTED, List.of(Edit.insert(source.lineStart(line), "\n")), "part"));
        }
    }

    /** Whether it is the comment of a command that is in the next line or in the same one. */
    private static boolean isComment(SourceFile source, Node heading) {
        int line = source.lineAt(heading.start());
        String above = line == 1 ? "" : source.line(line - 1).strip();
        String below = line == source.lineCount() ? "" : source.line(line + 1).strip();
        boolean beside = !above.isEmpty() || !below.isEmpty();
        boolean glued = FLAG.matcher(heading.visibleText()).find()
                && heading.children().stream().noneMatch(it -> it.kind() == Kind.CODE);
        return line > 1 && beside && (glued || COMMAND.matcher(below).matches());
    }
}
