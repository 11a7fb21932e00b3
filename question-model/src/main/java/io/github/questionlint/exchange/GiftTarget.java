package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Moodle's GIFT: a text file for each language, its questions below categories made of topics. */
final class GiftTarget implements Target {
    private static final Set<String> FIELDS =
            Set.copyOf(CarriedFields.core("id", "topics", "tags", "partialCredit", "feedback"));

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        List<String> langs = chosen.langs();
        return langs.stream()
                .map(lang -> new ExportFile(
                        langs.size() > 1 && !lang.isEmpty()
                                ? "questions." + SafeName.of(lang.toLowerCase(java.util.Locale.ROOT)) + ".gift"
                                : "questions.gift",
                        text(chosen.in(lang), losses)))
                .toList();
    }

    private static String text(Chosen chosen, Losses losses) {
        List<String> paragraphs = new ArrayList<>();
        Map<String, List<Item>> topics = chosen.byTopic();
        topics.forEach((topic, items) -> {
            if (topics.size() > 1 || !topic.isEmpty()) {
                paragraphs.add("$CATEGORY: " + category(chosen, topic));
            }
            items.forEach(item -> paragraphs.add(new GiftItem(item, losses).text()));
        });
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** A slash divides categories, so that one within a name is doubled; "top" is the category of all. */
    private static String category(Chosen chosen, String topic) {
        return topic.isEmpty()
                ? "top"
                : chosen.path(topic).stream()
                        .map(step -> step.replaceAll("\\s+", " ").replace("/", "//"))
                        .collect(Collectors.joining("/"));
    }
}
