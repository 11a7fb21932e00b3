package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis that is shown as plain asterisks or underscores, with the reason.
 *
 * @param source the text of its file
 * @param reason why it is not emphasis
 * @param first the marks that should open it
 * @param last the marks that should close it; the same as {@code first} if there is only one run
 */
record LiteralEmphasis(SourceFile source, Reason reason, DelimiterRun first, DelimiterRun last) {
    /** Names that follow two asterisks in Python and C. */
    private static final Set<String> CODE =
            WordLists.beside(LiteralEmphasis.class).set("starred-names");

    /** At most this many words between two marks belong together even if a space is on the wrong side of a mark. */
    private static final int FEW_WORDS = 4;

    /** The longest run; a longer one is a rule, a password or a gap to fill in. */
    private static final int LONGEST = 3;

    /** Names of the preprocessor of C, between or around two of which the marks belong to them: {@code __FILE__}. */
    private static final Pattern MACRO = Pattern.compile("[A-Z]++(?:_[A-Z]++)*+__[^_]*|[^_]*__[A-Z]++(?:_[A-Z]++)*+");

    /** Why Markdown does not take marks for emphasis. */
    enum Reason {
        /** There is white space between the marks and the text. */
        SPACE,
        /** The closing marks are between a punctuation mark and a letter. */
        CLOSE,
        /** The opening marks are between a letter and a punctuation mark. */
        OPEN,
        /** There is only punctuation between them. */
        MARK,
        /** The closing marks are missing. */
        UNCLOSED,
        /** The opening marks are missing. */
        UNOPENED
    }

    /** Each of a file, block by block. */
    static final FileView<LiteralEmphasis> VIEW = FileView.of(
            LiteralEmphasis.class,
            views -> views.of(FileNode.TEXTS).flatMap(block -> in(block.source(), block.node()).stream()));

    private static List<LiteralEmphasis> in(SourceFile source, Node block) {
        List<LiteralEmphasis> found = new ArrayList<>();
        for (List<DelimiterRun> line : DelimiterRuns.byLine(source.text(), block)) {
            for (char mark : new char[] {'*', '_'}) {
                List<DelimiterRun> runs = line.stream()
                        .filter(run -> run.mark() == mark && !(run.literal() && run.isOperator()))
                        .toList();
                inLine(source, block, runs, found);
            }
        }
        return found;
    }

    /**
     * Pairs all runs if their number is even, as the author meant them; otherwise only the visible ones. A run without
     * a partner is reported once per line.
     */
    private static void inLine(SourceFile source, Node block, List<DelimiterRun> line, List<LiteralEmphasis> found) {
        List<DelimiterRun> strong =
                line.stream().filter(run -> run.length() > 1).toList();
        boolean pairs = strong.size() % 2 == 0;
        List<DelimiterRun> runs =
                pairs ? strong : strong.stream().filter(DelimiterRun::literal).toList();
        int at = 0;
        while (at < runs.size()) {
            DelimiterRun first = runs.get(at);
            boolean pair = at + 1 < runs.size() && isPair(source, block, first, runs.get(at + 1), found);
            if (!pair && first.literal() && addSingle(source, first, found)) {
                return;
            }
            at += pair ? 2 : 1;
        }
    }

    private static boolean isPair(
            SourceFile source, Node block, DelimiterRun first, DelimiterRun last, List<LiteralEmphasis> found) {
        return isRendered(block, first, last) || addPair(source, first, last, found);
    }

    private static boolean isRendered(Node block, DelimiterRun first, DelimiterRun last) {
        return !first.literal()
                && !last.literal()
                && block.any(node -> node.is(Kind.STRONG, Kind.EMPHASIS)
                        && first.start() <= node.start()
                        && node.start() < first.end()
                        && last.start() < node.end()
                        && node.end() <= last.end());
    }

    private static boolean addPair(
            SourceFile source, DelimiterRun first, DelimiterRun last, List<LiteralEmphasis> found) {
        boolean wanted = Math.max(first.length(), last.length()) <= LONGEST
                && (first.literal() || last.literal() || first.mark() == '*');
        Reason reason = wanted ? reason(source.text().substring(first.end(), last.start()), first, last) : null;
        if (reason != null) {
            found.add(new LiteralEmphasis(source, reason, first, last));
        }
        return reason != null;
    }

    private static @Nullable Reason reason(String inner, DelimiterRun first, DelimiterRun last) {
        if (inner.codePoints().allMatch(c -> DelimiterRun.isPunctuation(c) || DelimiterRun.isSpace(c))) {
            return inner.isBlank() ? null : Reason.MARK;
        }
        if (first.mark() == '_' && inner.codePoints().noneMatch(Characters::isHan)) {
            return null;
        }
        if (first.mark() == '_' && MACRO.matcher(inner).matches()) {
            return null;
        }
        boolean lead = DelimiterRun.isSpace(first.after());
        boolean trail = DelimiterRun.isSpace(last.before());
        if (lead || trail) {
            return isSpaced(inner, first, last) ? Reason.SPACE : null;
        }
        if (!last.closes()) {
            return Reason.CLOSE;
        }
        return first.opens() ? null : Reason.OPEN;
    }

    /** Marks with white space on both sides are usually an operator, unless they start or end the line. */
    private static boolean isSpaced(String inner, DelimiterRun first, DelimiterRun last) {
        boolean floats = DelimiterRun.isSpace(first.after()) && DelimiterRun.isSpace(last.before());
        boolean apart = !isWord(first.before()) && !isWord(last.after());
        boolean few = !floats && inner.strip().split("\\s+", FEW_WORDS + 1).length <= FEW_WORDS;
        return (apart || few) && (!floats || first.startsLine() || last.endsLine());
    }

    private static boolean addSingle(SourceFile source, DelimiterRun run, List<LiteralEmphasis> found) {
        boolean wanted = run.length() <= LONGEST && run.mark() == '*' && !run.floats();
        boolean opens =
                run.opens() && !isWord(run.before()) && !endsSentence(run.after()) && !isCode(source.text(), run);
        boolean closes = run.closes() && !isWord(run.after());
        if (wanted && (opens || closes)) {
            found.add(new LiteralEmphasis(source, opens ? Reason.UNCLOSED : Reason.UNOPENED, run, run));
        }
        return wanted && (opens || closes);
    }

    private static boolean endsSentence(int c) {
        return ".,;:!?)]。，；：！？、）】".indexOf(c) >= 0;
    }

    private static boolean isCode(String text, DelimiterRun run) {
        int end = run.end();
        while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end))) {
            end++;
        }
        return CODE.contains(text.substring(run.end(), end));
    }

    private static boolean isWord(int c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** The text as written, with the character on either side that prevents emphasis. */
    String quoted(SourceFile file) {
        boolean close = reason == Reason.CLOSE || reason == Reason.MARK;
        boolean open = reason == Reason.OPEN || reason == Reason.MARK;
        int end = close && !last.endsLine() ? last.end() + Character.charCount(last.after()) : last.end();
        int start = open && !first.startsLine() ? first.start() - Character.charCount(first.before()) : first.start();
        String text = file.text().substring(start, end);
        return close ? Excerpt.ofEnd(text) : Excerpt.of(text);
    }
}
