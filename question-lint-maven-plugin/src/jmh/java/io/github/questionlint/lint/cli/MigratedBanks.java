package io.github.questionlint.lint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Migrates banks, and checks and exports each before and after. Arguments: a folder for the results, then the banks. Of
 * the nth bank, counted from 0, the folder {@code n} of the results holds the new bank, its report, that with all rules
 * on, the report of the old bank, and both bundles.
 *
 * <p>{@code tools/compare-migrated} runs it and compares.
 */
final class MigratedBanks {
    private MigratedBanks() {}

    public static void main(String[] args) throws IOException {
        for (int at = 1; at < args.length; at++) {
            Path bank = Path.of(args[at]).toAbsolutePath();
            Path out = Files.createDirectories(Path.of(args[0]).toAbsolutePath().resolve(String.valueOf(at - 1)));
            Path migrated = out.resolve("new");
            check(bank, out, "old");
            run(bank, out, "export", "--drafts", "--bundle-directory=" + out.resolve("old-bundle"));
            run(bank, out, "migrate", "--migration-directory=" + migrated);
            if (Files.exists(migrated)) {
                check(migrated, out, "new");
                run(migrated, out, "export", "--drafts", "--bundle-directory=" + out.resolve("new-bundle"));
                Path config = Files.writeString(out.resolve("all.yml"), "exclude: [/MIGRATION.md]\n");
                check(migrated, out, "all", "--config=" + config);
            }
        }
    }

    private static void check(Path bank, Path out, String name, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = "--fail-on=never";
        arguments[2] = "--output-directory=" + out.resolve(name + "-report");
        arguments[3] = "--report=json=" + out.resolve(name + ".json");
        System.arraycopy(more, 0, arguments, 4, more.length);
        run(bank, out, arguments);
    }

    /** Runs a command; what it says of an error is added to a file. */
    private static void run(Path bank, Path out, String... arguments) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                bank,
                Map.of("PATH", String.valueOf(System.getenv("PATH"))),
                InputStream.nullInputStream(),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                err,
                false);
        if (new Program(surroundings).run(arguments) != Program.CLEAN) {
            String told = arguments[0] + ": " + said.toString(StandardCharsets.UTF_8);
            Path errors = out.resolve("errors.txt");
            Files.writeString(errors, (Files.exists(errors) ? Files.readString(errors) : "") + told);
        }
    }
}
