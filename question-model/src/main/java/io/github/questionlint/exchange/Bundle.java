package io.github.questionlint.exchange;

import io.github.questionlint.data.Json;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A bank for other programs: one resolved question a line, and the bank's description of itself. The same bank gives
 * the same bytes.
 *
 * @param questions the lines of {@code questions.ndjson}, in the order of the bank
 * @param bank the text of {@code bank.json}
 * @param leftOut how many questions were left out: drafts, unless they were asked for, and questions out of use
 */
public record Bundle(List<String> questions, String bank, int leftOut) {
    /** The name of the file with the questions. */
    public static final String QUESTIONS = "questions.ndjson";
    /** The name of the file about the bank. */
    public static final String BANK = "bank.json";

    /** Keeps its own copy of the lines. */
    public Bundle {
        questions = List.copyOf(questions);
    }

    /** The bundle of a bank, with its drafts or without. */
    public static Bundle of(QuestionBank bank, boolean drafts) {
        String id = bank.manifest().map(Manifest::id).orElse("");
        List<Question> all = bank.questions().toList();
        List<Question> chosen =
                all.stream().filter(question -> isWanted(question, drafts)).toList();
        List<String> lines = chosen.stream()
                .map(question -> Json.line(ResolvedQuestion.of(question, id)))
                .toList();
        return new Bundle(lines, Json.pretty(about(bank.manifest(), chosen)), all.size() - chosen.size());
    }

    private static boolean isWanted(Question question, boolean drafts) {
        return question.status() == Status.REVIEWED || drafts && question.status() == Status.DRAFT;
    }

    /** What {@link #BANK} says of some questions. */
    static Map<String, Object> about(Optional<Manifest> bank, List<Question> questions) {
        Map<String, Object> about = Json.object("schemaVersion", 1);
        bank.ifPresent(manifest -> about.putAll(ResolvedQuestion.manifest(manifest)));
        about.put("questions", questions.size());
        Map<String, Long> languages =
                questions.stream().collect(Collectors.groupingBy(Question::lang, TreeMap::new, Collectors.counting()));
        about.put("questionsByLanguage", languages);
        return about;
    }

    /**
     * Writes both files into a folder, which is created if it does not exist.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(OutputFiles folder) throws IOException {
        folder.write(QUESTIONS, questions.stream().map(line -> line + "\n").collect(Collectors.joining()));
        folder.write(BANK, bank);
    }
}
