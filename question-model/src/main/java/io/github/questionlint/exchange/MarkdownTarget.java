package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages to read: one for each topic and language, a heading for each question. */
final class MarkdownTarget implements Target {
    private static final Set<String> FIELDS = Set.copyOf(CarriedFields.whole("topics"));

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        List<String> langs = chosen.langs();
        SafeName names = new SafeName();
        List<ExportFile> pages = new ArrayList<>();
        for (String lang : langs) {
            String end = langs.size() > 1 && !lang.isEmpty() ? "-" + lang.toLowerCase(Locale.ROOT) : "";
            Map<String, List<Item>> topics = chosen.in(lang).byTopic();
            topics.forEach((topic, items) -> {
                String title = topic.isEmpty() ? "Questions" : chosen.title(topic, lang);
                String name = names.next((topic.isEmpty() ? "questions" : topic) + end) + ".md";
                pages.add(new ExportFile(name, page(title, items, losses)));
            });
        }
        return pages;
    }

    private static String page(String title, List<Item> items, Losses losses) {
        return items.stream()
                .map(item -> new MarkdownItem(item, losses).text())
                .collect(Collectors.joining("\n", "# " + MarkdownItem.heading(title) + "\n\n", ""));
    }
}
