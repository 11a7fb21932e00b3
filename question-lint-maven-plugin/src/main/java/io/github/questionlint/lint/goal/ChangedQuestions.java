package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.ChangedLines;
import io.github.questionlint.lint.git.GitChanges;
import io.github.questionlint.lint.git.GitTrouble;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The questions that changed.
 *
 * @param since the branch, tag or commit that a bank is compared with; blank or null where nothing is compared
 */
record ChangedQuestions(@Nullable String since, Caller caller) {

    /** Their names; says how many there are. */
    Set<String> of(QuestionBank bank, Path folder) throws GoalError {
        if (since == null || since.isBlank()) {
            return Set.of();
        }
        GoalMessages messages = caller.messages();
        try (GitChanges changes = GitChanges.since(folder, since.strip())) {
            Set<String> names = new TreeSet<>();
            bank.questions()
                    .filter(question -> isChanged(question, changes.of(question.path())))
                    .forEach(question -> names.add(question.name()));
            String count = messages.count(names.size(), "question");
            caller.output().info(messages.of("export-changed", since.strip(), changes.base(), count));
            return names;
        } catch (GitTrouble e) {
            throw messages.error(e, "since." + e.messageId(), e.args());
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
    }

    private static boolean isChanged(Question question, ChangedLines lines) {
        return lines.touch(question.span())
                || lines.takenFrom(question.span(), question.title().value());
    }
}
