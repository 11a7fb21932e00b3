package io.github.questionlint.layout.detect;

import io.github.questionlint.data.DataText;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.DataLayout;
import io.github.questionlint.layout.spec.LayoutSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out where the data of a bank holds records that are questions: in YAML, JSON, CSV or front matter. */
final class DataProbe {
    private static final List<String> PARTS =
            List.of("stem", "code", "answer", "options", "text", "correct", "key", "explanation");
    /** What the name of a file of cards or questions says. */
    private static final Pattern CARDS = Pattern.compile(
            "(?i).*(?:card|anki|deck|quiz|question|trivia|faq|frage|pregunta|pergunta|domand|pytani|karti)[^/]*");

    private DataProbe() {}

    /** The data layouts of some documents, each with the paths of the files it applies to. */
    static Map<LayoutGuess, Set<String>> all(List<Document> documents) {
        Map<LayoutGuess, Set<String>> found = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        TreeMap<String, RecordGroup> groups = RecordGroup.all(documents);
        groups.values().stream()
                .filter(group -> group.size() >= RecordKinds.FEWEST)
                .forEach(group -> {
                    if (!group.isInside(taken) && add(group, found)) {
                        taken.add(group.path());
                    }
                });
        return found;
    }

    /** Records of several kinds in one place have a layout each. */
    private static boolean add(RecordGroup group, Map<LayoutGuess, Set<String>> found) {
        int before = found.size();
        boolean exported = group.documents().stream().allMatch(DataProbe::isExport);
        boolean cards = exported
                || group.documents().stream()
                        .allMatch(document -> CARDS.matcher(document.path()).matches());
        RecordFields.Deck deck = new RecordFields.Deck(
                cards, exported, group.documents().stream().allMatch(Document::isNamedForSurvey));
        List<LayoutGuess> kinds =
                RecordKinds.of(group.records(), records -> Optional.ofNullable(guess(group, records, deck)));
        List<LayoutSpec> specs = kinds.stream().map(LayoutGuess::spec).toList();
        for (LayoutGuess guess : kinds) {
            Set<String> files = files(group, guess, specs);
            if (!files.isEmpty()) {
                found.put(guess, files);
            }
        }
        return found.size() > before;
    }

    private static boolean isExport(Document document) {
        return DataText.isExport(
                document.file().text().substring(document.file().start()));
    }

    private static @Nullable LayoutGuess guess(RecordGroup group, List<YamlNode> records, RecordFields.Deck deck) {
        if (group.isTexts()) {
            return LayoutGuess.of(
                    summary(group),
                    "layout: data\npath: " + quoted(group.path()) + "\nfields: {stem: 'question', answer: 'answer'}\n");
        }
        return RecordFields.of(records, deck, group.isList())
                .filter(fields -> fits(group, fields))
                .map(fields -> LayoutGuess.of(summary(group), settings(group.path(), fields)))
                .orElse(null);
    }

    /** What has a name of its own, as messages of a program have, must be marked or named as a question. */
    private static boolean fits(RecordGroup group, RecordFields.Found fields) {
        if (group.path().isEmpty()) {
            return fields.names().containsKey("options") || group.isData();
        }
        return group.path().endsWith("[]") || group.isList() && (fields.isMarked() || fields.isNamed());
    }

    private static String summary(RecordGroup group) {
        String where = group.isData() ? "data" : "front matter";
        return group.path().isEmpty() ? where + ", one record a file" : where + " in " + DataPath.inWords(group.path());
    }

    private static String settings(String path, RecordFields.Found found) {
        String fields = PARTS.stream()
                .filter(found.names()::containsKey)
                .map(part -> part + ": " + quoted(found.names().getOrDefault(part, "")))
                .collect(Collectors.joining(", ", "fields: {", "}\n"));
        String first = found.firstIndex() == 1 ? "firstIndex: 1\n" : "";
        return "layout: data\npath: " + quoted(path) + "\n" + fields + first;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static Set<String> files(RecordGroup group, LayoutGuess guess, List<LayoutSpec> kinds) {
        return new ArrayList<>(group.documents())
                .stream()
                        .filter(document ->
                                !DataLayout.own(document, guess.spec(), kinds).isEmpty())
                        .map(Document::path)
                        .collect(Collectors.toSet());
    }
}
