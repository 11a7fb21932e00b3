package io.github.questionlint.layout.document;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches lists that are sorted by offset. */
public final class Sorted {
    private Sorted() {}

    /** The index of the first item that starts at an offset or after it, found by bisection. */
    public static <T> int firstFrom(List<T> items, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(items.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
