package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.git.GitPast;
import io.github.questionlint.lint.git.GitTrouble;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the option {@code trust} names.
 *
 * @param ref a branch, tag or commit; empty where the switches of the working tree count
 */
public record Trust(String ref) {
    /** The working tree is trusted. */
    public static final Trust ALL = new Trust("");

    /** The value of the option, which may be blank or missing. */
    public static Trust of(@Nullable String ref) {
        return ref == null || ref.isBlank() ? ALL : new Trust(ref.strip());
    }

    /** Whether everything counts as it is in the working tree. */
    public boolean isAll() {
        return ref.isEmpty();
    }

    /** What a step reads of the history. */
    @FunctionalInterface
    public interface Step<T> {
        T of(GitPast past) throws IOException, GoalError;
    }

    /** Reads the history of a folder; stops with a sentence where there is none. */
    public <T> T read(Path folder, GoalMessages messages, Step<T> step) throws GoalError {
        try (GitPast past = GitPast.of(folder, ref)) {
            return step.of(past);
        } catch (GitTrouble e) {
            throw messages.error(e, "trust." + e.messageId(), e.args());
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
    }
}
