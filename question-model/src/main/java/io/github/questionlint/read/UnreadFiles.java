package io.github.questionlint.read;

import io.github.questionlint.layout.LayoutReader;
import io.github.questionlint.layout.card.ClozeCards;
import io.github.questionlint.layout.detect.Detection;
import io.github.questionlint.layout.document.AskingLines;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.DataBlocks;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the files that look like a part of the bank although no question was found in them. */
final class UnreadFiles {
    private static final String RULE = "file-unread";
    private static final Pattern README = Pattern.compile("(?i)(?:.*/)?(?:readme|index|_index)(?:[-_.][^/]*)?");
    /** Among more files that are no part of the bank, no other layout is searched for: that would take too long. */
    private static final int MOST = 2_000;
    /** As many files of a folder make a custom of it. */
    private static final int NEIGHBOURS = 3;
    /** As many titles make a file look like its neighbours. */
    private static final int TITLES = 3;

    /** The files of a folder that hold questions. */
    private record Folder(List<Parsed> read, List<Parsed> other) {}

    private final Map<String, Folder> folders = new TreeMap<>();
    private final Map<String, Problem> found = new ConcurrentSkipListMap<>();
    /** Where data breaks off, which is the reason that it is not read, by path. */
    private final Map<String, Problem> broken = new TreeMap<>();

    private UnreadFiles(List<Parsed> files, List<QuestionFile> read) {
        Map<String, QuestionFile> byPath = new HashMap<>();
        read.forEach(file -> byPath.put(file.path(), file));
        for (Parsed file : files) {
            QuestionFile known = byPath.get(file.path());
            Folder folder = folders.computeIfAbsent(
                    folder(file.path()), key -> new Folder(new ArrayList<>(), new ArrayList<>()));
            if (known != null && !known.questions().isEmpty()) {
                folder.read().add(file);
            } else if (file.document().isPresent() && !isAbout(file.path())) {
                folder.other().add(file);
            }
        }
    }

    /**
     * The files as problems. Without any question in the bank, only data that names some.
     *
     * @param files the files of the bank
     * @param read the same with their questions
     * @param specs the layouts that apply to a path
     * @param detection detects the layouts of some of the files
     */
    static List<Problem> of(
            List<Parsed> files,
            List<QuestionFile> read,
            Function<String, List<LayoutSpec>> specs,
            Function<List<Document>, Detection> detection) {
        UnreadFiles unread = new UnreadFiles(files, read);
        unread.addBroken();
        unread.addWithin(files, "cloze", ClozeCards::of);
        unread.addWithin(files.stream().filter(file -> !isAbout(file.path())).toList(), "block", DataBlocks::of);
        if (unread.folders.values().stream().allMatch(folder -> folder.read().isEmpty())) {
            return unread.problems();
        }
        unread.addLikeNeighbours(specs);
        unread.addOtherLayouts(detection);
        unread.addAsking();
        return unread.problems();
    }

    private List<Problem> problems() {
        return Stream.concat(found.values().stream(), broken.values().stream()).toList();
    }

    /** Whether a file is about the bank, or leads to its questions. */
    static boolean isAbout(String path) {
        return TableOfContents.isAbout(path) || README.matcher(path).matches();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private List<Parsed> others() {
        return folders.values().stream()
                .flatMap(folder -> folder.other().stream())
                .toList();
    }

    private void add(Parsed file, String message, Object... args) {
        found.putIfAbsent(file.path(), Problem.of(RULE, message, Span.startOf(file.path()), args));
    }

    /** Data that cannot be parsed, and names questions. */
    private void addBroken() {
        for (Parsed file : others()) {
            if (DataFiles.isData(file.path())
                    && DataFiles.isBank(file.read().source().text())) {
                addData(file, () -> add(file, "fields"));
            }
        }
    }

    /** Data that looks like a part of the bank: an error where it breaks off, or else what {@code whole} adds. */
    private void addData(Parsed file, Runnable whole) {
        Optional<Problem> syntax = file.problems().stream()
                .filter(problem -> problem.rule().equals("yaml-invalid"))
                .findFirst();
        if (syntax.isEmpty() || !DataFiles.isData(file.path())) {
            whole.run();
            return;
        }
        add(file, "broken", syntax.get().span().line());
        broken.put(file.path(), syntax.get());
    }

    /** Parts of files that are not read, at the first one: cards with gaps, which ask nothing, or blocks of data. */
    private void addWithin(List<Parsed> files, String message, Function<Document, List<Node>> parts) {
        for (Parsed file : files) {
            List<Node> unread = file.document().map(parts).orElse(List.of());
            if (!unread.isEmpty()) {
                Node first = unread.get(0);
                Span place = file.document().orElseThrow().file().span(first.start(), first.end());
                found.putIfAbsent(file.path(), Problem.of(RULE, message, place, unread.size()));
            }
        }
    }

    /** Where nearly all files of a folder hold questions, one with the same titles should too. */
    private void addLikeNeighbours(Function<String, List<LayoutSpec>> specs) {
        for (Folder folder : folders.values()) {
            if (folder.read().size() >= Math.max(NEIGHBOURS, folder.other().size())) {
                Map<LayoutSpec, Long> usual = folder.read().stream()
                        .flatMap(file -> specs.apply(file.path()).stream())
                        .collect(Collectors.groupingBy(spec -> spec, Collectors.counting()));
                usual.values().removeIf(count -> count * 2 < folder.read().size());
                folder.other().forEach(file -> addLike(file, usual));
                addLikeInFields(folder);
            }
        }
    }

    private void addLike(Parsed file, Map<LayoutSpec, Long> usual) {
        Document document = file.document().orElseThrow();
        usual.forEach((spec, files) -> {
            int titles = document.isData()
                    ? 0
                    : document.file()
                            .time()
                            .run(() -> LayoutReader.find(document, spec).size())
                            .orElse(0);
            if (titles >= TITLES) {
                add(file, "neighbours", files, spec.layout().key(), titles);
            }
        });
    }

    /** Front matter like that of the other files. */
    private void addLikeInFields(Folder folder) {
        long own = folder.read().stream()
                .filter(file -> file.read()
                        .markdown()
                        .flatMap(page -> page.frontMatter())
                        .isPresent())
                .count();
        if (own * 2 <= folder.read().size() || own < NEIGHBOURS) {
            return;
        }
        for (Parsed file : folder.other()) {
            boolean fields = file.document().stream()
                    .anyMatch(page -> !page.isData()
                            && page.fields().isMap()
                            && !page.fields().entries().isEmpty());
            if (fields) {
                add(file, "front-matter", own);
            }
        }
    }

    /** Pages that ask much, in no layout of the bank. */
    private void addAsking() {
        others().parallelStream().filter(file -> !DataFiles.isData(file.path())).forEach(file -> {
            Document document = file.document().orElseThrow();
            document.file()
                    .time()
                    .run(() -> AskingLines.of(document))
                    .filter(AskingLines::seemQuestions)
                    .ifPresent(lines -> add(file, "asks", lines.asking()));
        });
    }

    /** What would be a bank if nothing else were there; it was lost among the others, or its layout is not configured. */
    private void addOtherLayouts(Function<List<Document>, Detection> detection) {
        List<Document> left = others().stream()
                .limit(MOST)
                .flatMap(file -> file.document().stream())
                .toList();
        Map<String, Parsed> byPath = others().stream().collect(Collectors.toMap(Parsed::path, file -> file));
        for (DetectedLayout layout : detection.apply(left).layouts()) {
            layout.files().stream()
                    .map(byPath::get)
                    .forEach(file -> addData(file, () -> add(file, "layout", layout.summary())));
        }
    }
}
