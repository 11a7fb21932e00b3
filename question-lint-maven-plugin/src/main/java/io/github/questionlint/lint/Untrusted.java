package io.github.questionlint.lint;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a branch changes in the files of the bank itself that holds for every question. It has effect, for it is content,
 * but no question shows it.
 */
public final class Untrusted {
    /** The rule that reports what a branch changes in its own gate. */
    public static final String RULE = "trust-needed";

    /** What the manifest says of all questions. */
    private static final List<String> FOR_ALL = List.of("defaults", "sections");

    private final QuestionBank bank;
    private final Past past;
    private final List<Problem> found = new ArrayList<>();

    private Untrusted(QuestionBank bank, Past past) {
        this.bank = bank;
        this.past = past;
    }

    /**
     * The changes of the manifest and the list of ids, as problems.
     *
     * @throws IOException if the history cannot be read
     */
    public static List<Problem> of(QuestionBank bank, Past past) throws IOException {
        Untrusted changes = new Untrusted(bank, past);
        changes.addManifest();
        changes.addIds();
        return List.copyOf(changes.found);
    }

    private void addManifest() throws IOException {
        Optional<SourceFile> before = past.own(Manifest.FILE);
        Optional<SourceFile> now = bank.source(Manifest.FILE);
        Span start = Span.startOf(Manifest.FILE);
        if (before.isPresent() != now.isPresent()) {
            add(now.isPresent() ? "manifest-new" : "manifest-gone", start);
        }
        if (before.isPresent() && now.isPresent()) {
            compare(root(before.get()), root(now.get()));
        }
    }

    private void compare(YamlNode before, YamlNode now) {
        for (String field : FOR_ALL) {
            String old = before.get(field).map(ConfigChanges::text).orElse("");
            String own = now.get(field).map(ConfigChanges::text).orElse("");
            if (!old.equals(own)) {
                add("manifest", now.get(field).map(YamlNode::span).orElse(Span.startOf(Manifest.FILE)), field);
            }
        }
    }

    private static YamlNode root(SourceFile file) {
        return Yaml.parse(file, Limits.DEFAULT).root().orElseGet(() -> YamlNode.emptyMap(Span.startOf(file.path())));
    }

    /** An id that leaves the list may vanish without a word. */
    private void addIds() throws IOException {
        Optional<SourceFile> before = past.own(QuestionBank.LOCK_FILE);
        if (before.isPresent()) {
            Set<String> gone = ids(before.get());
            bank.source(QuestionBank.LOCK_FILE).ifPresent(file -> gone.removeAll(ids(file)));
            if (!gone.isEmpty()) {
                add(
                        "ids",
                        Span.startOf(QuestionBank.LOCK_FILE),
                        gone.size(),
                        gone.stream().sorted().limit(1).collect(Collectors.joining()));
            }
        }
    }

    private static Set<String> ids(SourceFile file) {
        return file.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void add(String message, Span place, Object... args) {
        found.add(Problem.of(RULE, message, place, args));
    }
}
