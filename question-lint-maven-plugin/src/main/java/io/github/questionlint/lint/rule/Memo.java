package io.github.questionlint.lint.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What views have given, or thrown: each is computed once. */
final class Memo {
    private final Map<View<?>, Computed<?>> known = new HashMap<>();

    /**
     * What a view has given.
     *
     * @param type the class of its subjects
     * @param subjects its subjects
     * @param failure what it threw instead
     */
    private record Computed<T>(Class<T> type, List<T> subjects, Optional<Throwable> failure) {

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
        Computed<T> computed = computed(view, subjects);
        if (computed.failure().isPresent()) {
            throw thrown(computed.failure().get());
        }
        return computed.subjects();
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof StackOverflowError error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /** Computes a view, if it, or one equal to it, has not been computed. */
    <T> void compute(View<T> view, Supplier<Stream<T>> subjects) {
        computed(view, subjects);
    }

    private <T> Computed<T> computed(View<T> view, Supplier<Stream<T>> subjects) {
        Computed<?> before = known.get(view);
        if (before != null) {
            return before.as(view.type());
        }
        Computed<T> computed = compute(view.type(), subjects);
        known.put(view, computed);
        return computed;
    }

    private static <T> Computed<T> compute(Class<T> type, Supplier<Stream<T>> subjects) {
        try {
            return new Computed<>(type, subjects.get().toList(), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            return new Computed<>(type, List.of(), Optional.of(e));
        }
    }
}
