package io.github.questionlint.read;

import io.github.questionlint.layout.detect.Considerations;
import io.github.questionlint.layout.detect.Detection;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.language.WrittenLanguage;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.model.Considered;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bank whose files are parsed, but whose layouts are not detected yet. For programs that change files: a bank with some
 * of them changed is read without reading the others again.
 */
public final class ParsedBank {
    private final QuestionBank frame;
    private final List<Parsed> files;
    private final ReadOptions options;

    /**
     * A parsed bank.
     *
     * @param frame the bank without its files
     */
    ParsedBank(QuestionBank frame, List<Parsed> files, ReadOptions options) {
        this.frame = frame;
        this.files = List.copyOf(files);
        this.options = options;
    }

    /** The bank; its layouts are the configured ones, else they are detected now. */
    public QuestionBank bank() {
        List<Document> documents =
                files.stream().flatMap(file -> file.document().stream()).toList();
        if (!options.layouts().isEmpty() || frame.manifest().isPresent()) {
            ConfiguredLayouts layouts = ConfiguredLayouts.of(options.layouts());
            settleLanguages(documents);
            return bank(read(layouts::of), List.of(), layouts::of, Detection::of);
        }
        Detection detection = Detection.of(documents);
        if (!detection.isEmpty()) {
            settleLanguages(documents);
        }
        return bank(read(detection::specs), detection.layouts(), detection::specs, detection::among);
    }

    private QuestionBank bank(
            List<QuestionFile> read,
            List<DetectedLayout> layouts,
            Function<String, List<LayoutSpec>> specs,
            Function<List<Document>, Detection> detection) {
        AnswerFiles joined = AnswerFiles.of(files, read);
        List<DetectedLayout> counted =
                layouts.stream().map(layout -> counted(layout, joined)).toList();
        return frame.withFiles(joined.files(), counted)
                .withProblems(joined.with(UnreadFiles.of(files, read, specs, detection)))
                .withProblems(slow());
    }

    /** A layout without the questions that are but the answers of others. */
    private static DetectedLayout counted(DetectedLayout layout, AnswerFiles joined) {
        int dropped = layout.files().stream().mapToInt(joined::dropped).sum();
        return new DetectedLayout(
                layout.summary(), layout.settings(), layout.files(), Math.max(0, layout.questions() - dropped));
    }

    /** What each layout would take for questions, for a bank in which none was found. */
    public List<Considered> considered() {
        return Considerations.of(
                files.stream().flatMap(file -> file.document().stream()).toList());
    }

    /**
     * The detected layouts of the bank with {@code files} in their settings, which as a configuration read the same
     * questions.
     */
    public List<DetectedLayout> settled(QuestionBank bank) {
        return bank.detected().stream().map(this::settled).toList();
    }

    private DetectedLayout settled(DetectedLayout layout) {
        Set<String> own = Set.copyOf(layout.files());
        List<LayoutSpec> spec = List.of(ConfiguredLayouts.spec(layout));
        List<String> others = files.parallelStream()
                .filter(file -> file.document().isPresent() && !own.contains(file.path()))
                .filter(file -> !file.by(spec).questions().isEmpty())
                .map(Parsed::path)
                .toList();
        List<String> globs = LayoutGlobs.of(layout.files(), others);
        String settings = layout.settings().stripTrailing() + "\n" + LayoutGlobs.yaml(globs);
        return new DetectedLayout(layout.summary(), settings, layout.files(), layout.questions());
    }

    /** How many files were looked at, by the ending of their names. */
    public SortedMap<String, Integer> looked() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file.path().substring(file.path().lastIndexOf('.') + 1), 1, Integer::sum));
        return counts;
    }

    /** The files that are left out because of their names, which say that they are about the bank, such as {@code AGENTS.md}. */
    public List<String> about() {
        return files.stream()
                .filter(file -> file.document().isPresent())
                .map(Parsed::path)
                .filter(TableOfContents::isAbout)
                .toList();
    }

    /** How many files of text were not looked at, since they are in none of the formats that such files are read in. */
    public int texts() {
        Globs globs = new Globs(options.include(), options.exclude());
        Set<String> read = files.stream().map(Parsed::path).collect(Collectors.toSet());
        return (int) frame.entries().stream()
                .filter(path -> path.endsWith(".txt") && !read.contains(path) && globs.match(path))
                .count();
    }

    /** Where the text of a file leaves a doubt about its language, the other files decide. Only questions have languages. */
    private static void settleLanguages(List<Document> documents) {
        Map<String, Integer> langs = WrittenLanguage.count(
                documents.parallelStream().map(Document::written).toList());
        documents.parallelStream().forEach(document -> document.settle(langs));
    }

    /** The files, read by their layouts; of data files only those that hold questions or should. */
    private List<QuestionFile> read(Function<String, List<LayoutSpec>> specs) {
        return files.parallelStream()
                .map(file -> by(file, specs.apply(file.path())))
                .filter(file ->
                        !file.questions().isEmpty() || !DataFiles.isData(file.path()) || Globs.isList(file.path()))
                .toList();
    }

    /** A file that takes too long has no questions. */
    private static QuestionFile by(Parsed file, List<LayoutSpec> specs) {
        return file.read().source().time().run(() -> file.by(specs)).orElse(file.read());
    }

    private List<Problem> slow() {
        return files.stream()
                .map(file -> file.read().source())
                .filter(file -> file.time().isUp())
                .map(file -> Problem.of(
                        "time-exceeded",
                        "reading",
                        Span.startOf(file.path()),
                        file.time().millis()))
                .toList();
    }

    /** The same bank with some of its files changed, or with new ones. */
    public ParsedBank with(Collection<SourceFile> changed) {
        Map<String, SourceFile> byPath = changed.stream().collect(Collectors.toMap(SourceFile::path, file -> file));
        FileParser parser = new FileParser(frame.manifest(), options);
        Set<String> old = files.stream().map(Parsed::path).collect(Collectors.toSet());
        Globs globs = new Globs(options.include(), options.exclude());
        Stream<Parsed> fresh = changed.stream()
                .filter(file -> !old.contains(file.path()) && globs.match(file.path()))
                .map(file -> parsed(file, parser));
        List<Parsed> now = Stream.concat(
                        files.parallelStream()
                                .map(file -> byPath.containsKey(file.path())
                                        ? parsed(byPath.get(file.path()), parser)
                                        : file),
                        fresh)
                .sorted(Comparator.comparing(Parsed::path))
                .toList();
        return new ParsedBank(frame, now, options);
    }

    private static Parsed parsed(SourceFile file, FileParser parser) {
        return parser.isOurs(file.path()) ? parser.parse(file) : parser.data(file, List.of());
    }

    /** A reader for single files, which reads them by the layouts of the bank as it is now. */
    public QuestionFileReader reader(QuestionBank bank) {
        return QuestionFileReader.of(bank, options);
    }
}
