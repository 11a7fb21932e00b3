package io.github.questionlint.exchange;

import io.github.questionlint.data.Json;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The card of a data set: what a hub reads of it in the front matter, and what a reader wants to know. */
record DatasetCard(Chosen chosen) {
    /** The licences that the hub has a word for. */
    private static final Set<String> KNOWN = Set.of(
            "apache-2.0",
            "mit",
            "bsd-2-clause",
            "bsd-3-clause",
            "cc0-1.0",
            "cc-by-3.0",
            "cc-by-4.0",
            "cc-by-sa-3.0",
            "cc-by-sa-4.0",
            "cc-by-nc-3.0",
            "cc-by-nc-4.0",
            "cc-by-nd-4.0",
            "cc-by-nc-nd-4.0",
            "cc-by-nc-sa-3.0",
            "cc-by-nc-sa-4.0",
            "unlicense",
            "odbl",
            "gfdl",
            "gpl-3.0",
            "isc",
            "wtfpl");

    String text() {
        List<String> licenses = licenses();
        List<String> known = licenses.stream()
                .map(license -> license.toLowerCase(Locale.ROOT))
                .map(license -> KNOWN.contains(license) ? license : "other")
                .distinct()
                .toList();
        StringBuilder card = new StringBuilder("---\n");
        list(card, "license", known.isEmpty() ? List.of("unknown") : known);
        if (known.contains("other")) {
            card.append("license_name: ")
                    .append(scalar(String.join(", ", licenses)))
                    .append('\n');
        }
        list(card, "language", languages());
        card.append("pretty_name: ").append(scalar(name())).append('\n');
        list(card, "task_categories", List.of("question-answering"));
        list(card, "size_categories", List.of(size(chosen.items().size())));
        card.append("configs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data.jsonl\n");
        card.append("dataset_info:\n  splits:\n  - name: train\n    num_examples: ")
                .append(chosen.items().size())
                .append("\n---\n\n# ")
                .append(Characters.shown(name()))
                .append("\n\n");
        counts(card);
        credits(card, licenses);
        return card.toString();
    }

    private void counts(StringBuilder card) {
        card.append("| language | type | questions |\n| --- | --- | --- |\n");
        Map<String, Long> counts = counted(item ->
                line(item.question().lang()) + " | " + item.question().type().key());
        counts.forEach((key, count) ->
                card.append("| ").append(key).append(" | ").append(count).append(" |\n"));
        card.append("""

                Every line of `data.jsonl` is a question with the same fields. Texts are Markdown; `correct` holds the places of the right
                `choices`, from 0; `answer` is what is right, whatever the type; what a question does not have is empty. Pictures lie at the paths
                in `pictures`.
                """);
    }

    private void credits(StringBuilder card, List<String> licenses) {
        if (!licenses.isEmpty()) {
            card.append("\nLicence: ").append(line(String.join(", ", licenses))).append(".\n");
        }
        TreeSet<String> credits = new TreeSet<>();
        chosen.manifest()
                .flatMap(manifest -> manifest.fields().text("attribution"))
                .ifPresent(text -> credits.add(text.value()));
        chosen.items().stream()
                .map(item -> item.text("attribution"))
                .filter(text -> !text.isBlank())
                .forEach(credits::add);
        credits.forEach(credit -> card.append("\n- ").append(line(credit)));
        card.append(credits.isEmpty() ? "" : "\n");
    }

    private Map<String, Long> counted(Function<Item, String> by) {
        return chosen.items().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    /** The licences of the questions, that of the bank for those that do not say. */
    private List<String> licenses() {
        return chosen.items().stream()
                .map(chosen::license)
                .filter(license -> !license.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Languages without script and region, as the hub lists them. */
    private List<String> languages() {
        return chosen.langs().stream()
                .map(lang -> lang.replaceFirst("[^A-Za-z].*+", "").toLowerCase(Locale.ROOT))
                .filter(lang -> !lang.isEmpty())
                .distinct()
                .toList();
    }

    private String name() {
        return chosen.manifest()
                .map(Manifest::fields)
                .flatMap(fields -> fields.map("name")
                        .flatMap(DatasetCard::first)
                        .or(() -> fields.text("name").map(Text::value)))
                .orElseGet(() -> chosen.manifest()
                        .map(Manifest::id)
                        .filter(id -> !id.isEmpty())
                        .orElse("Questions"));
    }

    /** The name in English, or in the first language that it is written in. */
    private static Optional<String> first(Fields names) {
        return names.text("en")
                .map(Text::value)
                .or(() -> names.own().entries().stream()
                        .map(entry -> entry.value().text().value())
                        .findFirst());
    }

    private static String size(int questions) {
        return questions < 1_000
                ? "n<1K"
                : questions < 10_000 ? "1K<n<10K" : questions < 100_000 ? "10K<n<100K" : "100K<n<1M";
    }

    private static void list(StringBuilder card, String key, List<String> values) {
        if (!values.isEmpty()) {
            card.append(key).append(":\n");
            values.forEach(value -> card.append("- ").append(scalar(value)).append('\n'));
        }
    }

    /** A text in YAML: as it is where it can only be a text, otherwise as JSON writes it. */
    private static String scalar(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9.<>-]{2,40}(?: [A-Za-z0-9]{1,20}){0,5}")
                && !text.matches("(?i)true|false|null|yes|off");
        return plain ? text : Json.line(text);
    }

    private static String line(String text) {
        return Characters.shown(text).replace("<", "&lt;").replace("|", "\\|");
    }
}
