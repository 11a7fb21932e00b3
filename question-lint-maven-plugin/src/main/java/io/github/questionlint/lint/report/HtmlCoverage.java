package io.github.questionlint.lint.report;

import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The coverage of a bank: its questions by topic, difficulty, status and type, and its missing translations. The
 * editions of a question count once; a topic of the vocabulary is listed even without a question.
 */
final class HtmlCoverage {
    private static final int MOST_MISSING = 500;

    private final QuestionBank bank;
    private final String lang;
    private final List<Question> questions;

    HtmlCoverage(ReportInput input) {
        this.bank = input.result().bank();
        this.lang = input.lang();
        Map<String, Question> firsts = new LinkedHashMap<>();
        bank.questions().forEach(question -> firsts.putIfAbsent(key(question), question));
        this.questions = List.copyOf(firsts.values());
    }

    private static String key(Question question) {
        return question.id().map(Text::value).orElseGet(question::name);
    }

    Map<String, Object> json() {
        List<Map.Entry<String, List<String>>> missing = missing();
        Map<String, Object> all = new LinkedHashMap<>(counts());
        all.put(
                "missing",
                missing.stream()
                        .limit(MOST_MISSING)
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
        all.put("missingCount", missing.size());
        return all;
    }

    /** The counts by the name of what is counted: each a list of values with their numbers, without those of nothing. */
    Map<String, List<List<Object>>> counts() {
        Map<String, List<List<Object>>> all = new LinkedHashMap<>();
        all.put("topics", topics());
        all.put("places", places());
        all.put(
                "difficulty",
                counts(questions.stream()
                        .flatMap(question -> question.difficulty().stream())
                        .map(Text::value)));
        all.put("languages", counts(bank.questions().map(Question::lang).filter(tag -> !tag.isEmpty())));
        all.put(
                "status",
                counts(questions.stream()
                        .filter(Question::hasMetadata)
                        .map(question -> question.status().key())));
        all.put(
                "types",
                counts(questions.stream().map(question -> question.type().key())));
        all.put("translated", translated());
        return all;
    }

    private List<List<Object>> topics() {
        Map<String, String> titles = bank.manifest().map(Manifest::topics).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        topic -> topic.text("id", ""), this::title, (first, second) -> first, LinkedHashMap::new));
        Map<String, Long> counts = new LinkedHashMap<>();
        titles.keySet().forEach(id -> counts.put(id, 0L));
        questions.stream()
                .flatMap(question -> question.topics().stream())
                .forEach(topic -> counts.merge(topic.value(), 1L, Long::sum));
        return rows(counts, id -> titles.getOrDefault(id, id));
    }

    /** Without topics, the questions of each folder, or of each file of a single one. */
    private List<List<Object>> places() {
        if (!topics().isEmpty()) {
            return List.of();
        }
        List<List<Object>> folders = counts(bank.questions()
                .map(question -> question.span().path())
                .map(path -> path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "./"));
        return folders.size() > 1
                ? folders
                : counts(bank.questions().map(question -> question.span().path()));
    }

    private String title(Fields topic) {
        return topic.map("title")
                .flatMap(titles -> titles.text(lang))
                .map(Text::value)
                .orElseGet(() -> topic.text("title", topic.text("id", "")));
    }

    private static List<List<Object>> counts(Stream<String> words) {
        return rows(words.collect(Collectors.groupingBy(word -> word, Collectors.counting())), word -> word);
    }

    /** The most frequent first, then by name. */
    private static List<List<Object>> rows(Map<String, Long> counts, Function<String, String> label) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> List.<Object>of(Escape.plain(label.apply(entry.getKey())), entry.getValue()))
                .toList();
    }

    /** For each language of the bank, how many of the questions have an edition in it. */
    private List<List<Object>> translated() {
        Collection<List<Question>> editions = bank.editions().values();
        return languages().stream()
                .map(tag -> List.<Object>of(
                        tag,
                        editions.stream()
                                .filter(all -> languages(all).contains(tag))
                                .count(),
                        editions.size()))
                .toList();
    }

    /** The questions that lack an edition, each with the languages that it lacks. */
    List<Map.Entry<String, List<String>>> missing() {
        return bank.editions().entrySet().stream()
                .map(entry -> Map.entry(Escape.plain(entry.getKey()), lacking(entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty())
                .toList();
    }

    private List<String> lacking(List<Question> editions) {
        return languages().stream()
                .filter(tag -> !languages(editions).contains(tag))
                .toList();
    }

    /** The languages of the bank; empty for a bank in one language. */
    private List<String> languages() {
        List<String> tags = bank.manifest().map(Manifest::languages).orElse(List.of()).stream()
                .map(text -> Escape.plain(text.value()))
                .toList();
        return tags.size() > 1 ? tags : List.of();
    }

    private static Set<String> languages(List<Question> editions) {
        return editions.stream().map(Question::lang).collect(Collectors.toSet());
    }
}
