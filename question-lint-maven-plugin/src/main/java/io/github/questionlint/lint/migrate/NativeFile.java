package io.github.questionlint.lint.migrate;

import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.write.NewChoice;
import io.github.questionlint.write.NewQuestion;
import io.github.questionlint.write.QuestionWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question in our format.
 *
 * @param path its path, relative to the folder of the bank
 * @param id its new id
 * @param topic the id of its topic
 * @param original the language that it is translated from; empty for an original
 */
record NativeFile(Item item, String path, String id, String topic, String original) {
    /** The longest title; the text repeats a longer one in full. */
    static final int LONGEST_TITLE = 160;

    /** The same file for a question with other texts. */
    NativeFile with(Item other) {
        return new NativeFile(other, path, id, topic, original);
    }

    String lang() {
        return item.lang().isEmpty() ? "und" : item.lang();
    }

    /** Whether the title is too long. */
    boolean isShortened() {
        return item.title().codePointCount(0, item.title().length()) > LONGEST_TITLE;
    }

    /** Whether the text starts with all of the title, because that is too long or has a link. */
    private boolean isInText() {
        return isShortened() || !item.plain() && PlainTitle.hasLink(item.title());
    }

    /** The whole text of the file. */
    String text() {
        NewQuestion.Builder question = NewQuestion.of(id, lang(), QuestionType.of(item.nativeType()))
                .title(title())
                .topics(topic)
                .difficulty("medium");
        item.key().forEach(question::field);
        if (!original.isEmpty()) {
            question.field("translation", Map.of("of", original));
        }
        question.field("custom", Map.of("migratedFrom", item.path() + ":" + item.line()));
        for (Role role : Role.values()) {
            question.part(role, content(role.key()));
        }
        if (isInText() && !isTitleTheText()) {
            String begin = PartText.paragraph(item.title()) + "\n\n" + content(Role.QUESTION.key());
            question.part(Role.QUESTION, begin.strip());
        }
        item.options()
                .forEach(option -> question.choice(new NewChoice(
                        option.text(), option.correct().orElse(false), option.explanation(), option.weight())));
        return QuestionWriter.text(question.build());
    }

    /** A text that only repeats the title, or shows nothing, is left out. */
    private String content(String part) {
        String text = item.parts().getOrDefault(part, "");
        boolean twice = part.equals("question") && isTitleTheText() && !isInText();
        return twice ? "" : PartText.of(text);
    }

    private boolean isTitleTheText() {
        return item.parts()
                .getOrDefault("question", "")
                .strip()
                .equals(item.title().strip());
    }

    /** The title on one line; a long one as it is shown, cut if need be, and a missing one is left to do. */
    String title() {
        String line = Stream.of(item.title().split("\\R"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        if (line.isEmpty()) {
            return "TODO: " + item.path() + ":" + item.line();
        }
        if (!isShortened()) {
            return item.plain() ? line : PlainTitle.of(line);
        }
        String shown = PartText.shown(line);
        return shown.codePointCount(0, shown.length()) <= LONGEST_TITLE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_TITLE - 1))
                                .strip() + "…";
    }

    /** Whether the question that was read back has the same content. */
    boolean isKeptIn(@Nullable Item read) {
        boolean title = read != null && read.title().equals(title()) && (!isInText() || isTextFrom(read));
        return title
                && Item.PARTS.stream().allMatch(part -> isKept(part, Objects.requireNonNull(read)))
                && item.options().stream()
                        .map(Item.Option::stripped)
                        .toList()
                        .equals(Objects.requireNonNull(read).options().stream()
                                .map(this::asWritten)
                                .toList());
    }

    /** Whether the text of the question that was read back starts with all of the title. */
    private boolean isTextFrom(Item read) {
        String text = read.parts().getOrDefault("question", "").strip();
        return text.startsWith(PartText.paragraph(item.title()).strip());
    }

    private boolean isKept(String part, Item read) {
        String before = content(part).strip();
        String after = read.parts().getOrDefault(part, "").strip();
        return isInText() && part.equals("question") ? after.endsWith(before) : after.equals(before);
    }

    /** In our format a choice is right or wrong; an unmarked one is written as wrong, and listed. */
    private Item.Option asWritten(Item.Option read) {
        boolean open =
                item.options().stream().allMatch(option -> option.correct().isEmpty());
        return (open ? new Item.Option(read.text(), Optional.empty(), read.explanation(), read.weight()) : read)
                .stripped();
    }

    /** A scalar of YAML. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
