package io.github.questionlint.lint.rule;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A view of a whole bank.
 *
 * @param <T> what the subjects are
 */
public non-sealed interface BankView<T> extends View<T> {

    /** The subjects in the bank of some views, of which it may build on others. */
    Stream<T> of(BankViews views);

    /**
     * A view without settings, equal to none but itself: make it once.
     *
     * @param type the class of the subjects
     * @param subjects finds them
     */
    static <T> BankView<T> of(Class<T> type, Function<BankViews, Stream<T>> subjects) {
        return new BankView<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public Stream<T> of(BankViews views) {
                return subjects.apply(views);
            }
        };
    }

    @Override
    default boolean isByFile() {
        return false;
    }
}
