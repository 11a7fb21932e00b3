package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Fence;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

final class FenceTypo implements Rule<FileNode> {
    private static final View<FileNode> BLOCKS = FileNode.blocks(Kind.PARAGRAPH, Kind.HTML_BLOCK, Kind.FENCED_CODE);

    private static final Pattern LINE = Pattern.compile("(`{1,2}|'{3}|´{3})[ \\t]*[A-Za-z+#]{0,12}");
    private static final Pattern RAW = Pattern.compile("(?i)<(?:script|style|pre|code|textarea)\\b");
    private static final Pattern INFO = Pattern.compile("\\d{1,2}|.*~{3,}\\s*|</?[A-Za-z].*");

    private static final int LONGEST = 16;

    @Override
    public View<FileNode> view() {
        return BLOCKS;
    }

    @Override
    public void check(FileNode it, Reporter reporter) {
        SourceFile source = it.source();
        Node block = it.node();
        boolean html =
                block.kind() == Kind.HTML_BLOCK && !RAW.matcher(block.text()).find();
        if (block.kind() == Kind.PARAGRAPH || html) {
            typos(source, block)
                    .forEach(span -> reporter.report(
                            span, "marks", source.line(span.line()).strip()));
        } else if (block.kind() == Kind.FENCED_CODE
                && INFO.matcher(block.target()).matches()) {
            Fence fence = Fence.of(source, block);
            int line = fence.line();
            reporter.report(
                    source.span(fence.start(), source.lineEnd(line)),
                    "info",
                    source.text().substring(fence.start(), source.lineEnd(line)).strip(),
                    fence.marks());
        }
    }

    /** Whether a fence is wrong only because of one of these: itself, or one above it whose end it was meant to be. */
    static boolean explains(Blocks blocks, Fence fence) {
        String info = fence.node().target();
        return INFO.matcher(info).matches()
                || info.isEmpty()
                        && blocks.of(Kind.PARAGRAPH)
                                .takeWhile(block -> block.start() < fence.start())
                                .anyMatch(
                                        block -> !typos(blocks.source(), block).isEmpty());
    }

    /** The lines of a block that were meant as fences: the first, and of the others those that name a language. */
    private static List<Span> typos(SourceFile source, Node block) {
        List<Span> typos = new ArrayList<>();
        int last = source.lineAt(block.end());
        for (int line = source.lineAt(block.start()); line <= last; line++) {
            int start = source.lineStart(line);
            int end = source.lineEnd(line);
            while (start < end && source.text().charAt(start) <= ' ') {
                start++;
            }
            boolean mark = start < end && "`'´".indexOf(source.text().charAt(start)) >= 0 && end - start <= LONGEST;
            String text = mark ? source.text().substring(start, end).strip() : "";
            boolean code = text.equals("`") && isSpanOfOneLine(source, block, line);
            if (mark && isTypo(text) && !code && (typos.isEmpty() || !isBare(text))) {
                typos.add(source.span(start, end));
            }
        }
        return typos;
    }

    /** Whether two lines with a backtick are the ends of a code span around one line, which is shown as code. */
    private static boolean isSpanOfOneLine(SourceFile source, Node block, int line) {
        return block.any(node -> node.kind() == Kind.CODE
                && source.lineAt(node.end()) - source.lineAt(node.start()) == 2
                && (source.lineAt(node.start()) == line || source.lineAt(node.end()) == line));
    }

    private static boolean isTypo(String line) {
        return LINE.matcher(line).matches() && (isBare(line) || !line.startsWith("`") || line.startsWith("``"));
    }

    private static boolean isBare(String line) {
        return !Character.isLetter(line.charAt(line.length() - 1));
    }
}
