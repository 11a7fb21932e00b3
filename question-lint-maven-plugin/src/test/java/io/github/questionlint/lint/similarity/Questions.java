package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.judge.NormalQuestion;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Words;
import io.github.questionlint.read.QuestionBanks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Questions as people write them: a few templates, many terms with a long tail, and edited copies of earlier ones. */
public final class Questions {
    private static final String[] FRAMES = {
        "What is %s and why is it used with %s?", "How does %s work in %s?", "Explain the difference between %s and %s",
        "Why would you choose %s over %s for %s?", "什么是 %s？它和 %s 有什么区别？", "如何在 %s 中使用 %s？",
        "Which of these is true about the %s of a %s?", "List three %s that a %s needs in %s"
    };
    private static final String[] HEADS = {
        "tensor", "kernel", "loss", "batch", "token", "cache", "graph", "layer", "梯度", "注意力", "采样"
    };
    private static final String[] TAILS = {
        "norm", "shape", "router", "queue", "probe", "index", "mask", "节点", "编码", "调度"
    };

    private Questions() {}

    /** So many questions; the same for the same seed. */
    public static List<String> of(int count, long seed) {
        Random random = new Random(seed);
        List<String> questions = new ArrayList<>();
        while (questions.size() < count) {
            boolean copy = questions.size() > 10 && random.nextInt(5) == 0;
            questions.add(copy ? edited(questions.get(random.nextInt(questions.size())), random) : fresh(random));
        }
        return questions;
    }

    private static String fresh(Random random) {
        String frame = FRAMES[random.nextInt(FRAMES.length)];
        return frame.formatted(term(random), term(random), term(random));
    }

    private static String term(Random random) {
        int rank = (int) Math.pow(400, random.nextDouble());
        return HEADS[rank % HEADS.length] + " " + TAILS[(rank / HEADS.length) % TAILS.length] + " x" + rank / 7;
    }

    private static String edited(String question, Random random) {
        String[] words = question.split(" ");
        words[random.nextInt(words.length)] = random.nextBoolean() ? "" : term(random);
        return String.join(" ", words);
    }

    public static List<Features> features(List<String> questions) {
        return questions.stream()
                .map(text -> Features.ofTelling("en", Glossary.EMPTY.fold(Words.of(NormalText.ofStem(text)))))
                .toList();
    }

    /** The features of questions with such titles, every second one with choices, as they are read from a file. */
    static List<QuestionFeatures> featuresOf(Path folder, List<String> titles) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < titles.size(); at++) {
            String title = titles.get(at).replaceAll("\\s+", " ");
            int number = at / 3 % 50;
            text.append("### ").append(title).append("\n\n");
            text.append(
                    at % 2 == 0
                            ? "- [x] item " + number + "\n- [ ] another part\n"
                            : "It has " + number + " layers.\n");
            text.append('\n');
        }
        Files.writeString(folder.resolve("made.md"), text);
        return featuresOf(folder);
    }

    /** The features of the questions of a bank. */
    public static List<QuestionFeatures> featuresOf(Path folder) throws IOException {
        return QuestionBanks.read(folder)
                .questions()
                .map(question -> QuestionFeatures.of(NormalQuestion.of(question), question.lang(), Glossary.EMPTY))
                .toList();
    }

    /** The value after it has been on its way to another machine. */
    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    static <T> T sent(T value) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] bytes(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
