package io.github.questionlint.exchange;

import io.github.questionlint.data.Json;
import io.github.questionlint.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A data set for a hub: a line of JSON for each question, each with the same fields of the same types, and a card that
 * says what is in it. What a question does not have is an empty text or list.
 */
final class JsonlTarget implements Target {
    private static final Set<String> FIELDS =
            Set.copyOf(CarriedFields.whole("id", "status", "difficulty", "level", "topics", "tags", "license"));

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public Set<String> rights() {
        return Set.of("license", "attribution");
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        String lines = chosen.items().stream()
                .map(item -> Json.line(row(item, chosen.license(item), losses)) + "\n")
                .collect(Collectors.joining());
        return List.of(
                new ExportFile("README.md", new DatasetCard(chosen).text()), new ExportFile("data.jsonl", lines));
    }

    private static Map<String, Object> row(Item item, String license, Losses losses) {
        List<ItemChoice> choices = item.choices();
        Map<String, Object> row = Json.object(
                "id", item.id(),
                "lang", item.question().lang(),
                "type", item.question().type().key(),
                "question", KeyText.joined(item.asked(false), KeyText.asked(item)),
                "choices", texts(choices, ItemChoice::text),
                "correct",
                        IntStream.range(0, choices.size())
                                .filter(at -> choices.get(at).correct())
                                .boxed()
                                .toList(),
                "answer", answer(item),
                "accepted", item.accepted(),
                "tolerance",
                        item.number()
                                .filter(number -> number.value().isPresent())
                                .map(number -> ItemNumber.plain(number.tolerance()))
                                .orElse(""),
                "unit", item.number().map(ItemNumber::unit).orElse(""),
                "explanation", item.part(Role.EXPLANATION),
                "feedback", texts(choices, ItemChoice::explanation));
        for (Role role : List.of(Role.KEY_POINTS, Role.HINTS, Role.PITFALLS, Role.FOLLOW_UPS, Role.TESTS)) {
            row.put(role.key(), item.part(role));
        }
        for (String field : List.of("difficulty", "level", "status")) {
            row.put(field, item.text(field));
        }
        row.put("license", license);
        row.put("topics", item.texts("topics"));
        row.put("tags", item.texts("tags"));
        row.put("pictures", item.pictures());
        row.put("path", item.question().path());
        row.put("line", item.question().span().line());
        if (choices.stream().anyMatch(choice -> Item.isUnclear(choice.mark()))) {
            losses.add(item, "choices", "marks-unclear");
        }
        ChoiceWeights.tellLost(item, losses, "jsonl");
        if (!item.ignoresCase()) {
            losses.add(item, "accept", "case", "jsonl");
        }
        return row;
    }

    private static List<String> texts(List<ItemChoice> choices, Function<ItemChoice, String> text) {
        return choices.stream().map(text).toList();
    }

    /** What is right: the right choices, a text, {@code true} or {@code false}, a number, or the first of some words. */
    private static String answer(Item item) {
        return switch (item.marking()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                item.choices().stream()
                        .filter(ItemChoice::correct)
                        .map(ItemChoice::text)
                        .collect(Collectors.joining("\n"));
            case TRUE_FALSE -> String.valueOf(item.truth().orElse(false));
            case NUMERIC ->
                item.number()
                        .map(number -> number.value()
                                .map(ItemNumber::plain)
                                .orElseGet(
                                        () -> ItemNumber.plain(number.min()) + " … " + ItemNumber.plain(number.max())))
                        .orElse("");
            case SHORT_ANSWER -> item.accepted().get(0);
            default -> KeyText.of(item).isEmpty() ? item.part(Role.ANSWER) : KeyText.of(item);
        };
    }
}
