package io.github.questionlint.lint;

import io.github.questionlint.data.DataText;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it costs to look for a bank in a folder. For each line on standard input, it reads all files and parses them as Markdown
 * or data, then reads the folder as a bank, and prints on a line the nanoseconds of CPU time of this thread for both, and how
 * many questions were found.
 */
final class DetectionCpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DetectionCpu() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (orders.readLine() != null) {
            long start = THREADS.getCurrentThreadCpuTime();
            parse(folder);
            long parsed = THREADS.getCurrentThreadCpuTime();
            long questions = QuestionBanks.read(folder).questions().count();
            System.out.println((parsed - start) + " " + (THREADS.getCurrentThreadCpuTime() - parsed) + " " + questions);
        }
    }

    private static void parse(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            SourceFile source = Decoder.decode(
                            folder.relativize(file).toString(), Files.readAllBytes(file), Limits.DEFAULT)
                    .file()
                    .orElseThrow();
            if (source.path().endsWith(".md")) {
                Markdown.parse(source, Limits.DEFAULT);
            } else {
                DataText.parse(source, Limits.DEFAULT, name -> false);
            }
        }
    }
}
