package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.markdown.Xhtml;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two sides of a note, as HTML on one line. */
final class AnkiNote {
    private static final List<Role> BACK =
            List.of(Role.ANSWER, Role.KEY_POINTS, Role.EXPLANATION, Role.PITFALLS, Role.FOLLOW_UPS, Role.TESTS);

    private final Item item;
    private final String lang;
    private final Losses losses;

    AnkiNote(Item item, Losses losses) {
        this.item = item;
        this.lang = item.question().lang();
        this.losses = losses;
    }

    /** What is asked, the choices, and the hints for who opens them. */
    String front() {
        String hints = item.part(Role.HINTS);
        return html(KeyText.joined(item.asked(false), KeyText.asked(item)), "question")
                + (item.choices().isEmpty() ? "" : choices())
                + (hints.isBlank()
                        ? ""
                        : "<details><summary>" + PartNames.of(Role.HINTS, lang) + "</summary>" + html(hints, "hints")
                                + "</details>");
    }

    private String choices() {
        return item.choices().stream()
                .map(choice -> "<li>" + html(choice.text(), "choices") + "</li>")
                .collect(Collectors.joining("", "<ol type=\"A\">", "</ol>"));
    }

    /** The key, and every part that explains it; the names of the parts are shown where there are several. */
    String back() {
        List<Role> parts =
                BACK.stream().filter(role -> !item.part(role).isBlank()).toList();
        String key = key();
        boolean named = parts.size() > 1 || !key.isEmpty() || !parts.contains(Role.ANSWER);
        return key
                + parts.stream()
                        .map(role -> (named ? "<p><b>" + PartNames.of(role, lang) + "</b></p>" : "")
                                + html(item.part(role), role.key()))
                        .collect(Collectors.joining());
    }

    private String key() {
        if (!item.choices().isEmpty()) {
            return keys();
        }
        String arranged = KeyText.of(item);
        if (!arranged.isEmpty()) {
            return html(arranged, "answer");
        }
        String key = switch (item.marking()) {
            case TRUE_FALSE -> PartNames.of(item.truth().orElse(false), lang);
            case NUMERIC -> item.number().map(ItemNumber::shown).orElse("");
            case SHORT_ANSWER -> String.join(" / ", item.accepted());
            default -> "";
        };
        return key.isEmpty() ? "" : "<p>" + escaped(key) + "</p>";
    }

    /** The right choices, and what is said about any. */
    private String keys() {
        ChoiceWeights.tellLost(item, losses, "anki");
        boolean known = item.marking() != QuestionType.OPEN;
        if (!known) {
            losses.add(item, "choices", "marks-unclear");
        }
        StringBuilder keys = new StringBuilder();
        for (int at = 0; at < item.choices().size(); at++) {
            ItemChoice choice = item.choices().get(at);
            String letter = at < 26 ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
            String mark = !known ? "" : choice.correct() ? "✓ " : "✗ ";
            boolean said = !choice.explanation().isBlank();
            if (choice.correct() || said) {
                keys.append("<p>").append(mark).append("<b>").append(letter).append("</b></p>");
                keys.append(choice.correct() ? html(choice.text(), "choices") : "");
                keys.append(said ? "<blockquote>" + html(choice.explanation(), "choices") + "</blockquote>" : "");
            }
        }
        return keys.toString();
    }

    /** Topics below those that they belong to, tags, language, difficulty and level. */
    List<String> tags(Chosen chosen) {
        List<String> tags = new ArrayList<>();
        item.texts("topics").forEach(topic -> tags.add(String.join("::", chosen.path(topic))));
        tags.addAll(item.texts("tags"));
        Stream.of("difficulty", "level")
                .filter(field -> !item.text(field).isEmpty())
                .forEach(field -> tags.add(field + "::" + item.text(field)));
        if (!lang.isEmpty()) {
            tags.add("lang::" + lang);
        }
        return tags;
    }

    /** Markdown as HTML on one line. What Anki takes for a command, such as {@code [latex]}, is only shown. */
    private String html(String markdown, String field) {
        Xhtml.Part part = Xhtml.part(markdown, this::media);
        if (!part.whole()) {
            losses.add(item, field, "html");
        }
        return part.html()
                .replace("<span class=\"strikethrough\">", "<span style=\"text-decoration: line-through\">")
                .replaceAll("\\[(?=latex\\]|\\$|sound:|anki:)", "&#91;")
                .replace("\n", "&#10;");
    }

    private String media(String link) {
        return item.pictures().stream()
                .filter(path -> Pictures.written(path).equals(link))
                .findFirst()
                .map(AnkiTarget::media)
                .orElse(link);
    }

    private static String escaped(String text) {
        return Xhtml.characters(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
