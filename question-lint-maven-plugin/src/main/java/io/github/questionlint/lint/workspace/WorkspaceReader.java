package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.git.GitPast;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies in the folder of a workspace. Every method stops with an error if that cannot be read or is wrong.
 *
 * @param messages the language of the errors
 * @param trust from where configuration and baseline are taken
 * @param others a folder with banks that a configuration may name under {@code against}
 */
public record WorkspaceReader(GoalMessages messages, Trust trust, Optional<Path> others) {
    /** How many mistakes of a configuration or baseline an error names. */
    private static final int MOST_PROBLEMS = 10;

    /** Reads what is in the working tree. */
    public WorkspaceReader(GoalMessages messages) {
        this(messages, Trust.ALL, Optional.empty());
    }

    /** The same with a folder that the build may name. */
    public WorkspaceReader(GoalMessages messages, Trust trust, @Nullable Path others) {
        this(messages, trust, Optional.ofNullable(others));
    }

    /** A folder with its configuration. */
    public Workspace open(BankPlace place) throws GoalError {
        Path directory = place.directory();
        Path config = place.config();
        Path folder =
                (directory == null ? Path.of("") : directory).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw messages.error("no-folder", folder);
        }
        Path file = config == null ? folder.resolve(LintConfig.FILE) : config;
        if (!Files.exists(file) && config != null) {
            throw messages.error("config-missing", file);
        }
        LintConfig now = Files.exists(file) ? config(file(file, Limits.DEFAULT), file) : LintConfig.defaults();
        Workspace workspace = trust.isAll()
                ? new Workspace(folder, now)
                : trust.read(folder, messages, past -> trusted(folder, file, now, past));
        Workspace meant = workspace.without(place.modules()).named(place.files());
        GivenFile given = place.given();
        return given == null ? meant : meant.given(decoded(meant, given));
    }

    private SourceFile decoded(Workspace workspace, GivenFile given) throws GoalError {
        Limits limits = workspace.readOptions().limits();
        String path = workspace.relative(given.path().toAbsolutePath().normalize());
        try {
            byte[] bytes = given.content().readNBytes(limits.fileBytes() + 1);
            return Decoder.decode(path, bytes, limits)
                    .file()
                    .orElseThrow(() -> messages.error("stdin-unreadable", path, limits.fileBytes()));
        } catch (IOException e) {
            throw GoalMessages.error(given.path(), e);
        }
    }

    private LintConfig config(SourceFile source, Path file) throws GoalError {
        LintConfig config = LintConfig.parse(source, Rules.ALL);
        demandNone(config.problems(), "config-invalid", file);
        return config;
    }

    /** A file outside of the working tree belongs to the build, so that it counts as it is. */
    private Workspace trusted(Path folder, Path file, LintConfig now, GitPast past) throws IOException, GoalError {
        if (!past.holds(file)) {
            return new Workspace(folder, now);
        }
        Optional<byte[]> bytes = past.own(file);
        LintConfig before = bytes.isPresent()
                ? config(decoded(file, bytes.get(), Limits.DEFAULT), Path.of(file + "@" + past.base()))
                : LintConfig.defaults();
        return new Workspace(folder, before.lowered(now)).withheld(before.withheld(now));
    }

    /** The bank, which holds questions unless it may be empty. */
    public QuestionBank bank(Workspace workspace) throws GoalError {
        QuestionBank bank = parsed(workspace).bank();
        demandQuestions(workspace, bank);
        return bank;
    }

    /** The bank, for a goal that changes its files. */
    public ParsedBank parsed(Workspace workspace) throws GoalError {
        try {
            ParsedBank bank = QuestionBanks.parse(workspace.folder(), workspace.readOptions());
            return workspace.isChanged() ? bank.with(workspace.given()) : bank;
        } catch (IOException e) {
            throw GoalMessages.error(workspace.folder(), e);
        }
    }

    /** Stops where there is no question though there should be. */
    public void demandQuestions(Workspace workspace, QuestionBank bank) throws GoalError {
        if (bank.questions().findAny().isEmpty() && !workspace.mayBeEmpty()) {
            throw new GoalError(new NoQuestions(workspace.folder(), parsed(workspace), messages).text());
        }
    }

    /** The baseline; an empty one without a file. Stops at a former name of a rule. */
    public Baseline baseline(Workspace workspace) throws GoalError {
        Baseline baseline = baselineOfAnyAge(workspace);
        demandNone(baseline.outdated(NamedRule.former()), "baseline-outdated", workspace.baselineFile());
        return baseline;
    }

    /** The baseline with the names of rules as they are on file. */
    public Baseline baselineOfAnyAge(Workspace workspace) throws GoalError {
        Path file = workspace.baselineFile();
        if (!Files.exists(file)) {
            return Baseline.NONE;
        }
        Baseline baseline = Baseline.parse(file(file, Baseline.LIMITS));
        demandNone(baseline.problems(), "baseline-invalid", file);
        return baseline;
    }

    /** The baseline that counts; stops at nothing but mistakes. */
    public Baseline trustedBaseline(Workspace workspace) throws GoalError {
        Path file = workspace.baselineFile();
        return trust.read(workspace.folder(), messages, past -> {
            Optional<byte[]> bytes = past.own(file);
            if (bytes.isEmpty()) {
                return Baseline.NONE;
            }
            Baseline baseline = Baseline.parse(decoded(file, bytes.get(), Baseline.LIMITS));
            demandNone(baseline.problems(), "baseline-invalid", Path.of(file + "@" + past.base()));
            return baseline.renamed(NamedRule.former());
        });
    }

    private static SourceFile decoded(Path file, byte[] bytes, Limits limits) throws IOException {
        return Decoder.decode(String.valueOf(file.getFileName()), bytes, limits)
                .file()
                .orElseThrow(() -> new IOException("not UTF-8, or too large"));
    }

    private static SourceFile file(Path file, Limits limits) throws GoalError {
        try {
            return decoded(file, InputFile.read(file, limits.fileBytes()), limits);
        } catch (IOException e) {
            throw GoalMessages.error(file, e);
        }
    }

    private void demandNone(List<Problem> problems, String key, Path file) throws GoalError {
        if (!problems.isEmpty()) {
            String lines = problems.stream()
                    .limit(MOST_PROBLEMS)
                    .map(problem -> "  " + Characters.shown(line(problem)))
                    .collect(Collectors.joining("\n"));
            throw new GoalError(messages.of(key, file) + "\n" + lines);
        }
    }

    private String line(Problem problem) {
        return "%s:%s:%s %s"
                .formatted(
                        problem.span().path(),
                        problem.span().line(),
                        problem.span().column(),
                        problem.message(messages.lang()));
    }
}
