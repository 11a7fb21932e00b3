package io.github.questionlint.lint.cli;

import io.github.questionlint.source.Sha256;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder for what a user need not see and may delete: the last results, and long lists of findings. The scripts that
 * start the program keep their archive of classes there too.
 *
 * @param environment the variables of the process
 * @param home the home of the user
 * @param system the name of the operating system, as Java has it
 */
record UserCache(Map<String, String> environment, Path home, String system) {

    /** That of this process. */
    static UserCache of(Map<String, String> environment) {
        return new UserCache(
                environment, Path.of(System.getProperty("user.home", ".")), System.getProperty("os.name", ""));
    }

    /** The folder: that of QUESTION_LINT_CACHE, else the one that the system has for it. */
    Path folder() {
        Optional<Path> own = variable("QUESTION_LINT_CACHE");
        if (own.isPresent()) {
            return own.get();
        }
        String name = system.toLowerCase(Locale.ROOT);
        Optional<Path> usual = name.startsWith("windows") ? variable("LOCALAPPDATA") : variable("XDG_CACHE_HOME");
        Path fallback = name.startsWith("mac") ? home.resolve("Library/Caches") : home.resolve(".cache");
        return usual.orElse(fallback).resolve("question-lint");
    }

    /** The folder for a bank. */
    Path of(Path bank) {
        String name = String.valueOf(bank.getFileName()).replaceAll("[^A-Za-z0-9._-]", "-");
        return folder().resolve("banks").resolve(name + "-" + Sha256.hex(bank.toString(), 16));
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
