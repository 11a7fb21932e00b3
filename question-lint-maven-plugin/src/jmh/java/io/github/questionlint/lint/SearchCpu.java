package io.github.questionlint.lint;

import com.sun.management.ThreadMXBean;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.SearchResult;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.judge.NormalQuestion;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What the whole search for duplicates costs on whole questions: stems with answers, candidates, and the judge.
 *
 * <pre>
 * SearchCpu make FOLDER COUNT OUT   writes a bank of COUNT questions, made of those of the banks in FOLDER
 * SearchCpu search BANK ROUNDS      prints a line for each round: questions, seconds of CPU, pairs found
 * </pre>
 *
 * A made question has the first half of one stem and the second half of another, and an answer made likewise; 15 of 100 are
 * copies of an earlier one with a word changed in stem and answer. {@code tools/benchmark-duplicates} runs it as a single
 * file on the class path of any build.
 */
final class SearchCpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final int COPIES = 15;
    private static final int ANSWER_WORDS = 60;
    private static final int A_FILE = 1_000;
    private static final int CANDIDATES = 500;

    private SearchCpu() {}

    /** The words of a question and of its answer. */
    private record Words(List<String> stem, List<String> answer) {
        static Words of(Question question) {
            String answer =
                    question.section(Role.ANSWER).map(Section::visibleText).orElse("");
            return new Words(words(question.title().value()), words(answer));
        }

        private static List<String> words(String text) {
            List<String> words = List.of(text.strip().split("\\s+"));
            return words.subList(0, Math.min(ANSWER_WORDS, words.size()));
        }

        /** The first half of one and the second half of the other. */
        Words with(Words other) {
            return new Words(halves(stem, other.stem), halves(answer, other.answer));
        }

        private static List<String> halves(List<String> one, List<String> other) {
            List<String> made = new ArrayList<>(one.subList(0, (one.size() + 1) / 2));
            made.addAll(other.subList(other.size() / 2, other.size()));
            return made;
        }

        /** A copy in which a word of the stem and one of the answer are others. */
        Words edited(Random random) {
            return new Words(edited(stem, random), edited(answer, random));
        }

        private static List<String> edited(List<String> words, Random random) {
            List<String> made = new ArrayList<>(words);
            made.set(random.nextInt(made.size()), "item" + random.nextInt(5_000));
            return made;
        }

        String markdown() {
            return "### " + String.join(" ", stem) + "\n\n" + String.join(" ", answer) + "\n\n";
        }
    }

    public static void main(String[] args) throws IOException {
        if (args[0].equals("make")) {
            make(Path.of(args[1]), Integer.parseInt(args[2]), Path.of(args[3]));
        } else {
            search(Path.of(args[1]), Integer.parseInt(args[2]));
        }
    }

    private static void make(Path folder, int count, Path out) throws IOException {
        List<Words> real = new ArrayList<>(
                QuestionBanks.read(folder).questions().map(Words::of).distinct().toList());
        Random random = new Random(20_261_129);
        Collections.shuffle(real, random);
        List<Words> made = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Words one = at < real.size() ? real.get(at) : real.get(random.nextInt(real.size()));
            boolean copies = at > 0 && random.nextInt(100) < COPIES;
            Words spliced = at < real.size() ? one : one.with(real.get(random.nextInt(real.size())));
            made.add(copies ? made.get(random.nextInt(at)).edited(random) : spliced);
        }
        Files.createDirectories(out);
        Files.writeString(out.resolve("question-lint.yml"), "layouts: [{layout: heading, level: 3}]\n");
        for (int from = 0; from < made.size(); from += A_FILE) {
            StringBuilder text = new StringBuilder();
            made.subList(from, Math.min(made.size(), from + A_FILE)).forEach(words -> text.append(words.markdown()));
            Files.writeString(out.resolve("bank-" + from + ".md"), text);
        }
    }

    private static void search(Path bank, int rounds) throws IOException {
        List<Question> questions = QuestionBanks.read(bank).questions().toList();
        Glossary terms = Glossary.standard(List.of());
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            List<NormalQuestion> normal =
                    questions.stream().map(NormalQuestion::of).toList();
            SearchResult found = new Search(
                            at -> QuestionFeatures.of(
                                    normal.get(at), normal.get(at).question().lang(), terms),
                            CANDIDATES,
                            JoinLimits.DEFAULT)
                    .among(normal.size(), (one, other) -> true);
            System.out.printf(
                    Locale.ROOT,
                    "%d %.2f %d%n",
                    normal.size(),
                    (THREADS.getCurrentThreadCpuTime() - start) / 1e9,
                    found.edges().size());
        }
    }
}
