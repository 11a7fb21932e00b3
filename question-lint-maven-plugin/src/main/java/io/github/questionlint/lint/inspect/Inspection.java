package io.github.questionlint.lint.inspect;

import io.github.questionlint.model.Considered;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a bank was read.
 *
 * @param layouts the layouts that were detected; none if they are configured
 * @param files the files that were looked at and those that are named as not read, sorted by path
 * @param considered what each layout would take for questions, if there is no question at all
 */
public record Inspection(List<DetectedLayout> layouts, List<InspectedFile> files, List<Considered> considered) {
    /** The rule about files that look like a part of the bank and are not read. */
    private static final String UNREAD = "file-unread";

    /** Keeps its own copies of the lists. */
    public Inspection {
        layouts = List.copyOf(layouts);
        files = List.copyOf(files);
        considered = List.copyOf(considered);
    }

    /** Reads a bank and keeps how each file was read. */
    public static Inspection of(ParsedBank parsed) {
        QuestionBank bank = parsed.bank();
        Map<String, Problem> unread = bank.problems().stream()
                .filter(problem -> problem.rule().equals(UNREAD))
                .collect(Collectors.toMap(
                        problem -> problem.span().path(), problem -> problem, (first, other) -> first, TreeMap::new));
        Map<String, InspectedFile> files = new TreeMap<>();
        for (QuestionFile file : bank.files()) {
            files.put(file.path(), inspected(file, bank, Optional.ofNullable(unread.get(file.path()))));
        }
        unread.forEach((path, why) ->
                files.putIfAbsent(path, new InspectedFile(path, List.of(), List.of(), List.of(), Optional.of(why))));
        boolean empty = bank.questions().findAny().isEmpty();
        return new Inspection(bank.detected(), List.copyOf(files.values()), empty ? parsed.considered() : List.of());
    }

    private static InspectedFile inspected(QuestionFile file, QuestionBank bank, Optional<Problem> unread) {
        List<Problem> left = new ArrayList<>(file.problems());
        bank.problems().stream()
                .filter(problem -> problem.span().path().equals(file.path())
                        && !problem.rule().equals(UNREAD))
                .forEach(left::add);
        return new InspectedFile(
                file.path(),
                layouts(file, bank),
                file.questions(),
                left.stream().sorted().toList(),
                unread);
    }

    /** The detected layouts that hold for the file; of configured ones the kind. */
    private static List<String> layouts(QuestionFile file, QuestionBank bank) {
        Set<String> kinds =
                file.questions().stream().map(Question::format).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> names = new LinkedHashSet<>();
        for (DetectedLayout layout : bank.detected()) {
            String kind = layout.settings().lines().findFirst().orElse("").replaceFirst("^layout: *", "");
            if (kinds.contains(kind) && layout.files().contains(file.path())) {
                names.add(layout.summary());
            }
        }
        return List.copyOf(names.isEmpty() ? kinds : names);
    }

    /**
     * The same with only a file, or the files of a folder.
     *
     * @param path relative to the folder of the bank, with {@code /}; empty means all
     */
    public Inspection only(String path) {
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        List<InspectedFile> some = files.stream()
                .filter(file -> file.path().equals(path) || file.path().startsWith(folder))
                .toList();
        return new Inspection(layouts, some, considered);
    }
}
