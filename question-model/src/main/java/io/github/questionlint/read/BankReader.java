package io.github.questionlint.read;

import io.github.questionlint.layout.detect.Detection;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Reads a folder: finds its files, reads the manifest, parses the files in parallel, and reads those that are not in
 * our format by the configured or the detected layouts.
 */
final class BankReader {
    private static final Set<String> OWN_FILES = Set.of(Manifest.FILE, Retired.FILE, QuestionBank.LOCK_FILE);

    private final Path root;
    private final ReadOptions options;
    private final Map<String, SourceFile> instead;
    private final Globs globs;
    private final ConfiguredLayouts layouts;
    private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();

    /** Reads a folder, with replacements for some files, by path. */
    BankReader(Path root, ReadOptions options, Map<String, SourceFile> instead) {
        this.root = root;
        this.options = options;
        this.instead = Map.copyOf(instead);
        this.globs = new Globs(options.include(), options.exclude());
        this.layouts = ConfiguredLayouts.of(options.layouts());
    }

    QuestionBank read() throws IOException {
        QuestionFiles found = QuestionFiles.below(root, options.limits().files());
        problems.addAll(found.problems());
        ManifestReader manifests = new ManifestReader(options.limits());
        Optional<Manifest> manifest = own(found, Manifest.FILE).map(manifests::manifest);
        List<Retired> retired = own(found, Retired.FILE).map(manifests::retired).orElse(List.of());
        Optional<List<Text>> locked = own(found, QuestionBank.LOCK_FILE).map(manifests::locked);
        List<Parsed> parsed = parsed(found, new FileParser(manifest, options));
        boolean silent = options.layouts().isEmpty() && manifest.isEmpty();
        Detection detection = Detection.of(silent ? documents(parsed) : List.of());
        List<QuestionFile> files = files(parsed, path -> silent ? detection.specs(path) : layouts.of(path));
        problems.addAll(manifests.problems());
        return new QuestionBank(
                manifest,
                files,
                manifests.files(),
                retired,
                locked,
                found.paths(),
                detection.layouts(),
                List.copyOf(problems));
    }

    private List<Parsed> parsed(QuestionFiles found, FileParser parser) {
        return found.files().parallelStream()
                .filter(path -> !OWN_FILES.contains(path) && globs.match(path))
                .flatMap(path -> parse(path, parser).stream())
                .toList();
    }

    /** The files of the bank, read by their layouts; of data files only those that hold questions or should. */
    private static List<QuestionFile> files(List<Parsed> parsed, Function<String, List<LayoutSpec>> specs) {
        return parsed.parallelStream()
                .map(file -> file.by(specs.apply(file.path())))
                .filter(file ->
                        !file.questions().isEmpty() || !DataFiles.isData(file.path()) || Globs.isList(file.path()))
                .toList();
    }

    private Optional<SourceFile> own(QuestionFiles found, String name) {
        return found.files().contains(name) ? file(name) : Optional.empty();
    }

    private Optional<SourceFile> file(String path) {
        return bytes(path).flatMap(bytes -> {
            Decoder.Decoded decoded = Decoder.decode(path, bytes, options.limits());
            problems.addAll(decoded.problems());
            return decoded.file();
        });
    }

    private Optional<byte[]> bytes(String path) {
        try {
            SourceFile changed = instead.get(path);
            return Optional.of(
                    changed == null
                            ? Files.readAllBytes(root.resolve(path))
                            : changed.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(QuestionFiles.unreadable(Span.startOf(path), e));
            return Optional.empty();
        }
    }

    private static List<Document> documents(List<Parsed> parsed) {
        return parsed.stream().flatMap(file -> file.document().stream()).toList();
    }

    private Optional<Parsed> parse(String path, FileParser parser) {
        return parser.isOurs(path)
                ? file(path).map(parser::parse)
                : bytes(path).flatMap(bytes -> data(path, bytes, parser));
    }

    /** A data file that may hold questions; its problems count only if it does. */
    private Optional<Parsed> data(String path, byte[] bytes, FileParser parser) {
        if (!parser.readsData() || !DataFiles.mayHoldQuestions(bytes)) {
            return Optional.empty();
        }
        Decoder.Decoded decoded = Decoder.decode(path, bytes, options.limits());
        return decoded.file().map(file -> parser.data(file, decoded.problems()));
    }
}
