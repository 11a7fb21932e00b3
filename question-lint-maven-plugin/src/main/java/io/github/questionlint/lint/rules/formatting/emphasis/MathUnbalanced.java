package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class MathUnbalanced implements Rule<MathFile> {
    /** Matches what a formula contains, but a price or the name of a variable does not. */
    private static final Pattern TEX = Pattern.compile("\\\\[A-Za-z]{2,}|[A-Za-z})][_^][{A-Za-z0-9]");

    /**
     * Commands of formulas: a shell, too, has names with underscores after a dollar sign, and letters after a
     * backslash.
     */
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:[dt]?frac|sum|int|prod|sqrt|partial|nabla|infty|cdot|times|leq|geq|left|right|hat|bar|vec|overline|mathbf|mathrm|mathbb|mathcal|text|log|exp|alpha|beta|gamma|delta|theta|lambda|mu|sigma|omega|epsilon|eta|phi|pi)(?![A-Za-z])");

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{([A-Za-z]{1,20}\\*?)\\}");

    private final MathFile.Each view;

    MathUnbalanced(Options options) {
        view = new MathFile.Each(options.flag("strict"));
    }

    @Override
    public View<MathFile> view() {
        return view;
    }

    @Override
    public void check(MathFile file, Reporter reporter) {
        NavigableSet<Integer> singles = new TreeSet<>();
        for (Section section : file.sections()) {
            check(file.source(), section, seen -> {
                reporter.report(seen);
                if (seen.messageId().equals("single")) {
                    singles.add(file.source().offset(seen.span()));
                }
            });
        }
        StrictDollars.check(file, singles, reporter);
    }

    private static void check(SourceFile source, Section section, Reporter reporter) {
        // A formula between double dollars may hold blank lines, so it is followed from block to block.
        int display = -1;
        Deque<Matched> open = new ArrayDeque<>();
        for (Node block : section.nodes()
                .filter(node -> node.is(Kind.PARAGRAPH, Kind.CELL))
                .toList()) {
            if (!hasSigns(source.text(), block)) {
                continue;
            }
            String text = withoutCode(source, block);
            display = dollars(source, text, block.start(), display, reporter);
            environments(source, text, block.start(), open, reporter);
        }
        if (display >= 0
                && TEX.matcher(source.text().substring(display, end(section))).find()) {
            reporter.report(source.span(display, display + 2), "display");
        }
        open.forEach(begin -> reporter.report(source.span(begin.start, begin.end), "begin", begin.name));
    }

    private record Matched(String name, int start, int end) {}

    private static int end(Section section) {
        return section.blocks().get(section.blocks().size() - 1).end();
    }

    /** Whether a block contains anything that starts or ends a formula; most blocks do not. */
    private static boolean hasSigns(String text, Node block) {
        for (int at = block.start(); at < block.end(); at++) {
            if (text.charAt(at) == '$' || text.charAt(at) == '\\') {
                return true;
            }
        }
        return false;
    }

    /** The text of a block with its code masked; unlike {@link MaskedText} it keeps the text in emphasis and HTML. */
    private static String withoutCode(SourceFile source, Node block) {
        StringBuilder text = new StringBuilder(source.text().substring(block.start(), block.end()));
        block.all(Kind.CODE).forEach(code -> {
            for (int at = code.start(); at < code.end(); at++) {
                text.setCharAt(at - block.start(), ' ');
            }
        });
        return text.toString();
    }

    /**
     * Follows the dollars of a block, and reports a formula between single ones that does not end within it. Two
     * dollars within such a formula end it and start the next one, as in {@code $x$$^2$}.
     *
     * @param before the start of the formula between double dollars that is still open; -1 if no formula is open
     * @return the same at the end of the block
     */
    private static int dollars(SourceFile source, String text, int start, int before, Reporter reporter) {
        int display = before;
        int single = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (single < 0 && text.startsWith("$$", at)) {
                display = display < 0 ? start + at : -1;
                at++;
            } else if (display < 0 && text.charAt(at) == '$') {
                single = single < 0 ? at : -1;
            }
        }
        if (single >= 0 && COMMAND.matcher(text).region(single, text.length()).find()) {
            reporter.report(source.span(start + single, start + single + 1), "single");
        }
        return display;
    }

    private static void environments(
            SourceFile source, String text, int start, Deque<Matched> open, Reporter reporter) {
        for (Matcher mark = ENVIRONMENT.matcher(text); mark.find(); ) {
            String name = mark.group(2);
            if (mark.group(1).equals("begin")) {
                open.push(new Matched(name, start + mark.start(), start + mark.end()));
            } else if (open.isEmpty() || !open.peek().name.equals(name)) {
                reporter.report(source.span(start + mark.start(), start + mark.end()), "end", name);
            } else {
                open.pop();
            }
        }
    }
}
