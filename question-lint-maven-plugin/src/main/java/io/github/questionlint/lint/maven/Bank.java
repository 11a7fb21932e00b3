package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintResult;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.report.Words;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a goal works on, with its configuration.
 *
 * @param folder the folder
 * @param config what its question-lint.yml says, free of mistakes
 * @param lang the language to speak
 */
record Bank(Path folder, LintConfig config, String lang) {

    /** The language asked for, or that of the machine: {@code zh} or {@code en}. */
    static String language(@Nullable String wanted) {
        String tag = wanted == null || wanted.isBlank() ? Locale.getDefault().getLanguage() : wanted;
        return tag.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    }

    static Bank of(@Nullable File directory, @Nullable File config, String lang) throws MojoExecutionException {
        Path folder = (directory == null ? Path.of("") : directory.toPath())
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder)) {
            throw new MojoExecutionException(Words.of(lang, "no-folder", folder));
        }
        Path file = config == null ? folder.resolve(LintConfig.FILE) : config.toPath();
        if (!Files.exists(file)) {
            if (config != null) {
                throw new MojoExecutionException(Words.of(lang, "config-missing", file));
            }
            return new Bank(folder, LintConfig.defaults(), lang);
        }
        return new Bank(folder, parse(file, lang), lang);
    }

    private static LintConfig parse(Path file, String lang) throws MojoExecutionException {
        LintConfig config = LintConfig.parse(read(file), Rules.ALL);
        if (!config.problems().isEmpty()) {
            String problems = config.problems().stream()
                    .map(problem -> "  "
                            + Characters.shown("%s:[%d,%d] %s"
                                    .formatted(
                                            problem.span().path(),
                                            problem.span().line(),
                                            problem.span().column(),
                                            problem.message(lang))))
                    .collect(Collectors.joining("\n"));
            throw new MojoExecutionException(Words.of(lang, "config-invalid", file) + "\n" + problems);
        }
        return config;
    }

    private static SourceFile read(Path file) throws MojoExecutionException {
        try {
            String name = String.valueOf(file.getFileName());
            return Decoder.decode(name, Files.readAllBytes(file), Limits.DEFAULT)
                    .file()
                    .orElseThrow(() -> new IOException("not UTF-8, or too large"));
        } catch (IOException e) {
            throw new MojoExecutionException(file + ": " + e.getMessage(), e);
        }
    }

    /** A folder to write to; without a POM, Maven leaves the expression for the build folder as it is. */
    static Path output(@Nullable File wanted, Path otherwise) {
        return wanted == null || wanted.getPath().contains("${") ? otherwise : wanted.toPath();
    }

    /** Reads the folder. */
    QuestionBank read() throws MojoExecutionException {
        try {
            QuestionBank bank = QuestionBanks.read(folder, config.readOptions());
            if (bank.questions().findAny().isEmpty() && !config.allowEmpty()) {
                throw new MojoExecutionException(
                        Words.of(lang, "no-questions", folder, bank.files().size()));
            }
            return bank;
        } catch (IOException e) {
            throw new MojoExecutionException(folder + ": " + e.getMessage(), e);
        }
    }

    /** Reads and checks the folder. */
    LintResult lint() throws MojoExecutionException {
        QuestionBank bank = read();
        return new Linter(config.activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC))).lint(bank);
    }
}
