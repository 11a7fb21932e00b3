package io.github.questionlint.lint.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What views have given, or thrown: each is computed once. */
final class Memo {
    private final Map<View<?>, Computed<?>> known = new HashMap<>();

    /**
     * What a view has given.
     *
     * @param type the class of its subjects
     * @param subjects gives its subjects, or throws what the view threw
     */
    private record Computed<T>(Class<T> type, Supplier<List<T>> subjects) {

        /** The same for an equal view, whose subjects are of the same class: to cast each would cost more than most rules. */
        @SuppressWarnings("unchecked")
        <S> Computed<S> as(Class<S> wanted) {
            if (type != wanted) {
                throw new ClassCastException(type + " is not " + wanted);
            }
            return (Computed<S>) this;
        }
    }

    /** The subjects of a view; throws what the view threw, however often it is asked for. */
    <T> List<T> of(View<T> view, Supplier<Stream<T>> subjects) {
        return compute(view, subjects).get();
    }

    /** Computes a view, if it, or one equal to it, has not been computed. */
    <T> Supplier<List<T>> compute(View<T> view, Supplier<Stream<T>> subjects) {
        Computed<?> before = known.get(view);
        if (before != null) {
            return before.as(view.type()).subjects();
        }
        Supplier<List<T>> computed = computed(subjects);
        known.put(view, new Computed<>(view.type(), computed));
        return computed;
    }

    private static <T> Supplier<List<T>> computed(Supplier<Stream<T>> subjects) {
        try {
            List<T> found = subjects.get().toList();
            return () -> found;
        } catch (RuntimeException | StackOverflowError e) {
            return () -> {
                throw e;
            };
        }
    }
}
