package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;

final class ChoiceBroken implements Rule<AskedQuestion> {
    /**
     * The least length of a line that was broken for its length, in UTF-16 units; a shorter line is broken on purpose.
     */
    private static final int WRAPPED = 60;

    private static final Pattern LABEL = Pattern.compile("\\p{L}{1,20} ?[:：]|\\d+[.)]");

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        if (!question.hasMetadata()) {
            for (Choice choice : question.choices()) {
                check(asked.source(), choice, reporter);
            }
        }
    }

    private static void check(SourceFile source, Choice choice, Reporter reporter) {
        if (choice.blocks().isEmpty() || choice.blocks().get(0).kind() != Kind.PARAGRAPH) {
            return;
        }
        for (Node node : choice.blocks().get(0).children()) {
            if (node.kind() == Kind.LINE_BREAK && node.number() == 0 && isWithinSentence(source, node)) {
                report(source, node, reporter);
                return;
            }
        }
    }

    /**
     * Whether the break is between two words: a break after a sentence or next to code, images or HTML does not count.
     */
    private static boolean isWithinSentence(SourceFile source, Node lineBreak) {
        int line = source.lineAt(lineBreak.start());
        String above = source.line(line).stripTrailing();
        String below = line == source.lineCount() ? "" : source.line(line + 1).strip();
        return above.length() >= WRAPPED
                && !below.isEmpty()
                && !LABEL.matcher(below).lookingAt()
                && (Character.isLetterOrDigit(above.codePointBefore(above.length())) || above.endsWith(","))
                && Character.isLetterOrDigit(below.codePointAt(0));
    }

    private static void report(SourceFile source, Node lineBreak, Reporter reporter) {
        int line = source.lineAt(lineBreak.start());
        int start = source.lineStart(line) + source.line(line).stripTrailing().length();
        int end =
                source.lineEnd(line + 1) - source.line(line + 1).stripLeading().length();
        boolean han = Characters.isHan(source.text().codePointBefore(start));
        List<Edit> edits = List.of(new Edit(start, end, han ? "" : " "));
        reporter.report(
                Observation.at(source.span(end, source.lineEnd(line + 1)), "broken", Excerpt.of(source.line(line + 1)))
                        .withFix(Safety.SUGGESTED, edits, "join"));
    }
}
