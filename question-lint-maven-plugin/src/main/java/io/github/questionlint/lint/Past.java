package io.github.questionlint.lint;

import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.util.Optional;

/** The files of a bank as they were at a point of its history. */
public interface Past {

    /**
     * A file of questions as it was, under the path that it has now.
     *
     * @param path the file, relative to the folder of the bank, with {@code /}
     * @return empty where it was not there, or was no text
     * @throws IOException if the history cannot be read
     */
    Optional<SourceFile> file(String path) throws IOException;

    /**
     * The file that had this path itself; where it was a link, what that led to.
     *
     * @return empty where there was none, or no text
     * @throws IOException if the history cannot be read
     */
    Optional<SourceFile> own(String path) throws IOException;
}
