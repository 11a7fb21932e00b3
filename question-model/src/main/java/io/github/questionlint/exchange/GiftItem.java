package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a question in GIFT. A text is on one line, its line breaks written as {@code \n}: Moodle ends a question at an
 * empty line and takes {@code //} at the start of a line for a comment.
 */
final class GiftItem {
    private static final String SIGNS = "~=#{}:\\";
    /** What a choice must not say to be marked as wrong: all the marks that another one gave. */
    private static final String WRONG = "%-100%";

    private static final String RIGHT = "%100%";

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
        String asked = escaped(item.asked(open && !item.choices().isEmpty()));
        return comment() + name + (asked.isEmpty() ? "" : "[markdown]" + asked + " ") + "{" + answers + "}";
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
        String body = switch (item.marking()) {
            case SINGLE_CHOICE -> choices(false);
            case MULTIPLE_CHOICE -> choices(true);
            case TRUE_FALSE -> item.truth().orElse(false) ? "TRUE" : "FALSE";
            case NUMERIC -> number();
            case SHORT_ANSWER -> words();
            default -> "";
        };
        if (body.isEmpty()) {
            tellOpen();
        }
        String said = (body.isEmpty() ? Stream.of(Role.ANSWER, Role.EXPLANATION) : Stream.of(Role.EXPLANATION))
                .map(item::part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        if (!body.isEmpty() && !item.part(Role.ANSWER).isBlank()) {
            losses.add(item, "answer", Loss.NO_PLACE, "gift");
        }
        return body + (said.isEmpty() ? "" : "####" + escaped(said));
    }

    private void tellOpen() {
        if (!item.choices().isEmpty()) {
            losses.add(item, "choices", "choices-shown");
        }
        if (item.question().type() == QuestionType.CODE) {
            losses.add(item, "type", "type-open", "gift");
        }
    }

    private String choices(boolean several) {
        int right = (int) item.choices().stream().filter(ItemChoice::correct).count();
        if (several && GiftWeights.of(0, right).isEmpty()) {
            return "";
        }
        if (several && GiftWeights.areUnequal(right)) {
            losses.add(item, "choices", "weights");
        }
        boolean shared = several || right == item.choices().size();
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (ItemChoice choice : item.choices()) {
            String share =
                    choice.correct() ? "%" + GiftWeights.of(index++, right).orElse("100") + "%" : WRONG;
            String sign = shared ? "~" + share : choice.correct() ? "=" : "~";
            text.append("\n\t").append(sign).append(answer(choice.text(), choice.correct(), shared));
            if (!choice.explanation().isBlank()) {
                text.append('#').append(escaped(choice.explanation()));
            }
            if (Item.isUnclear(choice.mark())) {
                losses.add(item, "choices", "marks-unclear");
            }
        }
        return text.append('\n').toString();
    }

    /** A text that begins like marks or like the name of a format gets its own in front. */
    private static String answer(String text, boolean correct, boolean weighed) {
        String bare = text.strip();
        String weight = weighed || !bare.startsWith("%") ? "" : correct ? RIGHT : "%0%";
        return weight + (bare.startsWith("[") ? "[markdown]" : "") + escaped(bare);
    }

    private String number() {
        ItemNumber number = item.number().orElseThrow();
        if (!number.unit().isEmpty()) {
            losses.add(item, "numeric", "unit", number.unit(), "gift");
        }
        String off = number.isRange() ? ":" + ItemNumber.plain(number.tolerance()) : "";
        return number.value()
                .map(value -> "#" + ItemNumber.plain(value) + off)
                .orElseGet(() -> "#" + ItemNumber.plain(number.min()) + ".." + ItemNumber.plain(number.max()));
    }

    /** Words with an arrow would make pairs of them, and a star stands for any words. */
    private String words() {
        List<String> written = new ArrayList<>();
        for (String word : item.accepted()) {
            if (word.contains("->") || word.isBlank()) {
                losses.add(item, "accept", "word", word, "gift");
            } else {
                if (word.contains("*")) {
                    losses.add(item, "accept", "star", word);
                }
                written.add("\n\t=" + answer(word, true, false));
            }
        }
        if (!written.isEmpty() && !item.ignoresCase()) {
            losses.add(item, "accept", "case", "gift");
        }
        return written.isEmpty() ? "" : String.join("", written) + "\n";
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
