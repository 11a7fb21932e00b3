package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

final class FenceUnclosed implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        if (file.questions().isEmpty()) {
            return;
        }
        List<Node> fences = file.markdown()
                .map(markdown -> markdown.root().stream())
                .orElseGet(() -> file.questions().stream().flatMap(FenceUnclosed::nodes))
                .filter(node -> node.kind() == Kind.FENCED_CODE && node.number() == 0)
                .toList();
        int stray = 0;
        for (Node fence : fences) {
            SourceFile source = file.source();
            int below = lineBelow(source, fence);
            if (source.lineAt(fence.start()) != stray) {
                report(source, fence, below, reporter);
            }
            stray = below;
        }
    }

    private static Stream<Node> nodes(Question question) {
        Stream<Node> choices = question.choices().stream()
                .flatMap(choice -> choice.blocks().stream().flatMap(Node::stream));
        return Stream.concat(question.sections().values().stream().flatMap(Section::nodes), choices);
    }

    private static int lineBelow(SourceFile source, Node fence) {
        int line = source.lineAt(Math.max(fence.start(), fence.end() - 1)) + 1;
        while (line < source.lineCount() && source.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static void report(SourceFile source, Node fence, int below, Reporter reporter) {
        String line = source.line(source.lineAt(fence.start()));
        int start = fence.start();
        while (Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        String marks = marks(source.text(), start);
        boolean outdented = below <= source.lineCount()
                && source.line(below).strip().equals(marks)
                && line.indexOf(marks) > source.line(below).indexOf(marks);
        reporter.report(
                source.span(start, start + marks.length()),
                outdented ? "outdented" : "unclosed",
                marks,
                outdented ? below : below - 1);
    }

    private static String marks(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return text.substring(start, end);
    }
}
