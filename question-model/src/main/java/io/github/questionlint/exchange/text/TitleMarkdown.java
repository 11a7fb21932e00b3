package io.github.questionlint.exchange.text;

import io.github.questionlint.model.GapMark;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A title of the native format as Markdown. It is plain text, except that code in backticks, formulas in {@code $} and
 * gaps stay; whatever else Markdown would take for its own is escaped, so that a reader sees the same.
 */
public final class TitleMarkdown {
    /** Stands for what stays: a sign of punctuation, as its marks are, that means nothing. */
    private static final char MASK = ',';

    private final String title;
    /** What stays. */
    private final BitSet kept = new BitSet();

    private TitleMarkdown(String title) {
        this.title = title;
    }

    /**
     * A title as Markdown. One that Markdown shows as it is stays byte for byte the same.
     *
     * @param gaps whether {@code [?name]} is a gap in it
     */
    public static String of(String title, boolean gaps) {
        TitleMarkdown text = new TitleMarkdown(title);
        if (gaps) {
            text.keepGaps();
        }
        text.keepCodeAndFormulas();
        String masked = text.masked(title);
        String shown = masked.replaceAll("\\s+", " ").strip();
        return AsMarkdown.shows(masked, shown)
                ? title
                : Stream.of("", AsMarkdown.INLINE, AsMarkdown.SIGNS)
                        .filter(signs -> AsMarkdown.shows(text.escaped(masked, signs), shown))
                        .findFirst()
                        .map(signs -> text.escaped(title, signs))
                        .orElse(title);
    }

    private void keepGaps() {
        GapMark.in(title).forEach(gap -> kept.set(gap.start(), gap.end()));
        // A backslash makes text of a gap, here as in Markdown.
        for (int at = title.indexOf("\\[?"); at >= 0; at = title.indexOf("\\[?", at + 1)) {
            kept.set(at, at + 2);
        }
    }

    private void keepCodeAndFormulas() {
        Map<String, TreeSet<Integer>> runs = new HashMap<>();
        for (int at = 0; at < title.length(); at = endOfRun(at)) {
            if (isMark(at)) {
                String run = title.substring(at, endOfRun(at));
                runs.computeIfAbsent(run, marks -> new TreeSet<>()).add(at);
            }
        }
        int at = 0;
        while (at < title.length()) {
            int inner = endOfRun(at);
            String run = title.substring(at, inner);
            Integer close = runs.getOrDefault(run, new TreeSet<>()).higher(at);
            boolean keeps = close != null && (run.charAt(0) == '`' || isFormula(inner, close, run.length()));
            int end = keeps && close != null ? close + run.length() : inner;
            kept.set(at, end, keeps || kept.get(at));
            at = end;
        }
    }

    private boolean isMark(int at) {
        return title.charAt(at) == '`' || title.charAt(at) == '$';
    }

    private int endOfRun(int at) {
        int end = at + 1;
        while (isMark(at) && end < title.length() && title.charAt(end) == title.charAt(at)) {
            end++;
        }
        return end;
    }

    /** Whether there is a formula between two marks: no space inside of single ones, and no digit behind them. */
    private boolean isFormula(int start, int end, int marks) {
        boolean digit = end + 1 < title.length() && Character.isDigit(title.charAt(end + 1));
        boolean space = Character.isWhitespace(title.charAt(start)) || Character.isWhitespace(title.charAt(end - 1));
        return title.substring(start, end).indexOf('`') < 0 && (marks == 2 || marks == 1 && !digit && !space);
    }

    /** The title, or what stands for it, with a sign for what stays. */
    private String masked(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(at -> String.valueOf(kept.get(at) ? MASK : text.charAt(at)))
                .collect(Collectors.joining());
    }

    /** A text as long as the title with a backslash before the signs of a kind that do not stay. */
    private String escaped(String text, String signs) {
        StringBuilder written = new StringBuilder(text.length() + 2);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end);
            int from = start + line.length() - line.stripLeading().length();
            String bare = AsMarkdown.escaped(line, signs, at -> kept.get(from + at));
            written.append(start == 0 ? "" : "\n").append(bare);
            start = end + 1;
        }
        return written.toString();
    }
}
