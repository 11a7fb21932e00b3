package io.github.questionlint.model;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bank of questions: what a folder or jar holds.
 *
 * @param manifest what it says of itself; empty for a bank that was not written in our format
 * @param files its files, sorted by path
 * @param others the bank's own files that hold no questions (manifest, retired ids, ids in use), for excerpts
 * @param retired the ids that are no longer in use
 * @param locked the ids that have been published once, from {@code ids.lock}; empty where there is no such file
 * @param entries the paths of all files and folders below the bank's root, for links; sorted
 * @param detected the detected layouts, the best first; empty if they are configured
 * @param problems problems outside of {@code files}
 */
public record QuestionBank(
        Optional<Manifest> manifest,
        List<QuestionFile> files,
        List<SourceFile> others,
        List<Retired> retired,
        Optional<List<Text>> locked,
        Collection<String> entries,
        List<DetectedLayout> detected,
        List<Problem> problems) {

    /** The file with the ids that have been published once, one a line. */
    public static final String LOCK_FILE = "ids.lock";

    /** Keeps its own copies of the lists. */
    public QuestionBank {
        files = List.copyOf(files);
        others = List.copyOf(others);
        retired = List.copyOf(retired);
        detected = List.copyOf(detected);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems.stream().sorted().toList());
    }

    /** The same bank with only one of its files. */
    public QuestionBank only(QuestionFile file) {
        return new QuestionBank(manifest, List.of(file), others, retired, locked, entries, detected, problems);
    }

    /** The same bank with a file in place of the one of the same path. */
    public QuestionBank with(QuestionFile changed) {
        return with(List.of(changed));
    }

    /** The same bank with some of its files replaced, each by the one of the same path. */
    public QuestionBank with(Collection<QuestionFile> changed) {
        Map<String, QuestionFile> byPath = changed.stream().collect(Collectors.toMap(QuestionFile::path, file -> file));
        List<QuestionFile> now = files.stream()
                .map(file -> byPath.getOrDefault(file.path(), file))
                .toList();
        return withFiles(now, detected);
    }

    /** The same bank with other files, which were read by these layouts. */
    public QuestionBank withFiles(List<QuestionFile> now, List<DetectedLayout> layouts) {
        return new QuestionBank(manifest, now, others, retired, locked, entries, layouts, problems);
    }

    /** The same bank with more problems. */
    public QuestionBank withProblems(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new QuestionBank(manifest, files, others, retired, locked, entries, detected, all);
    }

    /** Every question, in the order of paths and places. */
    public Stream<Question> questions() {
        return files.stream().flatMap(file -> file.questions().stream());
    }

    /** Every problem: those of the files, and those outside of them; in the order of paths and places. */
    public Stream<Problem> allProblems() {
        return Stream.concat(problems.stream(), files.stream().flatMap(file -> file.problems().stream()))
                .sorted();
    }

    /** The languages of the questions, each with the number of its questions. */
    public Map<String, Integer> langs() {
        Map<String, Integer> counts = new TreeMap<>();
        questions()
                .filter(question -> !question.lang().isEmpty())
                .forEach(question -> counts.merge(question.lang(), 1, Integer::sum));
        return counts;
    }

    /** The editions of every question that has an id, by id; the editions in the order of the bank. */
    public SortedMap<String, List<Question>> editions() {
        SortedMap<String, List<Question>> editions = new TreeMap<>();
        questions()
                .filter(question -> question.id().isPresent())
                .forEach(question -> editions.computeIfAbsent(
                                question.id().orElseThrow().value(), id -> new ArrayList<>())
                        .add(question));
        return editions;
    }

    /** The text of a file that was read, for excerpts. */
    public Optional<SourceFile> source(String path) {
        return Stream.concat(files.stream().map(QuestionFile::source), others.stream())
                .filter(file -> file.path().equals(path))
                .findFirst();
    }
}
