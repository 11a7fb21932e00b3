package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
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

    /** The start of a formula in brackets, with a backslash for Markdown or without. */
    private static final Pattern BRACKET = Pattern.compile("\\\\[(\\[]");

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
        Dollars dollars = new Dollars(source);
        Deque<Matched> open = new ArrayDeque<>();
        boolean outside = false;
        for (Node block : section.nodes()
                .filter(node -> node.is(Kind.PARAGRAPH, Kind.CELL))
                .toList()) {
            if (hasSigns(source.text(), block)) {
                String text = Dollars.withoutCode(source, block);
                int start = block.start();
                int single = dollars.read(text, start);
                if (single >= 0
                        && COMMAND.matcher(text).region(single, text.length()).find()) {
                    reporter.report(source.span(start + single, start + single + 1), "single");
                }
                environments(source, text, start, open, reporter);
                outside = outside || reportOutside(source, text, start, dollars, reporter);
            }
        }
        reportOpen(source, section, dollars, reporter);
        open.forEach(begin -> reporter.report(source.span(begin.start, begin.end), "begin", begin.name));
    }

    private static void reportOpen(SourceFile source, Section section, Dollars dollars, Reporter reporter) {
        if (dollars.areOpen()) {
            String text = source.text().substring(0, end(section));
            boolean formula = TEX.matcher(text)
                    .region(dollars.lastDouble(), text.length())
                    .find();
            int place = formula ? dollars.lastDouble() : dollars.unclosed();
            if (formula
                    || dollars.haveOwnLine()
                    || TEX.matcher(text)
                            .region(dollars.firstDouble(), text.length())
                            .find()) {
                reporter.report(source.span(place, place + 2), "display");
            }
        }
    }

    /** Reports the first complete environment of a block that no formula holds. */
    private static boolean reportOutside(
            SourceFile source, String text, int start, Dollars dollars, Reporter reporter) {
        Matcher begin = ENVIRONMENT.matcher(text);
        boolean outside = begin.find()
                && begin.group(1).equals("begin")
                && !dollars.hold(start + begin.start())
                && !BRACKET.matcher(text.substring(0, begin.start())).find()
                && text.indexOf("\\end{" + begin.group(2) + "}", begin.end()) > 0;
        if (outside) {
            reporter.report(source.span(start + begin.start(), start + begin.end()), "outside", begin.group(2));
        }
        return outside;
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

    private static void environments(
            SourceFile source, String text, int start, Deque<Matched> open, Reporter reporter) {
        for (Matcher mark = ENVIRONMENT.matcher(text); mark.find(); ) {
            String name = mark.group(2);
            if (mark.group(1).equals("begin")) {
                open.push(new Matched(name, start + mark.start(), start + mark.end()));
            } else if (open.isEmpty()) {
                reporter.report(source.span(start + mark.start(), start + mark.end()), "end", name);
            } else if (!open.peek().name.equals(name) && open.size() == 1) {
                String begin = open.pop().name;
                reporter.report(source.span(start + mark.start(), start + mark.end()), "other", name, begin);
            } else if (!open.peek().name.equals(name)) {
                reporter.report(source.span(start + mark.start(), start + mark.end()), "end", name);
            } else {
                open.pop();
            }
        }
    }
}
