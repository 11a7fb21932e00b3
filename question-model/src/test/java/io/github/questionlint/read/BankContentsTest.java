package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bank's README lists every question of the bank, below the first of its topics. */
class BankContentsTest {
    private static final Path BANK = Path.of("../question-content");
    private static final Path README = BANK.resolve("README.md");
    private static final Pattern PLACE = Pattern.compile("(?s)(<!-- contents -->\n).*?(<!-- /contents -->)");
    private static final String HEAD =
            "\n| English | Chinese | type | difficulty | level |\n| --- | --- | --- | --- | --- |\n";

    @Test
    void the_contents_list_every_question_by_its_first_topic() throws IOException {
        QuestionBank bank = QuestionBanks.read(BANK);
        Map<String, Map<String, Map<String, Question>>> topics = byTopic(bank);
        StringBuilder contents = new StringBuilder();
        for (Fields topic : bank.manifest().orElseThrow().topics()) {
            Map<String, Map<String, Question>> questions = topics.remove(topic.text("id", ""));
            if (questions != null) {
                contents.append("\n### ").append(title(topic)).append('\n').append(HEAD);
                questions.values().forEach(editions -> contents.append(row(editions)));
            }
        }
        assertThat(topics).as("questions whose topic the bank does not know").isEmpty();
        String page = Files.readString(README);
        Matcher place = PLACE.matcher(page);
        assertThat(place.find()).isTrue();
        Golden.check(
                README,
                place.replaceFirst(Matcher.quoteReplacement(place.group(1) + contents + "\n" + place.group(2))));
    }

    /** Topic, id and language lead to a question; ids are sorted. */
    private static Map<String, Map<String, Map<String, Question>>> byTopic(QuestionBank bank) {
        Map<String, Map<String, Map<String, Question>>> topics = new TreeMap<>();
        // The folder of the demonstration is no part of the bank.
        bank.questions()
                .filter(question -> question.path().startsWith("questions/"))
                .forEach(question -> topics.computeIfAbsent(topic(question), topic -> new TreeMap<>())
                        .computeIfAbsent(question.id().orElseThrow().value(), id -> new TreeMap<>())
                        .put(question.lang(), question));
        return topics;
    }

    private static String topic(Question question) {
        return question.topics().get(0).value();
    }

    private static String title(Fields topic) {
        Fields titles = topic.map("title").orElseThrow();
        return titles.text("en", "") + " · " + titles.text("zh", "");
    }

    private static String row(Map<String, Question> editions) {
        List<String> cells = new ArrayList<>();
        for (String lang : List.of("en", "zh")) {
            Question edition = editions.get(lang);
            cells.add(
                    edition == null
                            ? ""
                            : "[%s](%s)".formatted(cell(edition.title().value()), edition.path()));
        }
        Question any = editions.values().iterator().next();
        cells.add(any.type().key());
        cells.add(any.difficulty().map(Text::value).orElse(""));
        cells.add(any.level().map(Text::value).orElse(""));
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String title) {
        return title.replaceAll("([\\[\\]|])", "\\\\$1");
    }
}
