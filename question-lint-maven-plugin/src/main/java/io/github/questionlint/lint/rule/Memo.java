package io.github.questionlint.lint.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What views have given, or thrown: each is computed once. */
final class Memo {
    private final Map<View<?>, Supplier<? extends Stream<?>>> known = new HashMap<>();

    /** The subjects of a view; throws what the view threw, however often it is asked for. */
    <T> Stream<T> of(View<T> view, Supplier<Stream<T>> subjects) {
        return compute(view, subjects).get().map(view.type()::cast);
    }

    /** Computes a view, if it, or one equal to it, has not been computed. */
    <T> Supplier<? extends Stream<?>> compute(View<T> view, Supplier<Stream<T>> subjects) {
        Supplier<? extends Stream<?>> computed = known.get(view);
        if (computed == null) {
            computed = computed(subjects);
            known.put(view, computed);
        }
        return computed;
    }

    private static <T> Supplier<Stream<T>> computed(Supplier<Stream<T>> subjects) {
        try {
            List<T> found = subjects.get().toList();
            return found::stream;
        } catch (RuntimeException | StackOverflowError e) {
            return () -> {
                throw e;
            };
        }
    }
}
