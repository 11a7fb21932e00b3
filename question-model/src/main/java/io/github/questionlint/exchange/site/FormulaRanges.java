package io.github.questionlint.exchange.site;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the formulas of a text: {@code $…$} within a block, without a space inside its marks, a dollar between or a digit
 * behind them;
 * {@code $$…$$} without an empty line; and what is written as code: {@code $`…`$}, and fenced code that is called math.
 * Dollars in other code, in tags and in the targets of links are none.
 */
final class FormulaRanges {
    private final String text;
    /** What is code, a tag or a target. */
    private final BitSet covered = new BitSet();
    /** Where blocks start. */
    private final TreeSet<Integer> blocks = new TreeSet<>();

    private final TreeMap<Integer, Node> code = new TreeMap<>();
    /** Where a dollar is, where one may end a formula, and where there are two. */
    private final TreeSet<Integer> signs = new TreeSet<>();

    private final TreeSet<Integer> ends = new TreeSet<>();

    private final TreeSet<Integer> doubles = new TreeSet<>();
    private final List<FormulaRange> found = new ArrayList<>();

    private FormulaRanges(String text) {
        this.text = text;
    }

    /** The formulas of a text in Markdown, in order. */
    static List<FormulaRange> of(String markdown) {
        if (markdown.indexOf('$') < 0 && !markdown.contains("math")) {
            return List.of();
        }
        FormulaRanges ranges = new FormulaRanges(markdown);
        // A line break in front keeps a text that starts with --- from being front matter.
        Markdown.parse(SourceFile.of("text.md", "\n" + markdown), Limits.DEFAULT).root().stream()
                .forEach(ranges::node);
        ranges.marks();
        ranges.scan();
        return ranges.found;
    }

    private void node(Node node) {
        int start = Math.max(0, node.start() - 1);
        int end = Math.min(text.length(), node.end() - 1);
        if (node.is(Kind.LINK, Kind.IMAGE)) {
            covered.set(target(start, end), Math.max(start, end));
        } else if (node.isCodeBlock() || node.is(Kind.CODE, Kind.HTML, Kind.HTML_BLOCK, Kind.DEFINITION, Kind.FOLD)) {
            covered.set(start, Math.max(start, end));
            code.put(start, node);
        }
        if (!node.isInline() && node.kind() != Kind.DOCUMENT) {
            blocks.add(start);
        }
    }

    /** Where the target of a link starts; the link itself where it has none. Nothing in front of it is looked at. */
    private int target(int start, int end) {
        int at = end > start && text.charAt(end - 1) == ')' ? end - 1 : start;
        while (at > start && !text.startsWith("](", at)) {
            at--;
        }
        return at;
    }

    private void marks() {
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            boolean twice = text.startsWith("$$", at);
            if (covered.get(at) || isEscaped(at)) {
                continue;
            }
            signs.add(at);
            if (twice) {
                doubles.add(at);
                at++;
            } else if (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !isDigit(at + 1)) {
                ends.add(at);
            }
        }
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int start = at;
            Optional<FormulaRange> range = Optional.empty();
            if (text.charAt(at) == '`' || text.charAt(at) == '~') {
                range = fenced(at);
            } else if (text.charAt(at) == '$' && !covered.get(at) && !isEscaped(at)) {
                range = twice(at).or(() -> quoted(start)).or(() -> once(start));
            }
            range.ifPresent(found::add);
            boolean skips = text.startsWith("$$", at);
            at = range.map(FormulaRange::end).orElse(skips ? at + 2 : at + 1);
        }
    }

    /** A fenced code block that is called math. */
    private Optional<FormulaRange> fenced(int at) {
        return Optional.ofNullable(code.get(at))
                .filter(node ->
                        node.kind() == Kind.FENCED_CODE && node.target().strip().equals("math"))
                .map(node -> new FormulaRange(
                        at, node.end() - 1, new Formula(node.text().strip(), true)));
    }

    private Optional<FormulaRange> twice(int at) {
        Integer end = doubles.contains(at) ? doubles.higher(at) : null;
        if (end == null || end - at > Formula.LONGEST) {
            return Optional.empty();
        }
        int before = at;
        while (before > 0 && " \t>".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean opens = before == 0 || text.charAt(before - 1) == '\n';
        String tex = text.substring(at + 2, end);
        String inner = text.substring(before, at).contains(">") ? tex.replaceAll("(?m)^ {0,3}>[ ]?", "") : tex;
        boolean whole = !inner.isBlank() && inner.strip().lines().noneMatch(String::isBlank);
        boolean within = opens || blocks.higher(at) == null || blocks.higher(at) > end;
        return whole && within && covered.get(at, end).isEmpty()
                ? Optional.of(new FormulaRange(at, end + 2, new Formula(inner.strip(), true)))
                : Optional.empty();
    }

    /** <code>$`…`$</code>, whose inner part is code for Markdown. */
    private Optional<FormulaRange> quoted(int at) {
        return Optional.ofNullable(code.get(at + 1))
                .filter(node -> node.kind() == Kind.CODE && text.startsWith("$", node.end() - 1))
                .map(node ->
                        new FormulaRange(at, node.end(), new Formula(node.text().strip(), false)));
    }

    private Optional<FormulaRange> once(int at) {
        Integer end = signs.higher(at);
        Integer block = blocks.higher(at);
        boolean opens =
                !text.startsWith("$$", at) && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        boolean within =
                end != null && ends.contains(end) && end - at <= Formula.LONGEST && (block == null || block > end);
        return opens && within && end > at + 1 && covered.get(at, end).isEmpty()
                ? Optional.of(new FormulaRange(at, end + 1, new Formula(text.substring(at + 1, end), false)))
                : Optional.empty();
    }

    private boolean isEscaped(int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 != 0;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
