package io.github.questionlint.lint.migrate;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.exchange.Selection;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rewrites a bank of any layout in our format: a file for each question, a manifest, and a list of what a person must
 * decide. The texts of the questions show the same as before; the same bundle gives the same bytes.
 */
public final class Migration {
    /** The list of what a person must decide. */
    public static final String LIST = "MIGRATION.md";

    /** Tells editors which schema the manifest has. */
    private static final String EDITOR =
            "# yaml-language-server: $schema=" + Contracts.BANK.uri(SchemaDocument.Draft.DRAFT_07) + "\n";

    private final String name;
    private final List<Item> items;
    private final Editions editions;
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final List<NativeFile> files = new ArrayList<>();

    private final Attachments attachments;

    private Migration(String name, List<Item> items, Optional<Path> root) {
        this.name = name;
        this.attachments = new Attachments(root);
        this.items = items;
        this.editions = new Editions(items);
        Map<String, Long> sizes = items.stream().collect(Collectors.groupingBy(Item::path, Collectors.counting()));
        List<NativeFile> placed = items.stream()
                .map(item -> file(item, sizes.getOrDefault(item.path(), 0L) == 1))
                .toList();
        MovedLinks links = new MovedLinks(placed, attachments);
        placed.forEach(file -> files.add(file.with(links.moved(file.item()))));
    }

    /**
     * The migration of a bundle.
     *
     * @param name the name of the bank, such as that of its folder
     * @param lines the lines of {@code questions.ndjson}
     * @throws IllegalArgumentException if one of them is not a question
     */
    public static Migration of(String name, List<String> lines) {
        return new Migration(name, items(lines), Optional.empty());
    }

    /**
     * The migration of a bank whose folder is known, so that the files to which its questions link are taken over. A question
     * that an answer sheet repeats is taken over once, with its answer.
     *
     * @param root the folder of the old bank
     */
    public static Migration of(Path root, QuestionBank bank) {
        List<Item> items = items(Bundle.of(bank, true).questions());
        List<Item> joined = AnswerSheets.joined(Selection.all(true).of(bank), items);
        return new Migration(String.valueOf(root.getFileName()), joined, Optional.of(root));
    }

    private static List<Item> items(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).map(Item::of).toList();
    }

    private NativeFile file(Item item, boolean alone) {
        Item first = editions.original(item).orElse(item);
        String topicName = Place.topic(first.path(), alone);
        String topic = Slug.of(topicName, "topic");
        topics.putIfAbsent(topic, topicName);
        String lang = item.lang().isEmpty() ? "und" : item.lang();
        String path = "questions/" + topic + "/" + editions.id(item) + "." + lang + ".md";
        String original = editions.original(item).map(Item::lang).orElse("");
        return new NativeFile(item, path, editions.id(item), topic, original);
    }

    /** The number of questions. */
    public int size() {
        return items.size();
    }

    /** The files of the old bank that are taken over, and that a check of the new one has to leave out, sorted. */
    public List<String> foreign() {
        return attachments.texts();
    }

    /**
     * Writes everything into a folder that is empty or does not exist, reads it back, and compares.
     *
     * @param out the files of the folder
     * @return how many questions differ after reading them back
     * @throws IOException if a file cannot be written
     */
    public int write(Path folder, OutputFiles out) throws IOException {
        List<String> paths = new ArrayList<>(List.of("question-bank.yaml", LintConfig.FILE, LIST));
        files.forEach(file -> paths.add(file.path()));
        paths.addAll(attachments.paths());
        Unfinished.begin(out, paths);
        Set<String> there = Place.withFolders(attachments.paths());
        Set<NativeFile> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
        for (NativeFile file : files) {
            String text = file.text();
            out.create(file.path(), text);
            if (Links.relative(text).stream().anyMatch(target -> MovedLinks.leavesBank(target, there))) {
                leaving.add(file);
            }
        }
        attachments.write(out);
        out.create("question-bank.yaml", manifest());
        out.create(LintConfig.FILE, Settings.NONE.excluding(foreign()).text());
        Set<NativeFile> changed = changed(QuestionBanks.read(folder, ReadOptions.DEFAULT));
        out.create(LIST, new Decisions(name, files, editions, changed, leaving).text());
        return changed.size();
    }

    /** Says that all is written that belongs to the migration. */
    public static void end(Path folder) throws IOException {
        Unfinished.end(folder);
    }

    /** Takes away what a killed migration left in a folder. */
    public static void clear(Path folder) throws IOException {
        Unfinished.clear(folder);
    }

    private Set<NativeFile> changed(QuestionBank bank) {
        Map<String, Item> read = new HashMap<>();
        Bundle.of(bank, true).questions().stream().map(Item::of).forEach(item -> read.put(item.path(), item));
        Set<NativeFile> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        files.stream().filter(file -> !file.isKeptIn(read.get(file.path()))).forEach(changed::add);
        return changed;
    }

    /** Letters in texts, and choices such as "all of the above", hold for the order of the old bank. */
    private String defaults() {
        return items.stream().allMatch(item -> item.options().isEmpty())
                ? ""
                : "defaults: {choiceOptions: {shuffle: false}}\n";
    }

    private String manifest() {
        Map<String, Long> languages =
                files.stream().collect(Collectors.groupingBy(NativeFile::lang, TreeMap::new, Collectors.counting()));
        String first = languages.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("en");
        List<String> order = new ArrayList<>(List.of(first));
        languages.keySet().stream().filter(lang -> !lang.equals(first)).forEach(order::add);
        String titles = topics.entrySet().stream()
                .map(topic -> "  - id: " + topic.getKey() + "\n    title: {" + first + ": "
                        + NativeFile.quoted(topic.getValue()) + "}\n")
                .collect(Collectors.joining());
        return EDITOR + "schemaVersion: 1\nid: org.example." + Slug.of(name, "bank") + "\nname: {" + first + ": "
                + NativeFile.quoted(name) + "}\nlanguages: [" + String.join(", ", order)
                + "]\nlicense: LicenseRef-undecided\n" + defaults()
                + (titles.isEmpty() ? "topics: []\n" : "topics:\n" + titles);
    }
}
