package io.github.questionlint.lint.similarity;

import com.sun.management.OperatingSystemMXBean;
import io.github.questionlint.lint.similarity.RealStems.Stem;
import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Frequencies;
import io.github.questionlint.lint.similarity.join.Join;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What finding similar stems costs as a process: reading, normalising, weighing and joining.
 *
 * <pre>
 * WholeProcess make COUNT FILE          writes COUNT questions of the stems of -Dbanks=FOLDER, each on a line behind its
 *                                       language and a tab; FILE.planted names which of them are copies
 * WholeProcess features FILE FEATURES   writes what is compared of each question: hashes, or an empty line
 * WholeProcess join FILE SIMILARITY [PAIRS]
 *                                       finds all pairs of a similarity in thousandths, and says what it took; PAIRS is
 *                                       where to write them
 * </pre>
 */
final class WholeProcess {
    private WholeProcess() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "make" -> make(MadeQuestions.of(RealStems.read(), Integer.parseInt(args[1])), Path.of(args[2]));
            case "features" ->
                write(Path.of(args[2]), features(Path.of(args[1])).stream().map(WholeProcess::line));
            default -> {
                List<Pair> pairs = join(Path.of(args[1]), Integer.parseInt(args[2]));
                if (args.length > 3) {
                    write(Path.of(args[3]), pairs.stream().map(pair -> pair.first() + "\t" + pair.second()));
                }
            }
        }
    }

    private static String line(Features features) {
        return LongStream.range(0, features.size())
                .mapToObj(at -> Long.toHexString(features.get((int) at)))
                .collect(Collectors.joining(" "));
    }

    private static void make(MadeQuestions made, Path file) throws IOException {
        write(file, made.stems().stream().map(stem -> stem.lang() + "\t" + stem.text()));
        write(
                Path.of(file + ".planted"),
                made.planted().stream()
                        .map(copy -> copy.original() + "\t" + copy.copy() + "\t"
                                + copy.edit().name().toLowerCase(Locale.ROOT)));
    }

    private static void write(Path file, Stream<String> lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(line);
                out.write('\n');
            }
        }
    }

    private static List<Pair> join(Path file, int similarity) throws IOException {
        long start = System.nanoTime();
        List<Features> texts = features(file);
        double prepared = seconds();
        List<Pair> pairs = Join.pairs(texts, Weights.of(Frequencies.of(texts)), similarity, JoinLimits.DEFAULT);
        System.out.printf(
                Locale.ROOT,
                "questions %d similarity %d pairs %d cpu %.2f features %.2f wall %.2f heap %d MB%n",
                texts.size(),
                similarity,
                pairs.size(),
                seconds(),
                prepared,
                (System.nanoTime() - start) / 1e9,
                megabytes());
        return pairs;
    }

    private static List<Features> features(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.parallel().map(WholeProcess::features).toList();
        }
    }

    private static Features features(String line) {
        int tab = line.indexOf('\t');
        return features(new Stem(line.substring(0, tab), line.substring(tab + 1)));
    }

    static Features features(Stem stem) {
        return Features.ofTelling(stem.lang(), Glossary.EMPTY.fold(Words.of(NormalText.ofStem(stem.text()))));
    }

    private static double seconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static long megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
