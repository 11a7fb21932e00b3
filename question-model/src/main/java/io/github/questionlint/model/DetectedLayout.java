package io.github.questionlint.model;

import java.util.List;
import java.util.Locale;

/**
 * A layout that was detected.
 *
 * @param summary what it is in a few words, for example {@code heading level 4, task-list options}
 * @param settings the entry of {@code layouts:} that asks for the same, as YAML
 * @param files the files it applies to, sorted
 * @param questions how many questions it found
 */
public record DetectedLayout(String summary, String settings, List<String> files, int questions) {

    /** Keeps its own copy of the files. */
    public DetectedLayout {
        files = List.copyOf(files);
    }

    /** One line for a reader, such as {@code layout: heading level 4, task-list options, 88 files, 9,143 questions}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "layout: %s, %,d %s, %,d %s",
                summary,
                files.size(),
                files.size() == 1 ? "file" : "files",
                questions,
                questions == 1 ? "question" : "questions");
    }
}
