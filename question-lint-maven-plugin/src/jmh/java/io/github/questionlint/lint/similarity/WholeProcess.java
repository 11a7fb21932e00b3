package io.github.questionlint.lint.similarity;

import com.sun.management.OperatingSystemMXBean;
import io.github.questionlint.model.Question;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What finding similar stems costs as a process: reading, normalising, weighing and joining.
 *
 * <pre>
 * WholeProcess make FOLDER COUNT FILE   writes COUNT questions, one a line, made of the halves of those of a bank; 15 % are edited copies
 * WholeProcess join FILE SIMILARITY     finds all pairs of a similarity in thousandths, and says what it took
 * </pre>
 */
final class WholeProcess {
    private static final int COPIES = 15;

    private WholeProcess() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("make")) {
            make(Path.of(args[1]), Integer.parseInt(args[2]), Path.of(args[3]));
        } else {
            join(Path.of(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void make(Path folder, int count, Path file) throws IOException {
        List<String> titles = QuestionBanks.read(folder)
                .questions()
                .map(Question::title)
                .map(title -> title.value().replaceAll("\\s+", " "))
                .toList();
        Random random = new Random(1);
        List<String> made = new ArrayList<>(titles.subList(0, Math.min(count, titles.size())));
        while (made.size() < count) {
            boolean copy = random.nextInt(100) < COPIES;
            made.add(copy ? edited(made.get(random.nextInt(made.size())), random) : spliced(titles, random));
        }
        Files.write(file, made);
    }

    private static String spliced(List<String> titles, Random random) {
        String[] one = titles.get(random.nextInt(titles.size())).split(" ");
        String[] other = titles.get(random.nextInt(titles.size())).split(" ");
        List<String> words = new ArrayList<>(List.of(one).subList(0, (one.length + 1) / 2));
        words.addAll(List.of(other).subList(other.length / 2, other.length));
        return String.join(" ", words);
    }

    private static String edited(String question, Random random) {
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        words.set(random.nextInt(words.size()), random.nextBoolean() ? "" : "w" + random.nextInt(5_000));
        return String.join(" ", words).strip();
    }

    private static void join(Path file, int similarity) throws IOException {
        long wall = System.nanoTime();
        List<String> questions = Files.readAllLines(file);
        List<Features> texts = IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(at -> Features.ofTelling("en", Glossary.EMPTY.fold(Words.of(NormalText.ofStem(questions.get(at))))))
                .toList();
        double made = seconds();
        List<Pair> pairs =
                Join.pairs(texts, Weights.of(Frequencies.of(texts)), similarity, JoinLimits.DEFAULT);
        System.out.printf(
                "%,d questions, similarity %d: %,d pairs, %.2f CPU s (%.2f of them until the features), %.2f s, %,d MB%n",
                questions.size(), similarity, pairs.size(), seconds(), made, (System.nanoTime() - wall) / 1e9, megabytes());
    }

    private static double seconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static long megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(java.lang.management.MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }
}
