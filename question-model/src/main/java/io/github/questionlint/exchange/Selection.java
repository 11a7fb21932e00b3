package io.github.questionlint.exchange;

import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which questions of a bank are written. A list that is empty leaves nothing out.
 *
 * @param topics ids of topics; what is about a topic below one of them counts too
 * @param statuses words such as {@code reviewed}; empty for reviewed questions
 * @param languages tags such as {@code en}; {@code zh} is any Chinese too
 * @param ids ids of questions
 * @param drafts whether drafts are written too
 */
public record Selection(
        List<String> topics, List<String> statuses, List<String> languages, List<String> ids, boolean drafts) {

    /** Keeps its own copies of the lists. */
    public Selection {
        topics = List.copyOf(topics);
        statuses = List.copyOf(statuses);
        languages = List.copyOf(languages);
        ids = List.copyOf(ids);
    }

    /** Everything that is reviewed, and drafts if they are wanted. */
    public static Selection all(boolean drafts) {
        return new Selection(List.of(), List.of(), List.of(), List.of(), drafts);
    }

    /** Whether it leaves out more than drafts and what is out of use. */
    public boolean isNarrow() {
        return Stream.of(topics, statuses, languages, ids).anyMatch(names -> !names.isEmpty());
    }

    /** The questions of a bank that are wanted, in its order. */
    public List<Question> of(QuestionBank bank) {
        Set<String> about = withParts(bank);
        return bank.questions()
                .filter(question -> isWanted(question.status()))
                .filter(question -> languages.isEmpty() || languages.stream().anyMatch(lang -> speaks(question, lang)))
                .filter(question -> ids.isEmpty()
                        || question.id().map(Text::value).filter(ids::contains).isPresent())
                .filter(question -> topics.isEmpty()
                        || question.topics().stream().map(Text::value).anyMatch(about::contains))
                .toList();
    }

    private boolean isWanted(Status status) {
        boolean named = statuses.isEmpty() ? status == Status.REVIEWED : statuses.contains(status.key());
        return named || drafts && status == Status.DRAFT;
    }

    private static boolean speaks(Question question, String lang) {
        return question.lang().equals(lang) || question.lang().startsWith(lang + "-");
    }

    /** The wanted topics and all that are below them. */
    private Set<String> withParts(QuestionBank bank) {
        Map<String, List<String>> parts = bank.manifest().map(Manifest::topics).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(
                        topic -> topic.text("parent", ""),
                        Collectors.mapping(topic -> topic.text("id", ""), Collectors.toList())));
        Set<String> about = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(topics);
        while (!left.isEmpty()) {
            String topic = left.remove();
            if (about.add(topic)) {
                left.addAll(parts.getOrDefault(topic, List.of()));
            }
        }
        return about;
    }
}
