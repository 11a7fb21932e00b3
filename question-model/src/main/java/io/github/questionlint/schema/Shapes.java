package io.github.questionlint.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The simple shapes. */
public final class Shapes {

    private Shapes() {}

    /** Any text that is not empty. */
    public static Shape text() {
        return text(1, Integer.MAX_VALUE);
    }

    /** Text of a length in code points. */
    public static Shape text(int min, int max) {
        return new TextShape(min, max, null, "");
    }

    /**
     * Text that matches as a whole.
     *
     * @param pattern begins with {@code ^} and ends with {@code $}, and means the same in Java and in JavaScript
     * @param example a value that matches, for the message
     */
    public static Shape text(String pattern, String example) {
        return new TextShape(1, Integer.MAX_VALUE, Pattern.compile(pattern), example);
    }

    /** Text of a length in code points that matches as a whole. */
    public static Shape text(int min, int max, String pattern, String example) {
        return new TextShape(min, max, Pattern.compile(pattern), example);
    }

    /** A glob, see {@link io.github.questionlint.source.Glob}. */
    public static Shape glob() {
        return new GlobShape(text());
    }

    /** A calendar day, {@code YYYY-MM-DD}. */
    public static Shape date() {
        return new DateShape();
    }

    /** One of a few words. */
    public static Shape oneOf(String... values) {
        return new WordShape(List.of(values));
    }

    /** {@code true} or {@code false}. */
    public static Shape flag() {
        return new FlagShape();
    }

    /** A whole number of a range. */
    public static Shape integer(long min, long max) {
        return new NumberShape(true, min, max);
    }

    /** A number of a range, with or without a fraction; infinite bounds mean no limit. */
    public static Shape number(double min, double max) {
        return new NumberShape(false, min, max);
    }

    /** A list of texts without equal entries. */
    public static Shape list(Shape item, int min, int max) {
        return new ListShape(item, min, max, true);
    }

    /** A list of at least this many entries, which may be equal. */
    public static Shape sequence(Shape item, int min) {
        return sequence(item, min, Integer.MAX_VALUE);
    }

    /** The same with at most {@code max} entries. */
    public static Shape sequence(Shape item, int min, int max) {
        return new ListShape(item, min, max, false);
    }

    /** A list of texts without equal entries that holds at least one. */
    public static Shape list(Shape item) {
        return list(item, 1, Integer.MAX_VALUE);
    }

    /** A map whose keys are free and whose values are of one shape. */
    public static Shape mapOf(String keyPattern, Shape value) {
        return new MapShape(Pattern.compile(keyPattern), value);
    }

    /** A word, or a map if there is more to say. */
    public static Shape either(Shape word, Shape map) {
        return new EitherShape(word, Optional.empty(), map);
    }

    /** A word, a list of words, or a map if there is more to say. */
    public static Shape either(Shape word, Shape list, Shape map) {
        return new EitherShape(word, Optional.of(list), map);
    }

    /** A text, or a key without a value. */
    public static Shape orNothing(Shape text) {
        return new OrNothingShape(text);
    }

    /** Anything at all, below a map. */
    public static Shape anyMap() {
        return new MapShape(Pattern.compile(MapShape.ANY), new AnyShape());
    }

    /** Anything at all. */
    public static Shape any() {
        return new AnyShape();
    }
}
