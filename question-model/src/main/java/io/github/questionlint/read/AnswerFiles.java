package io.github.questionlint.read;

import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of a bank that hold the answers of others, joined to these. */
final class AnswerFiles {
    /** At most this many files are searched for the answers of one. */
    private static final int MOST = 4;

    private final Map<String, QuestionFile> files = new TreeMap<>();
    private final Map<String, Integer> dropped = new TreeMap<>();
    private final Map<String, Problem> problems = new TreeMap<>();

    private AnswerFiles() {}

    /**
     * Joins the files of a bank.
     *
     * @param parsed all its files
     * @param read the files as they are read one by one, those of data only if they hold questions
     */
    static AnswerFiles of(List<Parsed> parsed, List<QuestionFile> read) {
        AnswerFiles joined = new AnswerFiles();
        read.forEach(file -> joined.files.put(file.path(), file));
        Map<String, Parsed> byPath = new HashMap<>();
        parsed.stream().filter(file -> file.document().isPresent()).forEach(file -> byPath.put(file.path(), file));
        List<String> answers = byPath.keySet().stream()
                .filter(AnswerFileNames::isNamed)
                .sorted()
                .toList();
        List<String> questions = answers.isEmpty()
                ? List.of()
                : read.stream()
                        .filter(file -> !file.questions().isEmpty() && byPath.containsKey(file.path()))
                        .map(QuestionFile::path)
                        .filter(path -> !AnswerFileNames.isNamed(path))
                        .toList();
        Map<String, Integer> tried = new HashMap<>();
        AnswerFileNames.pairs(answers, questions).forEach((answer, question) -> {
            if (tried.merge(question, 1, Integer::sum) <= MOST) {
                joined.join(Objects.requireNonNull(byPath.get(question)), Objects.requireNonNull(byPath.get(answer)));
            }
        });
        return joined;
    }

    private void join(Parsed questions, Parsed answers) {
        QuestionFile asked = Objects.requireNonNull(files.get(questions.path()));
        QuestionFile said = files.getOrDefault(answers.path(), answers.read());
        join(questions, asked, answers, said).ifPresent(join -> {
            files.put(asked.path(), with(asked, join.questions()));
            files.put(said.path(), with(said, join.left()));
            dropped.put(said.path(), said.questions().size() - join.left().size());
            join.problem().ifPresent(problem -> problems.put(said.path(), problem));
        });
    }

    private static Optional<AnswerJoin> join(Parsed questions, QuestionFile asked, Parsed answers, QuestionFile said) {
        return Optional.of(AnswerJoin.of(
                        questions.document().orElseThrow(),
                        asked.questions(),
                        answers.document().orElseThrow(),
                        said.questions()))
                .filter(AnswerJoin::isJoined);
    }

    private static QuestionFile with(QuestionFile file, List<Question> questions) {
        return new QuestionFile(file.source(), file.markdown(), questions, file.problems());
    }

    /** The files of the bank; a question that only names another one for its answer is left out. */
    List<QuestionFile> files() {
        return List.copyOf(files.values());
    }

    /** How many questions are left out of a file. */
    int dropped(String path) {
        return dropped.getOrDefault(path, 0);
    }

    /** The problems of the bank with those of files whose answers could not be joined, and without the joined ones. */
    List<Problem> with(List<Problem> unread) {
        List<Problem> all = new ArrayList<>(problems.values());
        unread.stream()
                .filter(problem -> !dropped.containsKey(problem.span().path()))
                .forEach(all::add);
        return all;
    }

    /** The paths of the files with questions by those with their answers, for a bank that is joined already. */
    static Map<String, String> pairs(List<QuestionFile> files) {
        Set<String> answers = files.stream()
                .map(QuestionFile::path)
                .filter(AnswerFileNames::isNamed)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> questions = files.stream()
                .filter(file -> !file.questions().isEmpty())
                .map(QuestionFile::path)
                .filter(path -> !answers.contains(path))
                .toList();
        return answers.isEmpty() ? Map.of() : AnswerFileNames.pairs(List.copyOf(answers), questions);
    }

    /**
     * One of two files, read anew and joined with the other.
     *
     * @param wantsAnswers whether the file with the answers is wanted
     */
    static QuestionFile joined(
            Parsed questions, QuestionFile asked, Parsed answers, QuestionFile said, boolean wantsAnswers) {
        QuestionFile wanted = wantsAnswers ? said : asked;
        if (questions.document().isEmpty() || answers.document().isEmpty()) {
            return wanted;
        }
        return join(questions, asked, answers, said)
                .map(join -> with(wanted, wantsAnswers ? join.left() : join.questions()))
                .orElse(wanted);
    }
}
