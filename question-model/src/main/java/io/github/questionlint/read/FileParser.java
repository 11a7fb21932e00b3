package io.github.questionlint.read;

import io.github.questionlint.data.DataText;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.markdown.FrontMatter;
import io.github.questionlint.markdown.HtmlBlocks;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses single files of a bank and decides which of them are in our format. */
final class FileParser {
    private final boolean inBank;
    private final boolean includes;
    private final boolean hasLayouts;
    private final List<YamlNode> defaults;
    private final SectionNames names;
    private final Limits limits;

    /** A parser for the files of a bank, which may have a manifest. */
    FileParser(Optional<Manifest> manifest, ReadOptions options) {
        this.inBank = manifest.isPresent();
        this.includes = !options.include().isEmpty();
        this.hasLayouts = !options.layouts().isEmpty();
        this.defaults = manifest.flatMap(Manifest::defaults).map(QuestionShapes.defaults()::understood).stream()
                .toList();
        this.names = new SectionNames(manifest);
        this.limits = options.limits();
    }

    /** Whether a file is Markdown or a list in our format; anything else is data in a format of its own. */
    boolean isOurs(String path) {
        return Globs.isMarkdown(path)
                || Globs.isList(path)
                || !DataFiles.isData(path)
                || inBank && includes && !GiftFiles.isGift(path);
    }

    /** Whether data files may hold questions: in a bank with a manifest, only if a layout asks for it. */
    boolean readsData() {
        return !inBank || hasLayouts;
    }

    Parsed parse(SourceFile file) {
        if (Globs.isMarkdown(file.path())) {
            return markdown(file);
        }
        return isOurs(file.path()) ? Parsed.ofOurs(ListReader.read(file, defaults, limits)) : data(file, List.of());
    }

    /**
     * A file of data.
     *
     * @param known problems that were found earlier
     */
    Parsed data(SourceFile file, List<Problem> known) {
        if (GiftFiles.isGift(file.path())) {
            return GiftFiles.parsed(file, known, limits);
        }
        Yaml yaml = DataText.parse(file, limits, FieldNames::isKnown);
        List<Problem> found = new ArrayList<>(known);
        found.addAll(yaml.problems());
        QuestionFile none = new QuestionFile(file, Optional.empty(), List.of(), List.of());
        return new Parsed(none, yaml.root().map(root -> Document.of(file, root)), found);
    }

    private Parsed markdown(SourceFile file) {
        Markdown markdown = Markdown.parse(file, limits);
        List<Problem> found = new ArrayList<>();
        Optional<YamlNode> fields = markdown.frontMatter().map(front -> fields(file, front, found));
        YamlNode own = fields.orElseGet(() -> YamlNode.emptyMap(file.span(file.start(), file.start())));
        if (isQuestion(file, fields, markdown.root())) {
            if (fields.isEmpty()) {
                found.add(Problem.of("front-matter-missing", "none", file.span(file.start(), file.lineEnd(1))));
            }
            return Parsed.ofOurs(NativeReader.read(markdown, own, defaults, names, found, limits));
        }
        Markdown whole = HtmlBlocks.read(markdown, limits);
        QuestionFile none = new QuestionFile(file, Optional.of(markdown), List.of(), whole.problems());
        return new Parsed(none, Optional.of(Document.of(whole, own)), found);
    }

    private YamlNode fields(SourceFile file, FrontMatter front, List<Problem> found) {
        Yaml yaml = Yaml.parse(file, front.start(), front.end(), limits);
        found.addAll(yaml.problems());
        if (!front.opened() || !front.closed()) {
            String message = front.opened() ? "unclosed" : "unopened";
            found.add(Problem.of("front-matter-missing", message, file.span(file.start(), file.lineEnd(1))));
        }
        return yaml.root().orElseGet(() -> YamlNode.emptyMap(file.span(front.start(), front.start())));
    }

    /** In a bank with a manifest its name or fields decide; elsewhere its fields and sections must leave no doubt. */
    private boolean isQuestion(SourceFile file, Optional<YamlNode> fields, Node root) {
        long known = fields.stream()
                .flatMap(node -> node.entries().stream())
                .filter(entry -> List.of("id", "lang", "type", "title", "topics", "difficulty", "status")
                        .contains(entry.key().value()))
                .count();
        boolean named = QuestionName.is(file.path());
        return inBank
                ? named || known >= 2
                : known >= 4 && fields.filter(node -> isOurs(node, root, named)).isPresent();
    }

    /** Whether there is what other formats have not: a version of ours, or a type of ours with a name or section of ours. */
    private boolean isOurs(YamlNode fields, Node root, boolean named) {
        boolean typed = fields.get("type")
                .filter(YamlNode::isScalar)
                .filter(type -> QuestionType.keys().contains(type.text().value()))
                .isPresent();
        return fields.get("schemaVersion").isPresent()
                || typed && named
                || typed
                        && root.children().stream()
                                .anyMatch(block -> block.kind() == Node.Kind.HEADING
                                        && names.of(block).isPresent());
    }
}
