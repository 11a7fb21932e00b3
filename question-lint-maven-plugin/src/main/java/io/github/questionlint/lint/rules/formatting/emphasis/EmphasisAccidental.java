package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.lint.rules.shared.Formula;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

final class EmphasisAccidental implements Rule<FileNode> {
    private static final Set<String> DUNDER =
            WordLists.beside(EmphasisAccidental.class).set("dunder-names");

    private static final Pattern APPROXIMATE = Pattern.compile(
            "\\d[\\d.,]{0,9} ?[%\\p{L}]{0,6}(?: ?[-–—…] ?| to | and | or | bis | [aà] |\\.{2,3}|至|到).{0,60}\\d[%\\p{L}]{0,6}");

    @Override
    public View<FileNode> view() {
        return FileNode.TEXTS;
    }

    @Override
    public void check(FileNode it, Reporter reporter) {
        SourceFile source = it.source();
        Node block = it.node();
        if (!block.any(EmphasisAccidental::isEmphasis)) {
            return;
        }
        Formula formula = Formula.in(source.text(), block);
        block.children().stream()
                .flatMap(Node::stream)
                .filter(node -> isEmphasis(node) && isAccident(source.text(), node))
                .filter(node -> !formula.holds(node.start()))
                .forEach(node -> report(source, node, reporter));
    }

    private static boolean isEmphasis(Node node) {
        return node.is(Kind.EMPHASIS, Kind.STRONG, Kind.STRIKETHROUGH);
    }

    private static void report(SourceFile source, Node node, Reporter reporter) {
        String text = source.text();
        int marks = marks(text, node);
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < marks; at++) {
            edits.add(Edit.insert(node.start() + at, "\\"));
            edits.add(Edit.insert(node.end() - marks + at, "\\"));
        }
        String mark = text.substring(node.start(), node.start() + marks);
        reporter.report(Observation.at(
                        source.span(node.start(), node.end()),
                        "lost",
                        Excerpt.of(text.substring(node.start(), node.end())),
                        mark)
                .withFix(Safety.SUGGESTED, edits, "escape", mark));
    }

    private static int marks(String text, Node node) {
        return node.kind() == Kind.STRONG || text.startsWith("~~", node.start()) ? 2 : 1;
    }

    private static boolean isAccident(String text, Node node) {
        int marks = marks(text, node);
        String inner = text.substring(node.start() + marks, Math.max(node.start() + marks, node.end() - marks));
        int before = node.start() == 0 ? ' ' : text.codePointBefore(node.start());
        if (node.kind() == Kind.STRIKETHROUGH) {
            boolean opens = isRange(text, node.start(), node.start() + marks);
            boolean closes = isRange(text, node.end() - marks, node.end());
            return marks == 1 ? opens || closes || isApproximate(inner) : opens && closes;
        }
        if (text.charAt(node.start()) == '_') {
            return marks == 2 && before != '/' && DUNDER.contains(inner);
        }
        int last = inner.isEmpty() ? ' ' : inner.codePointBefore(inner.length());
        boolean product = marks == 1 ? isProduct(inner) : inner.chars().allMatch(Character::isDigit);
        return isFactor(before) && isFactor(last) && product || isQuoted(before, inner);
    }

    /** Whether a text between two single tildes is a range, so that the first one means "about": {@code ~5 … 10~}. */
    private static boolean isApproximate(String inner) {
        return APPROXIMATE.matcher(inner).matches();
    }

    /** Whether marks are between two digits, as in {@code 5~10}. */
    private static boolean isRange(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && Character.isDigit(text.charAt(start - 1))
                && Character.isDigit(text.charAt(end));
    }

    /** A letter or digit that may come before an asterisk in a formula, as in {@code 3*4*5} and {@code B*}. */
    private static boolean isFactor(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isProduct(String inner) {
        int first = inner.codePointAt(0);
        boolean formula = inner.length() <= 3
                || inner.length() <= 12
                        && inner.chars().noneMatch(Character::isWhitespace)
                        && inner.chars().anyMatch(c -> c < 128 && !Character.isLetter(c));
        return formula || !isFactor(first) && Character.isLetter(first);
    }

    /** An asterisk in quotes, up to the next one in quotes. */
    private static boolean isQuoted(int before, String inner) {
        int close = "\"'”’」』".indexOf(inner.isEmpty() ? ' ' : inner.charAt(0));
        int open = "\"'“‘「『".indexOf(inner.isEmpty() ? ' ' : inner.charAt(inner.length() - 1));
        return close >= 0 && close == open && before == "\"'“‘「『".charAt(close) && inner.length() > 2;
    }
}
