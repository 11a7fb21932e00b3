package io.github.questionlint.lint.rule;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A view of one file. It must depend on nothing but the file, so that files can be checked side by side.
 *
 * @param <T> what the subjects are
 */
public non-sealed interface FileView<T> extends View<T> {

    /** The subjects in the file of some views, of which it may build on others. */
    Stream<T> of(FileViews views);

    /**
     * A view without settings, equal to none but itself: make it once.
     *
     * @param type the class of the subjects
     * @param subjects finds them
     */
    static <T> FileView<T> of(Class<T> type, Function<FileViews, Stream<T>> subjects) {
        return new FileView<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public Stream<T> of(FileViews views) {
                return subjects.apply(views);
            }
        };
    }

    @Override
    default boolean isByFile() {
        return true;
    }
}
