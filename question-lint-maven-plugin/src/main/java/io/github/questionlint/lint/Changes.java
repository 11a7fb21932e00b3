package io.github.questionlint.lint;

/** What has changed in a bank since some point in its history. */
@FunctionalInterface
public interface Changes {

    /**
     * The changes of a file.
     *
     * @param path the file, relative to the folder of the bank, with {@code /}
     */
    ChangedLines of(String path);
}
