package io.github.questionlint.lint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.FixRounds;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The examples of a rule's page. Consecutive fences whose info starts with {@code question} or {@code file} are the
 * files of one bank, named by the second word of the info ({@code 1.md}, {@code 2.md} … without one); a fence
 * {@code config} is its {@code question-lint.yml}; a fence {@code bytes} is a file in hexadecimal; a fence
 * {@code findings} is what the linter says of it. A fence {@code fixed} after that, with the name of a file if the
 * bank has several, is what the file is after all fixes of the rule, the suggested ones too. A fence {@code trusted} is a file
 * as it is on the branch that is trusted.
 */
final class PageExamples {
    /** The day on which every example is checked. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** An example without front matter is read like this, unless it brings its own configuration. */
    private static final String USUAL = "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n";

    /** Before the names of trusted files; no file has such a name. */
    private static final String TRUSTED = "\0";

    private static final String FILES = "question file";

    /**
     * A bank on a page.
     *
     * @param heading the heading of level 2 above it
     * @param files its files, by path
     * @param trusted files as they are on a branch that is trusted, by path
     * @param findings the fence with what is expected; null where nothing is
     * @param fixed the fences with what its files are after the fixes, by path
     */
    record Example(
            String heading,
            Map<String, byte[]> files,
            Map<String, byte[]> trusted,
            @Nullable Node findings,
            Map<String, Node> fixed) {

        private void fix(String[] info, Node block) {
            fixed.put(info.length > 1 ? info[1] : files.keySet().iterator().next(), block);
        }
    }

    private final SourceFile page;

    PageExamples(SourceFile page) {
        this.page = page;
    }

    /** The examples of the page, in order. */
    List<Example> all() {
        List<Example> examples = new ArrayList<>();
        Map<String, byte[]> files = new TreeMap<>();
        String heading = "";
        for (Node block : Markdown.parse(page, Limits.DEFAULT).root().children()) {
            if (block.kind() == Kind.HEADING && block.number() <= 3) {
                flush(examples, heading, files, null);
                heading = block.number() == 2 ? block.visibleText() : heading;
            } else if (block.kind() == Kind.FENCED_CODE) {
                files = fence(block, examples, heading, files);
            }
        }
        flush(examples, heading, files, null);
        return examples;
    }

    private static Map<String, byte[]> fence(
            Node block, List<Example> examples, String heading, Map<String, byte[]> files) {
        String[] info = block.target().split("\\s+", 2);
        if (info[0].equals("findings")) {
            flush(examples, heading, files, block);
        } else if (info[0].equals("fixed")) {
            examples.get(examples.size() - 1).fix(info, block);
        } else if (info[0].equals("config")) {
            files.put(LintConfig.FILE, block.text().getBytes(UTF_8));
        } else if (info[0].equals("bytes")) {
            files.put(info[1], HexFormat.of().parseHex(block.text().replaceAll("\\s+", "")));
        } else if (info[0].equals("trusted")) {
            files.put(TRUSTED + info[1], block.text().getBytes(UTF_8));
        } else if (FILES.contains(info[0]) && !info[0].isEmpty()) {
            files.put(
                    info.length > 1 ? info[1] : (files.size() + 1) + ".md",
                    block.text().getBytes(UTF_8));
        }
        return files;
    }

    private static void flush(
            List<Example> examples, String heading, Map<String, byte[]> files, @Nullable Node findings) {
        if (!files.isEmpty() || findings != null) {
            Map<String, byte[]> trusted = new TreeMap<>();
            files.forEach((name, bytes) -> {
                if (name.startsWith(TRUSTED)) {
                    trusted.put(name.substring(TRUSTED.length()), bytes);
                }
            });
            Map<String, byte[]> own = new TreeMap<>(files);
            own.keySet().removeIf(name -> name.startsWith(TRUSTED));
            examples.add(new Example(heading, own, trusted, findings, new LinkedHashMap<>()));
            files.clear();
        }
    }

    /** Puts the files of an example into a folder; its configuration. */
    static LintConfig write(Example example, Path folder) {
        Map<String, byte[]> files = example.files();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String own = new String(files.getOrDefault(LintConfig.FILE, new byte[0]), UTF_8);
        String text = own.contains("layouts:") ? own : own + USUAL;
        LintConfig config = LintConfig.parse(SourceFile.of(LintConfig.FILE, text), Rules.ALL);
        if (!config.problems().isEmpty()) {
            throw new IllegalArgumentException("the example's configuration is wrong: " + config.problems());
        }
        return config;
    }

    /** What a rule says of an example, as written in a fence {@code findings}. */
    static List<String> lint(RuleEntry rule, LintConfig config, Path folder, Map<String, byte[]> trusted)
            throws IOException {
        List<String> said = new ArrayList<>();
        LintRun run = new LintRun(config, running(rule), TODAY);
        QuestionBank bank = QuestionBanks.read(folder, config.readOptions());
        LintResult all = run.lint(bank, Published.NONE, (found, rules) -> found);
        demandNoFailure(rule, all);
        LintResult counted = trusted.isEmpty()
                ? run.fresh(all, baseline(folder))
                : new TrustedExample(trusted).lint(run, bank, baseline(folder));
        for (Finding finding : run.once(counted).findings()) {
            if (finding.rule().equals(rule.name())) {
                demandChanges(rule, finding);
                said.add(finding.span() + " " + finding.message().en());
                finding.related()
                        .forEach(place -> said.add(
                                "  = " + place.span() + " " + place.message().en()));
            }
        }
        return said;
    }

    /** A rule runs alone; what the reader and the engine report, such as a stale baseline, needs all rules. */
    private static List<RuleEntry> running(RuleEntry rule) {
        return rule.maker().isPresent() ? List.of(rule) : Rules.ALL;
    }

    /** The console leaves the place out where a rule throws: it shows the lines of the test class only. */
    private static void demandNoFailure(RuleEntry rule, LintResult result) {
        result.failures().stream()
                .filter(failure -> failure.rule().equals(rule.name()))
                .findFirst()
                .ifPresent(failure -> {
                    Throwable cause = failure.cause();
                    throw new IllegalStateException("%s %s".formatted(cause, cause.getStackTrace()[0]), cause);
                });
    }

    private static void demandChanges(RuleEntry rule, Finding finding) {
        if (finding.fix().isPresent() && rule.page().fixChanges().isEmpty()) {
            throw new AssertionError("the page of a rule that fixes must say what a fix may change: " + rule);
        }
    }

    private static Baseline baseline(Path folder) throws IOException {
        Path known = folder.resolve(Baseline.FILE);
        return Files.exists(known)
                ? Baseline.parse(SourceFile.of(Baseline.FILE, Files.readString(known)))
                : Baseline.NONE;
    }

    /** What a rule's fixes make of an example. */
    static FixResult fix(RuleEntry rule, LintConfig config, Path folder) throws IOException {
        return fix(running(rule), finding -> finding.rule().equals(rule.name()), config, folder);
    }

    /** What some fixes make of a folder. */
    static FixResult fix(Predicate<Finding> wanted, LintConfig config, Path folder) throws IOException {
        return fix(Rules.ALL, wanted, config, folder);
    }

    private static FixResult fix(List<RuleEntry> rules, Predicate<Finding> wanted, LintConfig config, Path folder)
            throws IOException {
        return new FixRounds(config.activate(rules, TODAY), wanted, file -> true)
                .of(QuestionBanks.parse(folder, config.readOptions()));
    }
}
