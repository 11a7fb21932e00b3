package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the runs of asterisks and underscores in the text of a block: not in code, HTML or the target of a link. */
final class DelimiterRuns {
    private final String text;
    private final Node block;
    private final BitSet shown = new BitSet();
    private final BitSet hidden = new BitSet();

    private DelimiterRuns(String text, Node block) {
        this.text = text;
        this.block = block;
    }

    /** The runs of each line of a block that has any with at least two characters. */
    static List<List<DelimiterRun>> byLine(String text, Node block) {
        if (!mayHold(text, block)) {
            return List.of();
        }
        DelimiterRuns runs = new DelimiterRuns(text, block);
        block.children().forEach(runs::mark);
        return runs.scan();
    }

    private static boolean mayHold(String text, Node block) {
        for (int at = block.start() + 1; at < block.end(); at++) {
            char c = text.charAt(at);
            if ((c == '*' || c == '_') && text.charAt(at - 1) == c) {
                return true;
            }
        }
        return false;
    }

    private void mark(Node inline) {
        int start = inline.start() - block.start();
        int end = inline.end() - block.start();
        if (inline.is(Kind.CODE, Kind.HTML) || inline.is(Kind.LINK) && text.charAt(inline.start()) == '<') {
            hidden.set(start, end);
        } else if (inline.kind() == Kind.TEXT) {
            shown.set(start, end);
        } else {
            List<Node> children = inline.children();
            if (inline.is(Kind.LINK, Kind.IMAGE)) {
                int last = children.isEmpty()
                        ? inline.start()
                        : children.get(children.size() - 1).end();
                hidden.set(last - block.start(), end);
            }
            children.forEach(this::mark);
        }
    }

    private List<List<DelimiterRun>> scan() {
        List<List<DelimiterRun>> lines = new ArrayList<>();
        List<DelimiterRun> line = new ArrayList<>();
        for (int at = block.start(); at < block.end(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                lines.add(line);
                line = new ArrayList<>();
            } else if (c == '\\') {
                at++;
            } else if ((c == '*' || c == '_') && !hidden.get(at - block.start())) {
                DelimiterRun run = run(at);
                line.add(run);
                at = run.end() - 1;
            }
        }
        lines.add(line);
        return lines;
    }

    private DelimiterRun run(int start) {
        char mark = text.charAt(start);
        int end = start;
        while (end < block.end() && text.charAt(end) == mark) {
            end++;
        }
        boolean literal = shown.get(start - block.start());
        return new DelimiterRun(mark, start, end, before(start), after(end), literal);
    }

    private int before(int start) {
        int at = start;
        while (at > block.start() && " \t>#".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean begin = at == block.start() || text.charAt(at - 1) == '\n';
        return begin ? '\n' : text.codePointBefore(start);
    }

    private int after(int end) {
        int at = end;
        while (at < block.end() && Character.isWhitespace(text.charAt(at))) {
            if (text.charAt(at) == '\n') {
                return '\n';
            }
            at++;
        }
        return at >= block.end() ? '\n' : text.codePointAt(end);
    }
}
