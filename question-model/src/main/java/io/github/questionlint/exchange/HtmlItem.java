package io.github.questionlint.exchange;

import io.github.questionlint.exchange.site.SiteChoice;
import io.github.questionlint.exchange.site.SiteKey;
import io.github.questionlint.exchange.site.SiteQuestion;
import io.github.questionlint.exchange.site.SiteSource;
import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as a site shows it.
 *
 * @param chosen all questions that are written
 * @param related gives the question with an id in its language; none where it is not on the site
 * @param pages gives the file of the page that a question is on
 */
record HtmlItem(
        Item item, Chosen chosen, Function<String, List<Item>> related, Function<Item, String> pages, Losses losses) {
    private static final List<String> FACTS = List.of("difficulty", "level", "minutes");
    private static final int LETTERS = 26;
    /** What a source does if nothing else is said. */
    private static final String USUAL = "supports";

    SiteQuestion question() {
        List<SiteChoice> choices = choices();
        return new SiteQuestion(
                item.name(),
                item.id(),
                item.texts("aliases"),
                item.question().lang(),
                facts(),
                item.texts("topics"),
                item.texts("tags"),
                item.title(),
                choices,
                key(choices),
                item.feedback(),
                parts(),
                item.question().fields().maps("sources").stream()
                        .map(HtmlItem::source)
                        .toList(),
                links(),
                chosen.first().contains(item.question().name()));
    }

    /** The parts, and behind what is asked what there is to match or to bring into order. */
    private Map<Role, String> parts() {
        Map<Role, String> parts = new EnumMap<>(Role.class);
        parts.putAll(item.parts());
        String asked = KeyText.joined(item.part(Role.QUESTION), KeyText.asked(item));
        if (!asked.isBlank()) {
            parts.put(Role.QUESTION, asked);
        }
        return parts;
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("type", item.question().type().key());
        FACTS.forEach(name -> facts.put(
                name,
                item.question().fields().number(name).map(ItemNumber::plain).orElseGet(() -> item.text(name))));
        String status = item.text("status");
        facts.put("status", status.equals("reviewed") ? "" : status);
        facts.put("license", chosen.license(item));
        facts.put(
                "points",
                item.points()
                        .filter(points -> points.compareTo(BigDecimal.ONE) != 0)
                        .map(ItemNumber::plain)
                        .orElse(""));
        return facts;
    }

    private List<SiteChoice> choices() {
        if (item.choices().stream().anyMatch(choice -> Item.isUnclear(choice.mark()))) {
            losses.add(item, "choices", "marks-unclear");
        }
        List<SiteChoice> choices = new ArrayList<>();
        for (ItemChoice choice : item.choices()) {
            int at = choices.size();
            String place = at < LETTERS ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
            String label = choice.label().isEmpty() ? place : choice.label();
            choices.add(new SiteChoice(label, choice.text(), choice.correct(), choice.explanation()));
        }
        return choices;
    }

    private SiteKey key(List<SiteChoice> choices) {
        String lang = item.question().lang();
        QuestionType marking = item.marking();
        return switch (marking) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> {
                SiteKey key = SiteKey.choices(choices, marking == QuestionType.MULTIPLE_CHOICE);
                QtiScore score = new QtiScore(item);
                yield score.isMapped() ? key.adding(score.values()) : key;
            }
            case TRUE_FALSE -> {
                boolean truth = item.truth().orElse(false);
                yield SiteKey.truth(truth, PartNames.of(truth, lang));
            }
            case NUMERIC ->
                item.number()
                        .map(number -> SiteKey.number(number.min(), number.max(), number.unit(), number.shown()))
                        .orElseGet(() -> SiteKey.self(""));
            case SHORT_ANSWER -> SiteKey.words(item.accepted(), item.ignoresCase());
            default -> SiteKey.self(KeyText.of(item));
        };
    }

    private static SiteSource source(Fields source) {
        String url = source.text("url", "");
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        String authors = source.texts("authors").stream().map(Text::value).collect(Collectors.joining(", "));
        String year = source.number("year").map(ItemNumber::plain).orElseGet(() -> source.text("year", ""));
        String about = Stream.of(
                        web ? "" : url,
                        authors,
                        year,
                        source.text("locator", ""),
                        source.text("kind", ""),
                        source.text("relation", ""))
                .filter(part -> !part.isBlank() && !part.equals(USUAL))
                .collect(Collectors.joining(" · "));
        return new SiteSource(source.text("title", ""), web ? url : "", about);
    }

    /** The links to related questions by their titles; one that is not on the site is told. */
    private Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        for (String id : item.texts("related")) {
            List<Item> found = related.apply(id);
            found.forEach(other -> links.put(other.title(), pages.apply(other) + "#" + other.name()));
            if (found.isEmpty()) {
                losses.add(item, "related", "related-missing", id);
            }
        }
        return links;
    }
}
