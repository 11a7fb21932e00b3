package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ScrapeResidue implements Rule<AskedQuestion> {
    /** A longer line is none; many paragraphs of data may be in one long line. */
    private static final int LONGEST_BUTTON = 200;

    private static final Phrases BUTTONS = Phrases.load(ScrapeResidue.class, "copy-buttons");
    /**
     * Every button text contains one of these words. Without this test, folding each line of a bank would cost more
     * time than all other rules about answers.
     */
    private static final Pattern COPY = Pattern.compile("(?i)复制|copy");

    /** What every residue contains, so that most questions are not looked at in detail. */
    private static final PhrasePattern MARKS =
            PhrasePattern.anyOf(List.of("copy", "复制", "版", "转", "原"), Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTICE =
            Pattern.compile("(?s)\\s*版权声明[:：].*(?:CSDN|博主|转载).*|\\s*(?:[^\\n]{0,20}[，,。]\\s*)?(?:转载请注明|转载自[:：]).*");
    private static final Pattern ORIGIN = Pattern.compile("(?s)\\s*(?:原文链接|原文地址)\\s*[:：].*");

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        if (!MARKS.isIn(asked.written())) {
            return;
        }
        asked.question().sections().values().stream()
                .flatMap(Section::nodes)
                .forEach(
                        node -> check(asked.source(), node, asked.question().hasMetadata() ? "" : "-layout", reporter));
    }

    private static void check(SourceFile source, Node node, String place, Reporter reporter) {
        if (node.isCodeBlock() || node.kind() == Kind.PARAGRAPH) {
            lines(source, node)
                    .filter(line -> source.lineEnd(line) - source.lineStart(line) <= LONGEST_BUTTON)
                    .filter(line -> isButton(source.line(line)))
                    .forEach(line -> report(source, source.lineStart(line), source.lineEnd(line), "button", reporter));
        }
        if (node.kind() == Kind.PARAGRAPH) {
            String text = node.visibleText();
            if (NOTICE.matcher(text).matches()) {
                report(source, node.start(), node.end(), "notice" + place, reporter);
            } else if (ORIGIN.matcher(text).matches()) {
                report(source, node.start(), node.end(), "origin" + place, reporter);
            }
        } else if (node.kind() == Kind.LINK && isButton(node.visibleText())) {
            report(source, node.start(), node.end(), "button", reporter);
        }
    }

    private static boolean isButton(String text) {
        return COPY.matcher(text).find() && BUTTONS.contains(text);
    }

    private static Stream<Integer> lines(SourceFile source, Node node) {
        int last = source.lineAt(node.end() - 1);
        return Stream.iterate(source.lineAt(node.start()), line -> line <= last, line -> line + 1);
    }

    private static void report(SourceFile source, int start, int end, String messageId, Reporter reporter) {
        reporter.report(
                source.span(start, end), messageId, Excerpt.of(source.text().substring(start, end)));
    }
}
