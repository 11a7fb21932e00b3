package io.github.questionlint.source;

import io.github.questionlint.source.Glob.Kind;
import io.github.questionlint.source.Glob.Step;
import java.util.ArrayList;
import java.util.List;

/** Reads a glob into the steps of {@link Glob}. */
final class GlobParser {
    private static final GlobSet NOTHING = new GlobSet(List.of(), false);

    private final String pattern;
    private final List<Step> steps = new ArrayList<>();
    /** Where the alternatives of the open braces start, and the steps behind all but the last one; -1 without braces. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<Integer> ends = new ArrayList<>();
    private int opened = -1;
    private int at;
    private String error = "";

    GlobParser(String pattern) {
        this.pattern = pattern;
    }

    List<Step> steps() {
        return steps;
    }

    /** What is wrong, as {@link Glob#error} names it; empty if nothing is. */
    String parse() {
        while (at < pattern.length() && error.isEmpty()) {
            int c = next();
            switch (c) {
                case '\\' -> escaped();
                case '*' -> stars();
                case '?' -> take(GlobSet.NAME);
                case '[' -> brackets();
                case '{' -> open();
                case '}', ',' -> border(c);
                default -> take(GlobSet.of(c));
            }
        }
        return error.isEmpty() && opened >= 0 ? "brace" : error;
    }

    private int next() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private boolean isNext(char wanted) {
        return at < pattern.length() && pattern.charAt(at) == wanted;
    }

    private void take(GlobSet set) {
        steps.add(new Step(Kind.TAKE, set, List.of()));
    }

    private void jump(List<Integer> next) {
        steps.add(new Step(Kind.JUMP, NOTHING, next));
    }

    private void escaped() {
        if (at == pattern.length()) {
            error = "escape";
        } else {
            take(GlobSet.of(next()));
        }
    }

    private void stars() {
        boolean deep = isNext('*');
        at += deep ? 1 : 0;
        steps.add(new Step(deep ? Kind.ANY : Kind.NAME, NOTHING, List.of()));
    }

    private void open() {
        if (opened >= 0) {
            error = "brace";
            return;
        }
        opened = steps.size();
        jump(List.of());
        starts.add(steps.size());
    }

    /** A comma or closing brace; outside of braces, both mean themselves. */
    private void border(int c) {
        if (opened < 0) {
            take(GlobSet.of(c));
        } else if (c == ',') {
            ends.add(steps.size());
            jump(List.of());
            starts.add(steps.size());
        } else {
            ends.forEach(end -> steps.set(end, new Step(Kind.JUMP, NOTHING, List.of(steps.size()))));
            steps.set(opened, new Step(Kind.JUMP, NOTHING, starts));
            opened = -1;
            starts.clear();
            ends.clear();
        }
    }

    private void brackets() {
        boolean inverted = isNext('!');
        at += inverted ? 1 : 0;
        List<Integer> ranges = new ArrayList<>();
        int last = -1;
        boolean first = true;
        while (at < pattern.length() && !isNext(']') && error.isEmpty()) {
            int c = next();
            boolean dash = c == '-' && !first;
            boolean range = dash && !isNext(']');
            boolean ordered = !range || at < pattern.length() && pattern.codePointAt(at) >= last;
            if (c == '/' || dash && last < 0 || !ordered) {
                error = "bracket";
            } else if (range) {
                ranges.set(ranges.size() - 1, next());
                last = -1;
            } else {
                ranges.addAll(List.of(c, c));
                last = first && c == '-' ? -1 : c;
            }
            first = false;
        }
        if (!isNext(']') || ranges.isEmpty()) {
            error = "bracket";
        } else {
            at++;
            take(inverted ? new GlobSet(ranges, true) : new GlobSet(without(ranges), false));
        }
    }

    /** Ranges without the separator of names. */
    private static List<Integer> without(List<Integer> ranges) {
        List<Integer> left = new ArrayList<>();
        for (int index = 0; index < ranges.size(); index += 2) {
            int from = ranges.get(index);
            int to = ranges.get(index + 1);
            if (from <= '/' && '/' <= to) {
                left.addAll(List.of(from, '/' - 1, '/' + 1, to));
            } else {
                left.addAll(List.of(from, to));
            }
        }
        return left;
    }
}
