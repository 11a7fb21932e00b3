package io.github.questionlint.exchange.site;

import io.github.questionlint.markdown.LoweredHeadings;
import io.github.questionlint.model.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A question as a part of a page; its answer is hidden until it is opened, also without a script. */
final class Article {
    private static final int BELOW_PARTS = 4;
    private static final List<Role> ANSWERS =
            List.of(Role.ANSWER, Role.KEY_POINTS, Role.EXPLANATION, Role.PITFALLS, Role.FOLLOW_UPS, Role.TESTS);

    private final SiteQuestion question;
    private final Map<String, SiteTopic> topics;
    private final SiteText texts;
    private final SiteLosses losses;
    private final BiFunction<Role, String, String> names;
    private final String lang;

    /**
     * A question as a part of a page.
     *
     * @param topics what questions are about, by id
     * @param names what parts are called in a language
     */
    Article(
            SiteQuestion question,
            Map<String, SiteTopic> topics,
            SiteText texts,
            SiteLosses losses,
            BiFunction<Role, String, String> names) {
        this.question = question;
        this.topics = topics;
        this.texts = texts;
        this.losses = losses;
        this.names = names;
        this.lang = question.lang();
    }

    /** All of it. */
    String html() {
        String anchor = question.anchor();
        return """
                <article class="question" id="%1$s"%2$s data-type="%3$s" aria-labelledby="T-%1$s">
                <header><h2 id="T-%1$s">%4$s</h2><a class="self" href="#%1$s" title="%5$s" aria-label="%5$s">#</a></header>
                %6$s<div class="asked">%7$s%8$s%9$s</div>
                %10$s<details class="answer"><summary>%11$s</summary>
                %12$s</details>
                </article>
                """.formatted(
                        anchor,
                        Html.lang(lang),
                        Html.text(question.fact("type")),
                        inline(question.title(), "title"),
                        word("link"),
                        facts(),
                        block(Role.QUESTION),
                        block(Role.STARTER),
                        choices(),
                        hints(),
                        word("answer"),
                        answer());
    }

    /** What an answer is told, as HTML, by {@code right}, {@code partly} and {@code wrong}. */
    Map<String, String> feedback() {
        Map<String, String> told = new LinkedHashMap<>(question.feedback());
        told.replaceAll((kind, text) -> markdown(text, "feedback").html());
        return told;
    }

    private String word(String key, Object... args) {
        return Html.text(SiteWords.of(lang, key, args));
    }

    private String block(Role role) {
        String text = question.part(role);
        return text.isBlank()
                ? ""
                : markdown(LoweredHeadings.of(text, BELOW_PARTS), role.key()).html();
    }

    private String inline(String markdown, String field) {
        return markdown(markdown, field).inline().html();
    }

    private SiteText.Part markdown(String markdown, String field) {
        SiteText.Part part = texts.of(markdown, source -> losses.formula(question, field, source));
        if (!part.whole()) {
            losses.markup(question, field);
        }
        return part;
    }

    private String facts() {
        StringBuilder facts = new StringBuilder("<ul class=\"facts\">");
        if (question.changed()) {
            facts.append("<li class=\"changed\">").append(word("changed")).append("</li>");
        }
        question.topics().forEach(topic -> fact(facts, "topic", topic(topic)));
        fact(facts, "type", SiteWords.value(lang, "type", question.fact("type")));
        for (String name : List.of("difficulty", "level", "status")) {
            fact(facts, name, SiteWords.value(lang, name, question.fact(name)));
        }
        for (String name : List.of("minutes", "points")) {
            String count = question.fact(name);
            fact(facts, name, count.isEmpty() ? "" : SiteWords.of(lang, name, count));
        }
        question.tags().forEach(tag -> fact(facts, "tag", tag));
        return facts.append("</ul>\n").toString();
    }

    private static void fact(StringBuilder facts, String kind, String value) {
        if (!value.isEmpty()) {
            facts.append("<li class=\"")
                    .append(kind)
                    .append("\">")
                    .append(Html.text(value))
                    .append("</li>");
        }
    }

    private String topic(String id) {
        SiteTopic topic = topics.get(id);
        return topic == null ? id : topic.titles().getOrDefault(lang, id);
    }

    private String choices() {
        return question.choices().isEmpty()
                ? ""
                : question.choices().stream()
                        .map(choice -> "<li>" + label(choice) + "<div class=\"text\">" + choice(choice) + "</div></li>")
                        .collect(Collectors.joining("\n", "\n<ol class=\"choices\" role=\"list\">\n", "\n</ol>"));
    }

    private static String label(SiteChoice choice) {
        return "<span class=\"label\">" + Html.text(choice.label()) + "</span>";
    }

    private String choice(SiteChoice choice) {
        return markdown(choice.text(), "choices").inline().html();
    }

    private String hints() {
        return question.part(Role.HINTS).isBlank()
                ? ""
                : "<details class=\"hints\"><summary>" + name(Role.HINTS) + "</summary>\n" + block(Role.HINTS)
                        + "</details>\n";
    }

    private String name(Role role) {
        return Html.text(names.apply(role, lang));
    }

    private String answer() {
        StringBuilder answer = new StringBuilder(key());
        boolean named = !answer.isEmpty();
        for (Role role : ANSWERS) {
            String html = block(role);
            if (!html.isEmpty()) {
                boolean bare = role == Role.ANSWER && !named;
                answer.append("<section class=\"").append(role.key()).append("\">");
                answer.append(bare ? "" : "<h3>" + name(role) + "</h3>")
                        .append(html)
                        .append("</section>\n");
            }
        }
        return answer.append(related()).append(sources()).append(license()).toString();
    }

    private String key() {
        if (question.choices().isEmpty() || question.choices().stream().noneMatch(SiteChoice::correct)) {
            return shown() + said(question.choices(), false);
        }
        return said(question.choices(), true);
    }

    private String shown() {
        String shown = question.key().shown();
        boolean text = question.key().kind().equals("self");
        return shown.isEmpty()
                ? ""
                : text
                        ? "<div class=\"key\">" + markdown(shown, "answer").html() + "</div>\n"
                        : "<p class=\"key\"><strong>" + Html.text(shown) + "</strong></p>\n";
    }

    /** The right choices, and what is said about any. */
    private String said(List<SiteChoice> choices, boolean known) {
        StringBuilder marks = new StringBuilder();
        for (int at = 0; at < choices.size(); at++) {
            SiteChoice choice = choices.get(at);
            boolean says = !choice.explanation().isBlank();
            if (choice.correct() || says) {
                String kind = choice.correct() ? "correct" : "wrong";
                marks.append("<li class=\"")
                        .append(known ? kind : "")
                        .append("\" data-choice=\"")
                        .append(at)
                        .append("\">");
                marks.append(label(choice)).append("<div class=\"text\">");
                marks.append(known ? "<span class=\"mark\">" + word(kind) + "</span> " : "");
                marks.append(choice.correct() ? choice(choice) : "");
                String explanation =
                        says ? markdown(choice.explanation(), "choices").html() : "";
                marks.append(says ? "<div class=\"said\">" + explanation + "</div>" : "")
                        .append("</div></li>\n");
            }
        }
        return marks.isEmpty() ? "" : "<ol class=\"marks\" role=\"list\">\n" + marks + "</ol>\n";
    }

    private String related() {
        return question.related().isEmpty()
                ? ""
                : question.related().entrySet().stream()
                        .map(link -> "<li><a href=\"" + Html.text(link.getValue()) + "\">"
                                + Html.text(SiteText.plain(link.getKey())) + "</a></li>")
                        .collect(Collectors.joining(
                                "",
                                "<section class=\"related\"><h3>" + word("related") + "</h3><ul>",
                                "</ul></section>\n"));
    }

    private String sources() {
        return question.sources().isEmpty()
                ? ""
                : question.sources().stream()
                        .map(SiteSource::html)
                        .collect(Collectors.joining(
                                "",
                                "<section class=\"sources\"><h3>" + word("sources") + "</h3><ul>",
                                "</ul></section>\n"));
    }

    private String license() {
        String license = question.fact("license");
        return license.isEmpty()
                ? ""
                : "<p class=\"license\">" + word("license") + ": " + Html.text(license) + "</p>\n";
    }
}
