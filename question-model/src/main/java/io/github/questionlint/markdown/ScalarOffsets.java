package io.github.questionlint.markdown;

import io.github.questionlint.source.Places;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Maps an index in the value of a YAML scalar to an offset in its file. */
final class ScalarOffsets {

    private ScalarOffsets() {}

    /** Exact; empty where the characters of the value have no places, since a guessed one would mislead. */
    static Optional<IntUnaryOperator> of(SourceFile file, Text scalar) {
        if (scalar.places().isPresent()) {
            Places places = scalar.places().get();
            return Optional.of(places::offset);
        }
        int start = file.offset(scalar.span());
        boolean verbatim =
                file.endOffset(scalar.span()) - start == scalar.value().length();
        return verbatim ? Optional.of(index -> start + index) : Optional.empty();
    }
}
