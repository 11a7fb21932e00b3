package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.ChangedLines;
import io.github.questionlint.lint.Changes;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.finding.LintResult;
import java.util.List;

/**
 * The files and folders of a bank that a user names. The whole bank is checked; what is found elsewhere is not told,
 * unless it is about one of them, such as a duplicate.
 *
 * @param paths their paths, relative to the folder of the bank, with {@code /}; none if the bank as a whole is meant
 */
public record NamedFiles(List<String> paths) implements Changes {

    /** Keeps its own copy of the paths. */
    public NamedFiles {
        paths = List.copyOf(paths);
    }

    /** The part of a result that is about them. */
    public LintResult of(LintResult result, LintRun run) {
        if (paths.isEmpty()) {
            return result;
        }
        LintResult about = run.changed(result, this);
        return about.of(about.findings().stream()
                .filter(finding -> include(finding.span().path()))
                .toList());
    }

    /** Whether a file is one of them or in one of them. */
    public boolean include(String path) {
        return paths.isEmpty() || paths.stream().anyMatch(named -> path.equals(named) || path.startsWith(named + "/"));
    }

    @Override
    public ChangedLines of(String path) {
        return include(path) ? ChangedLines.WHOLE : ChangedLines.NONE;
    }
}
