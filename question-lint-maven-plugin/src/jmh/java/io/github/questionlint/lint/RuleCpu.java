package io.github.questionlint.lint;

import com.sun.management.ThreadMXBean;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/**
 * What the rules cost on a bank, in one thread. For each line on standard input, it reads the bank and checks it without
 * the rules about duplicates, reads it again and checks it with all rules, and prints on a line: nanoseconds of CPU time
 * for reading, for the rules without duplicates and for all rules, the bytes that the last two allocate, and the number of
 * findings. A bank is read anew so that nothing that rules keep in it makes the next check cheaper.
 *
 * <p>{@code tools/benchmark-rules} runs it as a single file on the class path of any build, so that it uses nothing but
 * public methods.
 */
final class RuleCpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private RuleCpu() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<ActiveRule> all = rules();
        Linter withDuplicates = new Linter(all);
        Linter withoutDuplicates = new Linter(all.stream()
                .filter(rule -> rule.page().family() != Family.DUPLICATES)
                .toList());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (orders.readLine() != null) {
            System.out.println(round(folder, withoutDuplicates, withDuplicates));
        }
    }

    /** All rules, also those that are off by default. */
    private static List<ActiveRule> rules() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return LintConfig.defaults()
                .activate(
                        Rules.ALL,
                        today,
                        Rules.ALL.stream().map(RuleEntry::name).collect(Collectors.toSet()));
    }

    private static String round(Path folder, Linter withoutDuplicates, Linter withDuplicates) throws IOException {
        long start = nanos();
        QuestionBank bank = QuestionBanks.read(folder);
        long reading = nanos() - start;
        String without = check(withoutDuplicates, bank);
        String with = check(withDuplicates, QuestionBanks.read(folder));
        if (ForkJoinPool.commonPool().getPoolSize() > 0) {
            throw new IllegalStateException("other threads have worked, too");
        }
        return reading + " " + without + " " + with;
    }

    private static String check(Linter linter, QuestionBank bank) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = nanos();
        LintResult result = linter.lint(bank);
        long cpu = nanos() - start;
        if (!result.failures().isEmpty()) {
            throw new IllegalStateException(result.failures().get(0).toString());
        }
        return cpu + " " + (THREADS.getCurrentThreadAllocatedBytes() - bytes) + " "
                + result.findings().size();
    }

    private static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
