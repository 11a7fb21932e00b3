package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.History;
import io.github.questionlint.lint.report.Outline;
import io.github.questionlint.lint.report.SiteReport;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Trust;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import java.util.function.Consumer;

/**
 * Makes a page of a site: what is wrong with a bank, and what it covers. No finding fails it.
 *
 * @param place the bank
 * @param site what the page is given to
 */
public record SiteGoal(BankPlace place, Consumer<Outline> site) implements Goal {

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        WorkspaceReader reader = new WorkspaceReader(messages, Trust.ALL, place.others());
        Workspace workspace = reader.open(place);
        WorkspaceLint lint = WorkspaceLint.of(workspace.empty(), reader, WorkspaceLint.today());
        LintResult result = lint.run().once(lint.fresh(lint.all()));
        if (workspace.isParent() && result.questions() == 0 && result.findings().isEmpty()) {
            site.accept(SiteReport.of(messages.of("parent"), messages.lang()));
            return;
        }
        reader.demandQuestions(workspace, result.bank());
        messages.demandNoFailure(result);
        Audience audience = Audience.of(caller, Severity.INFO, lint.run().today());
        ReportedBank bank = new ReportedBank(workspace.folder(), caller);
        site.accept(SiteReport.of(bank.input(result, result, audience, true, History.parse(""))));
    }
}
