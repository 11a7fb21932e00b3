package io.github.questionlint.read;

import io.github.questionlint.layout.Detection;
import io.github.questionlint.layout.Document;
import io.github.questionlint.layout.LayoutReader;
import io.github.questionlint.layout.LayoutSpec;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.FrontMatter;
import io.github.questionlint.source.Markdown;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import io.github.questionlint.source.Yaml;
import io.github.questionlint.source.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * Reads a folder: finds its files, reads the manifest, parses every file on its own, side by side; what is not in our
 * format is then read by the layouts of the configuration, or by those that the bank as a whole suggests.
 */
final class BankReader {
    /** How a question in a file of its own is called: id, language, ending. */
    private static final Pattern QUESTION_NAME =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z]{2,3}(-[A-Za-z0-9]+)*\\.md");

    private static final Set<String> OWN_FILES = Set.of(Manifest.FILE, Retired.FILE, QuestionBank.LOCK_FILE);

    /**
     * A file that has been parsed.
     *
     * @param read what it holds in our format
     * @param document the same file for the layouts; empty where it is in our format
     * @param problems what is wrong with its front matter
     */
    private record Parsed(QuestionFile read, Optional<Document> document, List<Problem> problems) {
        String path() {
            return read.path();
        }

        QuestionFile by(List<LayoutSpec> specs) {
            return document.map(found -> LayoutReader.read(found, specs, problems))
                    .orElse(read);
        }
    }

    /** A layout of the configuration and the files that it holds for. */
    private record Layout(LayoutSpec spec, Globs globs) {
        static Layout of(LayoutSpec spec) {
            return new Layout(spec, new Globs(spec.files().isEmpty() ? List.of("**") : spec.files(), List.of()));
        }
    }

    private final Path root;
    private final ReadOptions options;
    private final Globs globs;
    private final List<Layout> layouts;
    private final ConcurrentLinkedQueue<Problem> problems = new ConcurrentLinkedQueue<>();

    BankReader(Path root, ReadOptions options) {
        this.root = root;
        this.options = options;
        this.globs = new Globs(options.include(), options.exclude());
        this.layouts = options.layouts().stream().map(Layout::of).toList();
    }

    QuestionBank read() throws IOException {
        QuestionFiles found = QuestionFiles.below(root, options.limits().files());
        problems.addAll(found.problems());
        ManifestReader manifests = new ManifestReader(options.limits());
        Optional<Manifest> manifest = own(found, Manifest.FILE).map(manifests::manifest);
        List<Retired> retired = own(found, Retired.FILE).map(manifests::retired).orElse(List.of());
        Optional<List<Text>> locked = own(found, QuestionBank.LOCK_FILE).map(manifests::locked);
        SectionNames names = new SectionNames(manifest);
        List<Parsed> parsed = found.files().parallelStream()
                .filter(path -> !OWN_FILES.contains(path) && globs.match(path))
                .flatMap(path -> parse(path, manifest, names).stream())
                .toList();
        boolean silent = options.layouts().isEmpty() && manifest.isEmpty();
        Detection detection = Detection.of(silent ? documents(parsed) : List.of());
        List<QuestionFile> files = parsed.parallelStream()
                .map(file -> file.by(silent ? detection.specs(file.path()) : configured(file.path())))
                .filter(file ->
                        !file.questions().isEmpty() || !DataFiles.isData(file.path()) || Globs.isList(file.path()))
                .toList();
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
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (IOException e) {
            problems.add(Problem.of(
                    "file-unreadable",
                    "failed",
                    io.github.questionlint.source.Span.startOf(path),
                    QuestionFiles.reason(e)));
            return Optional.empty();
        }
    }

    private static List<Document> documents(List<Parsed> parsed) {
        return parsed.stream().flatMap(file -> file.document().stream()).toList();
    }

    private List<LayoutSpec> configured(String path) {
        return layouts.stream()
                .filter(layout -> layout.globs().match(path))
                .map(Layout::spec)
                .toList();
    }

    private Optional<Parsed> parse(String path, Optional<Manifest> manifest, SectionNames names) {
        List<YamlNode> defaults = manifest.flatMap(Manifest::defaults).stream().toList();
        if (Globs.isMarkdown(path)) {
            return file(path).map(file -> markdown(file, manifest, names));
        }
        boolean ours = Globs.isList(path)
                || !DataFiles.isData(path)
                || manifest.isPresent() && !options.include().isEmpty();
        if (ours) {
            return file(path)
                    .map(file -> new Parsed(
                            ListReader.read(file, defaults, List.of(), options.limits()), Optional.empty(), List.of()));
        }
        return manifest.isPresent() && layouts.isEmpty()
                ? Optional.empty()
                : bytes(path).flatMap(bytes -> data(path, bytes));
    }

    /** A file of data that may hold questions; what is wrong with it matters only if it does. */
    private Optional<Parsed> data(String path, byte[] bytes) {
        if (!DataFiles.mayHoldQuestions(bytes)) {
            return Optional.empty();
        }
        Decoder.Decoded decoded = Decoder.decode(path, bytes, options.limits());
        return decoded.file().flatMap(file -> {
            Yaml yaml = Yaml.parse(file, options.limits());
            List<Problem> found = new ArrayList<>(decoded.problems());
            found.addAll(yaml.problems());
            QuestionFile none = new QuestionFile(file, Optional.empty(), List.of(), List.of());
            return yaml.root().map(root -> new Parsed(none, Optional.of(Document.of(file, root)), found));
        });
    }

    private Parsed markdown(SourceFile file, Optional<Manifest> manifest, SectionNames names) {
        List<YamlNode> defaults = manifest.flatMap(Manifest::defaults).stream().toList();
        Markdown markdown = Markdown.parse(file, options.limits());
        List<Problem> found = new ArrayList<>();
        Optional<YamlNode> fields = markdown.frontMatter().map(front -> fields(file, front, found));
        YamlNode own = fields.orElseGet(() -> YamlNode.emptyMap(file.span(file.start(), file.start())));
        if (isQuestion(file, fields, manifest.isPresent())) {
            if (fields.isEmpty()) {
                found.add(Problem.of("front-matter-missing", "none", file.span(file.start(), file.lineEnd(1))));
            }
            return new Parsed(NativeReader.read(markdown, own, defaults, names, found), Optional.empty(), List.of());
        }
        QuestionFile none = new QuestionFile(file, Optional.of(markdown), List.of(), markdown.problems());
        return new Parsed(none, Optional.of(Document.of(markdown, own)), found);
    }

    private YamlNode fields(SourceFile file, FrontMatter front, List<Problem> found) {
        Yaml yaml = Yaml.parse(file, front.start(), front.end(), options.limits());
        found.addAll(yaml.problems());
        if (!front.closed()) {
            found.add(Problem.of("front-matter-missing", "unclosed", file.span(file.start(), file.lineEnd(1))));
        }
        return yaml.root().orElseGet(() -> YamlNode.emptyMap(file.span(front.start(), front.start())));
    }

    /** In a bank with a manifest by its name or fields; anywhere else only where its fields leave no doubt. */
    private static boolean isQuestion(SourceFile file, Optional<YamlNode> fields, boolean inBank) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        long known = fields.stream()
                .flatMap(node -> node.entries().stream())
                .filter(entry -> List.of("id", "lang", "type", "title", "topics", "difficulty", "status")
                        .contains(entry.key().value()))
                .count();
        return inBank && QUESTION_NAME.matcher(name).matches() || known >= (inBank ? 2 : 4);
    }
}
