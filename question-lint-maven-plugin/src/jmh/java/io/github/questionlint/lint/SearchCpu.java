package io.github.questionlint.lint;

import com.sun.management.ThreadMXBean;
import io.github.questionlint.exchange.Export;
import io.github.questionlint.exchange.Selection;
import io.github.questionlint.exchange.Targets;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.SearchResult;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.judge.NormalQuestion;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What the whole search for duplicates costs on whole questions: stems with choices and answers, candidates, and the judge.
 *
 * <pre>
 * SearchCpu make FOLDER COUNT OUT        writes a bank of COUNT questions, made of those of the banks in FOLDER
 * SearchCpu export BANK OUT              writes it as a bundle
 * SearchCpu search BANK COUNT ROUNDS     prints a line for each round: questions, seconds of CPU for all and for
 *                                        normal texts alone, pairs judged, pairs found
 * </pre>
 *
 * A made question is a real one; when there are no more, it has the first half of one stem and the second half of another,
 * and choices and an answer made likewise. 15 of 100 are copies of an earlier one with a word changed in stem and answer.
 * {@code tools/benchmark-search} runs it as a single file on the class path of any build.
 */
final class SearchCpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final int COPIES = 15;
    private static final int MOST_WORDS = 60;
    private static final int CHOICES = 8;
    /** A bank of so many questions is made of all real ones, a smaller one of its share. */
    private static final int MOST = 80_000;

    private static final int A_FILE = 1_000;
    private static final int CANDIDATES = 500;

    private SearchCpu() {}

    /** The words of a question and of its answer, and its choices. */
    private record Words(List<String> stem, List<Choice> choices, List<String> answer) {
        static Words of(Question question) {
            String answer =
                    question.section(Role.ANSWER).map(Section::visibleText).orElse("");
            List<Choice> choices = question.choices().stream()
                    .limit(CHOICES)
                    .map(choice ->
                            new Choice(choice.correct(), words(choice.text().value())))
                    .filter(choice -> !choice.words().isEmpty())
                    .toList();
            return new Words(words(question.title().value()), choices, choices.isEmpty() ? words(answer) : List.of());
        }

        /** The words that are no markup, which might end the question or hide those after it. */
        private static List<String> words(String text) {
            return Stream.of(text.split("\\s+"))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .filter(word -> !word.startsWith("#") && !word.contains("<") && !word.contains("```"))
                    .limit(MOST_WORDS)
                    .toList();
        }

        /** The first half of one and the second half of the other. */
        Words with(Words other) {
            return new Words(halves(stem, other.stem), halves(choices, other.choices), halves(answer, other.answer));
        }

        private static <T> List<T> halves(List<T> one, List<T> other) {
            List<T> made = new ArrayList<>(one.subList(0, (one.size() + 1) / 2));
            made.addAll(other.subList(other.size() / 2, other.size()));
            return made;
        }

        /** A copy in which a word of the stem and one of the answer are others. */
        Words edited(Random random) {
            return new Words(edited(stem, random), choices, edited(answer, random));
        }

        private static List<String> edited(List<String> words, Random random) {
            List<String> made = new ArrayList<>(words);
            if (!made.isEmpty()) {
                made.set(random.nextInt(made.size()), "item" + random.nextInt(5_000));
            }
            return made;
        }

        String markdown() {
            StringBuilder text = new StringBuilder("### " + String.join(" ", stem) + "\n\n");
            choices.forEach(choice -> text.append(choice.markdown()));
            return text.append(String.join(" ", answer)).append("\n\n").toString();
        }
    }

    private record Choice(boolean right, List<String> words) {
        String markdown() {
            return (right ? "- [x] " : "- [ ] ") + String.join(" ", words) + "\n";
        }
    }

    public static void main(String[] args) throws IOException {
        if (args[0].equals("make")) {
            make(Path.of(args[1]), Integer.parseInt(args[2]), Path.of(args[3]));
        } else if (args[0].equals("export")) {
            export(Path.of(args[1]), Path.of(args[2]));
        } else {
            search(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        }
    }

    private static void make(Path folder, int count, Path out) throws IOException {
        Random random = new Random(20_261_129);
        List<Words> real = real(folder, count, random);
        List<Words> made = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Words one = at < real.size() ? real.get(at) : real.get(random.nextInt(real.size()));
            boolean copies = at > 0 && random.nextInt(100) < COPIES;
            Words spliced = at < real.size() ? one : one.with(real.get(random.nextInt(real.size())));
            made.add(copies ? made.get(random.nextInt(at)).edited(random) : spliced);
        }
        Files.createDirectories(out);
        Files.writeString(
                out.resolve("question-lint.yml"), "layouts: [{layout: heading, levels: [3], options: task-list}]\n");
        for (int from = 0; from < made.size(); from += A_FILE) {
            StringBuilder text = new StringBuilder();
            made.subList(from, Math.min(made.size(), from + A_FILE)).forEach(words -> text.append(words.markdown()));
            Files.writeString(out.resolve("bank-" + from + ".md"), text);
        }
    }

    /**
     * The questions of whole files in a random order, half as many files for half as many questions: of each question alone,
     * few of its neighbours would come with it, and a small bank would have fewer pairs for each question than a large one.
     */
    private static List<Words> real(Path folder, int count, Random random) throws IOException {
        List<QuestionFile> files = new ArrayList<>(QuestionBanks.read(folder).files());
        Collections.shuffle(files, random);
        List<Words> all = files.stream()
                .flatMap(file -> file.questions().stream())
                .map(Words::of)
                .filter(words -> !words.stem().isEmpty())
                .distinct()
                .toList();
        int share = (int) Math.min(all.size(), (long) all.size() * count / MOST);
        List<Words> real = new ArrayList<>(all.subList(0, share));
        System.err.println(real.size() + " of " + all.size() + " questions in " + folder);
        Collections.shuffle(real, random);
        return real;
    }

    private static void search(Path folder, int count, int rounds) throws IOException {
        List<Question> questions = read(folder).questions().toList();
        if (questions.size() != count) {
            throw new IllegalStateException(count + " questions were made, but " + questions.size() + " are read");
        }
        Glossary terms = Glossary.standard(List.of());
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            List<NormalQuestion> normal =
                    questions.stream().map(NormalQuestion::of).toList();
            long prepared = THREADS.getCurrentThreadCpuTime();
            int[] judged = new int[1];
            SearchResult found = new Search(at -> featuresOf(normal.get(at), terms), CANDIDATES, JoinLimits.DEFAULT)
                    .among(normal.size(), (one, other) -> judged[0]++ >= 0);
            long end = THREADS.getCurrentThreadCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d %.2f %.2f %d %d%n",
                    count,
                    (end - start) / 1e9,
                    (prepared - start) / 1e9,
                    judged[0],
                    found.edges().size());
        }
    }

    private static QuestionBank read(Path folder) throws IOException {
        LintConfig config = LintConfig.parse(
                SourceFile.of(LintConfig.FILE, Files.readString(folder.resolve(LintConfig.FILE))), Rules.ALL);
        if (!config.problems().isEmpty()) {
            throw new IllegalStateException(config.problems().get(0).toString());
        }
        return QuestionBanks.read(folder, config.readOptions());
    }

    private static void export(Path folder, Path out) throws IOException {
        Files.createDirectories(out);
        Export.of(read(folder), Selection.all(true), Targets.of("ndjson").orElseThrow())
                .write(OutputFiles.below(out), "en");
    }

    private static QuestionFeatures featuresOf(NormalQuestion normal, Glossary terms) {
        return QuestionFeatures.of(normal, normal.question().lang(), terms);
    }
}
