package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.AggregateLint.Part;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The banks in the modules of a build.
 *
 * @param root the run over the folder of the build, with the configuration of what lies between the banks
 * @param banks the banks of the modules
 */
record Modules(WorkspaceLint root, List<BankPlace> banks) {

    /** The banks of a build, all checked on one day. */
    static Modules of(Workspace root, WorkspaceReader reader, List<BankPlace> banks) {
        return new Modules(WorkspaceLint.of(root, reader, WorkspaceLint.today()), banks);
    }

    /** What is wrong with each bank, and the duplicates between them; paths are relative to the root. */
    LintResult lint() throws GoalError {
        List<Part> parts = new ArrayList<>();
        for (BankPlace bank : banks) {
            parts.add(part(root.reader().open(bank).empty()));
        }
        if (parts.stream().allMatch(part -> part.result().questions() == 0)
                && !root.workspace().config().allowEmpty()) {
            throw root.reader()
                    .messages()
                    .error("no-questions", root.workspace().folder(), 0);
        }
        return root.run().aggregate(parts);
    }

    private Part part(Workspace bank) throws GoalError {
        Path folder = root.workspace().folder();
        String inside = folder.relativize(bank.folder()).toString().replace('\\', '/');
        String prefix = inside.isEmpty() ? "" : inside + "/";
        WorkspaceLint lint = WorkspaceLint.of(bank, root.reader(), root.run().today());
        LintResult result = lint.all();
        boolean own = !bank.baselineFile().equals(root.workspace().baselineFile());
        return new Part(prefix, own ? lint.fresh(result) : result);
    }
}
