package io.github.questionlint.read;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files about a bank as a whole. */
final class ManifestReader {
    private final Limits limits;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ManifestReader(Limits limits) {
        this.limits = limits;
    }

    /** The files that were read, for excerpts. */
    List<SourceFile> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    Manifest manifest(SourceFile file) {
        YamlNode root = root(file);
        SchemaVersion.check(BankShapes.MANIFEST, root, file.span(file.start(), file.lineEnd(1)), problems::add);
        return new Manifest(new Fields(root, List.of()));
    }

    /** The ids of {@code retired.yaml}: a map from id to its replacement, reason and date. */
    List<Retired> retired(SourceFile file) {
        List<Retired> retired = new ArrayList<>();
        YamlNode root = root(file);
        if (!root.isMap() && !root.isEmpty()) {
            problems.add(Problem.of("field-type-mismatch", "file", root.span()));
        }
        for (YamlNode.Entry entry : root.entries()) {
            BankShapes.RETIRED.check(
                    entry.value(), entry.key().value(), entry.key().span(), problems::add);
            Fields fields = new Fields(entry.value(), List.of());
            Optional<Text> to =
                    fields.text("to").filter(text -> !List.of("null", "~").contains(text.value()));
            retired.add(new Retired(entry.key(), to, fields.text("reason", "")));
        }
        return retired;
    }

    /** The ids of {@link QuestionBank#LOCK_FILE}, one a line; a line that starts with {@code #} is a comment. */
    List<Text> locked(SourceFile file) {
        files.add(file);
        List<Text> ids = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            String id = file.line(line).strip();
            if (!id.isEmpty() && !id.startsWith("#")) {
                int start = file.lineStart(line) + file.line(line).indexOf(id);
                ids.add(file.slice(start, start + id.length()));
            }
        }
        return ids;
    }

    private YamlNode root(SourceFile file) {
        files.add(file);
        Yaml yaml = Yaml.parse(file, limits);
        problems.addAll(yaml.problems());
        return yaml.root().orElseGet(() -> YamlNode.emptyMap(file.span(file.start(), file.start())));
    }
}
