package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a question in GIFT. A text is on one line, its line breaks written as {@code \n}: Moodle ends a question at an
 * empty line and takes {@code //} at the start of a line for a comment.
 */
final class GiftItem {
    private static final String SIGNS = "~=#{}:\\";
    private final Item item;
    private final Losses losses;

    GiftItem(Item item, Losses losses) {
        this.item = item;
        this.losses = losses;
    }

    /** The question, its comments and its name. */
    String text() {
        String answers = braces();
        item.pictures().forEach(picture -> losses.add(item, "picture", "picture-apart", picture, "gift"));
        String name = item.id().isEmpty() ? "" : "::" + escaped(item.id()) + "::";
        boolean open = answers.isEmpty() || answers.startsWith("####");
        String asked =
                escaped(KeyText.joined(item.asked(open && !item.choices().isEmpty()), open ? KeyText.asked(item) : ""));
        String braces = "{" + answers + "}";
        if (!open && item.cloze().isPresent()) {
            return comment() + name + "[markdown]" + withGap(braces);
        }
        return comment() + name + (asked.isEmpty() ? "" : "[markdown]" + asked + " ") + braces;
    }

    /** The text with its answers in the place of its only gap, and the code to begin with. */
    private String withGap(String braces) {
        String asked = item.cloze().orElseThrow().asked(at -> item.place());
        return escaped(KeyText.joined(asked, item.part(Role.STARTER))).replace(item.place(), braces);
    }

    /** Moodle reads the id and the tags of a question from the comment in front of it. */
    private String comment() {
        Stream<String> id = Stream.of(item.id()).filter(name -> !name.isEmpty()).map(name -> "[id:" + bare(name) + "]");
        Stream<String> tags = Stream.concat(item.texts("topics").stream().skip(1), item.texts("tags").stream())
                .map(tag -> "[tag:" + bare(tag) + "]");
        String all = Stream.concat(id, tags).collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : "// " + all + "\n";
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\\p{Cntrl}]+", " ").replace("\\", "").replace("]", "\\]");
    }

    private String braces() {
        GiftAnswers answers = new GiftAnswers(item, losses);
        String body = switch (item.marking()) {
            case SINGLE_CHOICE -> answers.choices(false);
            case MULTIPLE_CHOICE -> answers.choices(true);
            case TRUE_FALSE -> answers.truth();
            case NUMERIC -> answers.number();
            case SHORT_ANSWER -> answers.words();
            case MATCHING -> answers.pairs();
            case CLOZE -> answers.gap();
            default -> "";
        };
        if (body.isEmpty()) {
            tellOpen();
        }
        Stream<Role> roles = body.isEmpty() ? Stream.of(Role.ANSWER, Role.EXPLANATION) : Stream.of(Role.EXPLANATION);
        String said = Stream.concat(Stream.of(body.isEmpty() ? KeyText.of(item) : ""), roles.map(item::part))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        answers.tellFeedback();
        if (!body.isEmpty() && !item.part(Role.ANSWER).isBlank()) {
            losses.add(item, "answer", Loss.NO_PLACE, "gift");
        }
        return body + (said.isEmpty() ? "" : "####" + escaped(said));
    }

    private void tellOpen() {
        if (!item.choices().isEmpty()) {
            losses.add(item, "choices", "choices-shown");
        }
        if (item.marking() == QuestionType.ORDERING || item.marking() == QuestionType.CLOZE) {
            losses.add(item, "type", "type-person", "GIFT");
        }
        if (item.question().type() == QuestionType.CODE) {
            losses.add(item, "type", "type-open", "gift");
        }
    }

    /** A text on one line, its signs escaped. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.strip().replace("\r\n", "\n").replace('\r', '\n').chars().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else {
                out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return out.toString();
    }
}
