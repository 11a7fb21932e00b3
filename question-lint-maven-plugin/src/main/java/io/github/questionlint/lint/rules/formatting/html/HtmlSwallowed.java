package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

final class HtmlSwallowed implements Rule<Blocks> {
    @Override
    public View<Blocks> view() {
        return Blocks.VIEW;
    }

    @Override
    public void check(Blocks blocks, Reporter reporter) {
        List<Node> line = new ArrayList<>();
        for (Node tag : SwallowedTags.of(blocks)) {
            if (!line.isEmpty() && !isNext(blocks.source(), line.get(line.size() - 1), tag)) {
                report(blocks.source(), line, reporter);
                line.clear();
            }
            line.add(tag);
        }
        if (!line.isEmpty()) {
            report(blocks.source(), line, reporter);
        }
    }

    /** Whether a tag is on the line of the one before it, or both begin lines of one piece of XML. */
    private static boolean isNext(SourceFile source, Node before, Node tag) {
        int last = source.lineAt(before.end());
        int line = source.lineAt(tag.start());
        boolean xml = source.line(last).strip().startsWith("<")
                && source.line(line).strip().startsWith("<");
        return line == last || line == last + 1 && xml;
    }

    /** All tags of a line, or of lines of XML, share one finding and one fix. */
    private static void report(SourceFile source, List<Node> tags, Reporter reporter) {
        String named = tags.stream()
                .map(tag -> source.text().substring(tag.start(), tag.end()))
                .distinct()
                .collect(Collectors.joining(" "));
        int end = tags.get(tags.size() - 1).end();
        Observation seen = Observation.at(source.span(tags.get(0).start(), end), "swallowed", Excerpt.of(named));
        List<Edit> edits = edits(source.text(), tags);
        reporter.report(edits.isEmpty() ? seen : seen.withFix(Safety.SUGGESTED, edits, "backticks"));
    }

    private static List<Edit> edits(String text, List<Node> tags) {
        List<Edit> edits = new ArrayList<>();
        int end = -1;
        for (Node tag : tags) {
            int start = wordStart(text, tag.start());
            boolean ticked = text.startsWith("`", tag.end()) || start > 0 && text.charAt(start - 1) == '`';
            if (ticked || text.substring(tag.start(), tag.end()).matches("(?s).*[`\\n].*")) {
                return List.of();
            }
            if (start <= end) {
                edits.remove(edits.size() - 1);
            } else {
                edits.add(Edit.insert(start, "`"));
            }
            end = wordEnd(text, tag.end());
            edits.add(Edit.insert(end, "`"));
        }
        return edits;
    }

    /** The name before a type parameter belongs to the code. */
    private static int wordStart(String text, int start) {
        int at = start;
        while (at > 0 && (isName(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == '>') {
            at++;
        }
        return at;
    }

    private static boolean isName(char c) {
        return c < 128 && Character.isJavaIdentifierPart(c) && c > ' ';
    }
}
