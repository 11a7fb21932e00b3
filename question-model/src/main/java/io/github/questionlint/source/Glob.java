package io.github.questionlint.source;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for paths with {@code /}, as {@link java.nio.file.FileSystem#getPathMatcher} reads it: {@code *} and {@code ?} for
 * characters of one name, {@code **} for any, {@code [a-z]} and {@code [!a]} for one of some, <code>{a,b}</code> for one of some
 * texts, and a backslash in front of what means itself. Unlike there, a match takes a time in the length of the path times that
 * of the pattern, whatever both are: all ways to match are followed at once (Thompson, "Regular expression search algorithm",
 * 1968).
 */
public final class Glob {
    private final List<Step> steps;
    /** Whether every path ends with the last step. */
    private final boolean hasEnd;

    private Glob(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.hasEnd = !steps.isEmpty()
                && steps.get(steps.size() - 1).kind() == Kind.TAKE
                && steps.stream().noneMatch(step -> step.next().contains(steps.size()));
    }

    /** What a step of a pattern does with a character. */
    enum Kind {
        /** Takes one of some characters. */
        TAKE,
        /** Takes any number of characters of a name. */
        NAME,
        /** Takes any number of characters. */
        ANY,
        /** Takes none, and goes on at some later steps. */
        JUMP
    }

    /**
     * A step of a pattern.
     *
     * @param set the characters that it takes
     * @param next the steps after a jump
     */
    record Step(Kind kind, GlobSet set, List<Integer> next) {
        Step {
            next = List.copyOf(next);
        }

        boolean takes(int c) {
            return switch (kind) {
                case TAKE -> set.contains(c);
                case NAME -> c != '/';
                case ANY -> true;
                case JUMP -> false;
            };
        }
    }

    /**
     * A pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Glob of(String pattern) {
        GlobParser parser = new GlobParser(pattern);
        String error = parser.parse();
        if (!error.isEmpty()) {
            throw new IllegalArgumentException("no glob (" + error + "): " + pattern);
        }
        return new Glob(parser.steps());
    }

    /**
     * What is wrong with a pattern; empty if it can be used.
     *
     * @return {@code escape} for a backslash at its end, {@code bracket} for what is in brackets or lacks the closing one,
     *     {@code brace} for braces that are not closed or within others
     */
    public static Optional<String> error(String pattern) {
        return Optional.of(new GlobParser(pattern).parse()).filter(error -> !error.isEmpty());
    }

    /** Whether the whole of a path fits. */
    public boolean matches(String path) {
        if (!mayEnd(path)) {
            return false;
        }
        BitSet at = new BitSet(steps.size() + 1);
        BitSet after = new BitSet(steps.size() + 1);
        at.set(0);
        addReached(at);
        for (int index = 0; index < path.length() && !at.isEmpty(); index = path.offsetByCodePoints(index, 1)) {
            after.clear();
            take(path.codePointAt(index), at, after);
            addReached(after);
            BitSet before = at;
            at = after;
            after = before;
        }
        return at.get(steps.size());
    }

    /** A quick test that most paths fail: the last step takes the last character. */
    private boolean mayEnd(String path) {
        return !hasEnd || !path.isEmpty() && steps.get(steps.size() - 1).takes(path.codePointBefore(path.length()));
    }

    private void take(int c, BitSet at, BitSet after) {
        for (int step = at.nextSetBit(0); step >= 0 && step < steps.size(); step = at.nextSetBit(step + 1)) {
            if (steps.get(step).takes(c)) {
                after.set(steps.get(step).kind() == Kind.TAKE ? step + 1 : step);
            }
        }
    }

    /** Adds the steps that are reached without a character; all of them are later ones. */
    private void addReached(BitSet at) {
        for (int step = at.nextSetBit(0); step >= 0 && step < steps.size(); step = at.nextSetBit(step + 1)) {
            Kind kind = steps.get(step).kind();
            if (kind == Kind.NAME || kind == Kind.ANY) {
                at.set(step + 1);
            }
            steps.get(step).next().forEach(at::set);
        }
    }
}
