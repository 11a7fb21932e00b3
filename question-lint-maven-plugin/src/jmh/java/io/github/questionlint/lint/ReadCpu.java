package io.github.questionlint.lint;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What it costs to read a bank. For each line on standard input, it reads the bank of the folder and prints on a line:
 * nanoseconds of CPU time of the whole process, with compiler and garbage collector, nanoseconds of this thread, the bytes
 * that it allocates, and the number of questions.
 *
 * <p>{@code tools/benchmark-reading} runs it on the class path of any build, so that it uses nothing but public methods.
 */
final class ReadCpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReadCpu() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (orders.readLine() != null) {
            System.out.println(round(folder));
        }
    }

    private static String round(Path folder) throws IOException {
        long process = SYSTEM.getProcessCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long thread = THREADS.getCurrentThreadCpuTime();
        QuestionBank bank = QuestionBanks.read(folder);
        thread = THREADS.getCurrentThreadCpuTime() - thread;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        process = SYSTEM.getProcessCpuTime() - process;
        return process + " " + thread + " " + bytes + " " + bank.questions().count();
    }
}
