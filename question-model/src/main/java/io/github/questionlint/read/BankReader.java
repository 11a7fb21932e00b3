package io.github.questionlint.read;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.HeapRoom;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.RunTime;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Reads a folder: finds its files, reads the manifest and parses the files in parallel.
 */
final class BankReader {
    /** No file is read beyond this, whatever its limit; the largest that Java keeps in one piece. */
    private static final int MOST_BYTES = 1 << 30;

    private static final Set<String> OWN_FILES = Set.of(Manifest.FILE, Retired.FILE, QuestionBank.LOCK_FILE);

    private final Path root;
    private final ReadOptions options;
    private final Globs globs;
    private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();
    private final RunTime run;

    BankReader(Path root, ReadOptions options) {
        this.root = root;
        this.options = options;
        this.globs = new Globs(options.include(), options.exclude());
        this.run = new RunTime(options.limits().runSeconds(), "run-reading");
    }

    ParsedBank read() throws IOException {
        QuestionFiles found = QuestionFiles.below(root, options.limits().files());
        problems.addAll(found.problems());
        ManifestReader manifests = new ManifestReader(options.limits());
        Optional<Manifest> manifest = own(found, Manifest.FILE).map(manifests::manifest);
        List<Retired> retired = own(found, Retired.FILE).map(manifests::retired).orElse(List.of());
        Optional<List<Text>> locked = own(found, QuestionBank.LOCK_FILE).map(manifests::locked);
        found.links().forEach(this::link);
        List<Parsed> parsed = parsed(found, new FileParser(manifest, options));
        problems.addAll(manifests.problems());
        run.problem().ifPresent(problems::add);
        QuestionBank frame = new QuestionBank(
                manifest,
                List.of(),
                manifests.files(),
                retired,
                locked,
                found.paths(),
                List.of(),
                List.copyOf(problems));
        return new ParsedBank(frame, parsed, options);
    }

    private List<Parsed> parsed(QuestionFiles found, FileParser parser) {
        List<String> wanted = found.files().stream()
                .filter(path -> !OWN_FILES.contains(path) && globs.match(path))
                .toList();
        return new BankSize(root, options.limits(), problems::add)
                .read(wanted, parser::isOurs).parallelStream()
                        .flatMap(path -> parse(path, parser).stream())
                        .toList();
    }

    /** A link is not followed. It is named, unless it leads to what is read at another place. */
    private void link(String path) {
        boolean folder = Files.isDirectory(root.resolve(path));
        boolean hidden = path.startsWith(".") || path.contains("/.");
        if (hidden || UnreadFiles.isAbout(path) || !globs.match(folder ? path + "/x.md" : path)) {
            return;
        }
        try {
            if (!root.resolve(path).toRealPath().startsWith(root.toRealPath())) {
                problems.add(Problem.of("file-unread", "link", Span.startOf(path)));
            }
        } catch (IOException e) {
            problems.add(Problem.of("file-unread", "link-broken", Span.startOf(path)));
        }
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
            return Optional.of(InputFile.read(root.resolve(path), MOST_BYTES));
        } catch (IOException e) {
            problems.add(QuestionFiles.unreadable(Span.startOf(path), e));
            return Optional.empty();
        } catch (InvalidPathException e) {
            problems.add(Problem.of("file-unreadable", "name", Span.startOf(path)));
            return Optional.empty();
        }
    }

    private Optional<Parsed> parse(String path, FileParser parser) {
        HeapRoom.demand();
        if (run.isUp(path)) {
            return Optional.empty();
        }
        try {
            return parser.isOurs(path)
                    ? file(path).map(file -> timed(file, () -> parser.parse(file)))
                    : bytes(path).flatMap(bytes -> data(path, bytes, parser));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(Problem.of(
                    "file-unreadable",
                    "defect",
                    Span.startOf(path),
                    e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    /** A file that takes too long is there, without questions. */
    private static Parsed timed(SourceFile file, Supplier<Parsed> parse) {
        return file.time()
                .run(parse)
                .orElseGet(() -> Parsed.ofOurs(new QuestionFile(file, Optional.empty(), List.of(), List.of())));
    }

    /** Names a data file that surely holds questions and is not read. */
    private void name(String path, byte[] bytes, String message) {
        if (DataFiles.isBank(bytes)) {
            problems.add(Problem.of("file-unread", message, Span.startOf(path)));
        }
    }

    /** A data file that may hold questions; its problems count only if it does. */
    private Optional<Parsed> data(String path, byte[] bytes, FileParser parser) {
        if (!parser.readsData() || !DataFiles.mayHoldQuestions(path, bytes)) {
            name(path, bytes, "beside");
            DataFiles.asking(path, bytes)
                    .ifPresent(lines -> problems.add(Problem.of("file-unread", "text", Span.startOf(path), lines)));
            return Optional.empty();
        }
        Decoder.Decoded decoded = Decoder.decode(path, bytes, options.limits());
        if (decoded.file().isEmpty()) {
            name(path, bytes, bytes.length > options.limits().fileBytes() ? "large" : "encoding");
        }
        return decoded.file().map(file -> timed(file, () -> parser.data(file, decoded.problems())));
    }
}
