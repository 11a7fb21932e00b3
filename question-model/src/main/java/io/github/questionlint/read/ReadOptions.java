package io.github.questionlint.read;

import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.source.Limits;
import java.util.List;

/**
 * What is read of a folder.
 *
 * @param include globs of the files that are read, relative to the folder; empty means every Markdown file, and every
 *     file of YAML or JSON that may hold questions
 * @param exclude globs of the files and folders that are left out
 * @param layouts the layouts of files that are not in our format; the first one that finds a question wins
 * @param limits how much is read
 */
public record ReadOptions(List<String> include, List<String> exclude, List<LayoutSpec> layouts, Limits limits) {
    /** Everything, in our format, within the usual limits. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of(), List.of(), List.of(), Limits.DEFAULT);

    /** Keeps its own copies of the lists. */
    public ReadOptions {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        layouts = List.copyOf(layouts);
    }
}
