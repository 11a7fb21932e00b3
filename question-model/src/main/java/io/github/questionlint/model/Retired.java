package io.github.questionlint.model;

import io.github.questionlint.source.Text;
import java.util.Optional;

/**
 * An id that is no longer in use, from {@code retired.yaml}.
 *
 * @param id the id
 * @param to the id of the question that replaced it, if there is one
 * @param reason why it was retired
 */
public record Retired(Text id, Optional<Text> to, String reason) {
    /** The name of the file. */
    public static final String FILE = "retired.yaml";
}
