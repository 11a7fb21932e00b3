package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineMatch;
import io.github.questionlint.lint.cache.LinterJar;
import io.github.questionlint.lint.cache.ResultCache;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.report.ReportMessages;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a goal works on, with its configuration.
 *
 * @param folder the folder
 * @param config what its question-lint.yml says, free of mistakes
 * @param lang the language to speak
 * @param modules folders in it that are modules of the build and so banks of their own, relative to it
 * @param mayBeEmpty whether it need not hold questions
 */
record Workspace(Path folder, LintConfig config, String lang, List<String> modules, boolean mayBeEmpty) {

    Workspace(Path folder, LintConfig config, String lang) {
        this(folder, config, lang, List.of(), config.allowEmpty());
    }

    /** The same, with or without questions. */
    Workspace empty() {
        return new Workspace(folder, config, lang, modules, true);
    }

    /** The same but for some of the folders in it. */
    Workspace without(List<Path> folders) {
        List<String> inside = folders.stream()
                .filter(module -> module.startsWith(folder) && !module.equals(folder))
                .map(module -> folder.relativize(module).toString().replace('\\', '/'))
                .toList();
        return new Workspace(folder, config, lang, inside, mayBeEmpty || !inside.isEmpty());
    }

    /** Whether modules lie in it, so that it need not hold questions of its own. */
    boolean isParent() {
        return !modules.isEmpty();
    }

    /** The language asked for, or that of the machine: {@code zh} or {@code en}. */
    static String language(@Nullable String wanted) {
        String tag = wanted == null || wanted.isBlank() ? Locale.getDefault().getLanguage() : wanted;
        return tag.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    }

    static Workspace of(@Nullable File directory, @Nullable File config, String lang) throws MojoExecutionException {
        Path folder = (directory == null ? Path.of("") : directory.toPath())
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder)) {
            throw new MojoExecutionException(GoalMessages.of(lang, "no-folder", folder));
        }
        Path file = config == null ? folder.resolve(LintConfig.FILE) : config.toPath();
        if (!Files.exists(file)) {
            if (config != null) {
                throw new MojoExecutionException(GoalMessages.of(lang, "config-missing", file));
            }
            return new Workspace(folder, LintConfig.defaults(), lang);
        }
        return new Workspace(folder, parse(file, lang), lang);
    }

    private static LintConfig parse(Path file, String lang) throws MojoExecutionException {
        LintConfig config = LintConfig.parse(read(file, Limits.DEFAULT), Rules.ALL);
        refuse("config-invalid", file, config.problems(), lang);
        return config;
    }

    private static void refuse(String wording, Path file, List<Problem> problems, String lang)
            throws MojoExecutionException {
        if (!problems.isEmpty()) {
            String lines = problems.stream()
                    .limit(10)
                    .map(problem -> "  "
                            + Characters.shown("%s:[%d,%d] %s"
                                    .formatted(
                                            problem.span().path(),
                                            problem.span().line(),
                                            problem.span().column(),
                                            problem.message(lang))))
                    .collect(Collectors.joining("\n"));
            throw new MojoExecutionException(GoalMessages.of(lang, wording, file) + "\n" + lines);
        }
    }

    private static SourceFile read(Path file, Limits limits) throws MojoExecutionException {
        try {
            String name = String.valueOf(file.getFileName());
            return Decoder.decode(name, Files.readAllBytes(file), limits)
                    .file()
                    .orElseThrow(() -> new IOException("not UTF-8, or too large"));
        } catch (IOException e) {
            throw new MojoExecutionException(file + ": " + e.getMessage(), e);
        }
    }

    /** How a goal is called: by its prefix, or by its full name where no POM says what the prefix means. */
    static String command(@Nullable MavenProject project) {
        boolean pom = project != null && project.getFile() != null;
        return pom ? "question-lint" : "io.github.questionlint:question-lint-maven-plugin";
    }

    /** A folder to write to; without a POM, Maven leaves the expression for the build folder as it is. */
    static Path output(@Nullable File wanted, Path otherwise) {
        return wanted == null || wanted.getPath().contains("${") ? otherwise : wanted.toPath();
    }

    /** Reads the folder. */
    QuestionBank read() throws MojoExecutionException {
        try {
            QuestionBank bank = QuestionBanks.read(folder, options());
            demandQuestions(bank);
            return bank;
        } catch (IOException e) {
            throw new MojoExecutionException(folder + ": " + e.getMessage(), e);
        }
    }

    /** Stops where there is no question though there should be. */
    void demandQuestions(QuestionBank bank) throws MojoExecutionException {
        if (bank.questions().findAny().isEmpty() && !mayBeEmpty) {
            throw new MojoExecutionException(
                    GoalMessages.of(lang, "no-questions", folder, bank.files().size()));
        }
    }

    /** What is read of the folder. */
    ReadOptions options() {
        ReadOptions options = config.readOptions();
        List<String> exclude = new ArrayList<>(options.exclude());
        modules.forEach(module -> exclude.add(module.replaceAll("[*?{}\\[\\]\\\\]", "\\\\$0") + "/**"));
        return new ReadOptions(options.include(), exclude, options.layouts(), options.limits());
    }

    /** Reads and checks the folder; every finding, known or not. */
    LintResult lint() throws MojoExecutionException {
        Published published = OtherBanks.of(folder, config, lang);
        List<ActiveRule> rules = config.activate(Rules.ALL, today(), published);
        LintResult found = new Linter(rules).lint(read());
        return BankFixes.proven(found, rules, QuestionFileReader.of(found.bank(), options())::read);
    }

    /** The same, from the last run if nothing has changed since; its questions are only named then. */
    LintResult lint(Path cache) throws MojoExecutionException {
        try {
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            List<String> circumstances = List.of(
                    LinterJar.hash(), today, config.text(), String.valueOf(mayBeEmpty), String.join("/", modules));
            return new ResultCache(cache, folder, options(), circumstances).get(this::lint);
        } catch (IOException e) {
            return lint();
        }
    }

    /** What the baseline beside the bank does not know. */
    LintResult fresh(LintResult result) throws MojoExecutionException {
        return BaselineMatch.without(baseline(), result, config.activate(Rules.ALL, today()));
    }

    /** A linter that looks for duplicates only. */
    Linter duplicates() {
        return new Linter(config.activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC)).stream()
                .filter(rule -> rule.page().family() == Family.DUPLICATES)
                .toList());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Where the baseline is, or would be. */
    Path baselineFile() {
        return folder.resolve(Baseline.FILE);
    }

    /** The known defects; none where there is no baseline. */
    Baseline baseline() throws MojoExecutionException {
        if (!Files.exists(baselineFile())) {
            return Baseline.NONE;
        }
        Baseline baseline = Baseline.parse(read(baselineFile(), Baseline.LIMITS));
        refuse("baseline-invalid", baselineFile(), baseline.problems(), lang);
        return baseline;
    }

    /** Stops where a rule threw. */
    void demandNoFailure(LintResult result) throws MojoExecutionException {
        if (result.failures().isEmpty()) {
            return;
        }
        RuleFailure first = result.failures().get(0);
        throw new MojoExecutionException(ReportMessages.failure(lang, first), first.cause());
    }
}
