package io.github.questionlint.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a value are in its file, if the file holds them with quotes, escapes or indentation. A value
 * of {@code n} characters has {@code n + 1} places: the last one is its end.
 */
public final class Places {
    private final SourceFile file;
    private final int start;
    private final int @Nullable [] offsets;

    private Places(SourceFile file, int start, int @Nullable [] offsets) {
        this.file = file;
        this.start = start;
        this.offsets = offsets;
    }

    /** Those of a value that the file holds as it is from an offset on, as between quotes. */
    public static Places from(SourceFile file, int start) {
        return new Places(file, start, null);
    }

    /**
     * Those of a value whose characters are anywhere in the file, in order.
     *
     * @param offsets the offset of each character, and of the end
     */
    public static Places at(SourceFile file, int[] offsets) {
        return new Places(file, 0, offsets.clone());
    }

    /** The offset in the file of the character at an index of the value. */
    public int offset(int index) {
        return offsets == null ? start + index : offsets[Math.min(start + index, offsets.length - 1)];
    }

    /** The place of a part of the value; the end is exclusive. */
    public Span span(int from, int to) {
        return file.span(offset(from), Math.max(offset(from), offset(to)));
    }

    /** The places of the value without its first characters. */
    Places after(int count) {
        return new Places(file, start + count, offsets);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Places that && start == that.start && Arrays.equals(offsets, that.offsets);
    }

    @Override
    public int hashCode() {
        return start;
    }
}
