package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.NamedRule;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.model.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a rule, or all rules, or how two questions are compared.
 *
 * @param place the bank that the questions are of
 * @param rule the name of the rule; null or blank for all
 * @param pair two questions with a comma between them; null or blank if a rule is to be shown
 */
public record ExplainGoal(
        BankPlace place, @Nullable String rule, @Nullable String pair) implements Goal {

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        Output output = caller.output();
        if (pair != null && !pair.isBlank()) {
            explain(pair, caller);
            return;
        }
        String wanted = rule == null ? "" : rule.strip();
        if (wanted.isEmpty()) {
            output.info(messages.of("rule-which"));
            Rules.ALL.forEach(entry -> output.info(line(entry, messages.lang())));
            return;
        }
        RuleEntry entry = NamedRule.of(wanted, messages);
        String body = messages.command().in(entry.page().body().stripTrailing());
        output.info(line(entry, messages.lang()) + "\n" + body);
    }

    private void explain(String names, Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(place);
        String[] two = names.split(",", -1);
        if (two.length != 2) {
            throw messages.error("pair.two");
        }
        List<Question> questions = reader.bank(workspace).questions().toList();
        NamedQuestion named = new NamedQuestion(questions, workspace.folder(), messages);
        int one = named.at(two[0].strip());
        int other = named.at(two[1].strip());
        Rules.comparison(questions, one, other, workspace.config().glossary(), messages.lang())
                .forEach(caller.output()::info);
    }

    private static String line(RuleEntry entry, String lang) {
        return "%s (%s, %s): %s"
                .formatted(
                        entry.name(),
                        entry.page().family().key(),
                        entry.page().severity().key(),
                        entry.page().summary(lang));
    }
}
