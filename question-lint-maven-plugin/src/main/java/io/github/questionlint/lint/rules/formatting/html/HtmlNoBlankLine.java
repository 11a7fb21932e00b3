package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Dialect;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class HtmlNoBlankLine implements Rule<FileNode> {
    private static final FileView<FileNode> BLOCKS = FileView.of(FileNode.class, HtmlNoBlankLine::blocks);

    private static final Pattern BLOCK = Pattern.compile(
            "#{1,6} .*|[-*+] .*|```.*|~~~.*|-{3,}|\\*{3,}|_{3,}|\\|[^|\\n]{1,200}\\|.*", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "!?\\[[^\\[\\]\\n]{1,200}\\]\\((?:https?:|#|\\.{0,2}/)[^()\\n]{1,400}\\)|\\*\\*[^\\s*<>][^*\\n<>]{0,200}\\*\\*|`[^`\\n]{1,200}`");

    /** The content of these is not Markdown, whatever it looks like. */
    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea", "svg", "code", "math");

    /**
     * Elements that hide an answer or set it apart. A code block below these is meant as one; below others it may
     * belong to an example of HTML.
     */
    private static final Set<String> APART = Set.of("details", "summary", "br", "hr", "p", "b", "strong", "img");

    private static Stream<FileNode> blocks(FileViews views) {
        if (Dialect.isMdx(views.file().source())) {
            return Stream.empty();
        }
        Set<String> components = new HashSet<>(Dialect.elements(views.file()));
        components.removeAll(SwallowedTags.SHOWN);
        return views.of(FileNode.blocks(Kind.HTML_BLOCK))
                .filter(block -> components.isEmpty()
                        || HtmlTags.of(block.source().text(), block.node()).stream()
                                .noneMatch(tag -> components.contains(tag.name())));
    }

    @Override
    public View<FileNode> view() {
        return BLOCKS;
    }

    @Override
    public void check(FileNode html, Reporter reporter) {
        String text = html.node().text().stripLeading();
        if (!text.startsWith("<!") && !text.startsWith("<?")) {
            check(html.source(), html.node(), reporter);
        }
    }

    private static void check(SourceFile source, Node block, Reporter reporter) {
        int first = source.lineAt(block.start());
        int last = source.lineAt(Math.max(block.start(), block.end() - 1));
        for (int number = first; number <= last; number++) {
            String line = source.line(number).strip();
            boolean below = number > first && BLOCK.matcher(line).matches();
            var inline = INLINE.matcher(line);
            if (below || inline.find()) {
                if (!isVerbatim(source, block)) {
                    String seen = below ? line : inline.group();
                    reporter.report(observation(
                            source,
                            number,
                            number > first && !line.startsWith("<"),
                            seen,
                            safety(source, block, line)));
                }
                return;
            }
        }
    }

    private static Safety safety(SourceFile source, Node block, String line) {
        boolean code = line.startsWith("```") || line.startsWith("~~~");
        boolean apart = HtmlTags.of(source.text(), block).stream()
                .map(tag -> tag.name())
                .allMatch(APART::contains);
        return code && !apart ? Safety.SUGGESTED : Safety.SAFE;
    }

    private static boolean isVerbatim(SourceFile source, Node block) {
        return HtmlTags.of(source.text(), block).stream().anyMatch(tag -> VERBATIM.contains(tag.name()));
    }

    private static Observation observation(SourceFile source, int number, boolean below, String seen, Safety safety) {
        int start = source.lineStart(number);
        String line = source.line(number);
        int indent = line.length() - line.stripLeading().length();
        Observation found = Observation.at(
                source.span(start + indent, source.lineEnd(number)), below ? "below" : "inside", Excerpt.of(seen));
        boolean mendable = below && indent < 4 && !line.stripLeading().startsWith(">") && line.indexOf('\t') < 0;
        String end = source.text().startsWith("\r\n", source.lineEnd(number)) ? "\r\n" : "\n";
        return mendable ? found.withFix(safety, List.of(Edit.insert(start, end)), "blank") : found;
    }
}
