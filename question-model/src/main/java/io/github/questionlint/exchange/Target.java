package io.github.questionlint.exchange;

import java.util.List;
import java.util.Set;

/** A format that a bank can be written in. The same questions give the same bytes. */
public interface Target {

    /** Its name in the parameter {@code to}, such as {@code gift}. */
    String name();

    /** The fields of a question, as they are called in the bundle, that it has a place for. */
    Set<String> fields();

    /** Which of {@code license}, {@code attribution} and {@code authors} of a bank it has a place for. */
    default Set<String> rights() {
        return Set.of();
    }

    /** Whether it needs a whole key, to mark an answer or show what is right; otherwise it hands on what there is. */
    default boolean needsKey() {
        return true;
    }

    /** Where a picture is put, below the folder that is written to: by default at its path in the bank. */
    default String pictureName(String path) {
        return path;
    }

    /**
     * The files that hold some questions.
     *
     * @param chosen the questions, with links to pictures as seen from the folder that is written to
     * @param losses is told what cannot be written though the format has a place for its field
     */
    List<ExportFile> files(Chosen chosen, Losses losses);
}
