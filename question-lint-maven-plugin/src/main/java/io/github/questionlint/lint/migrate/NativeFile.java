package io.github.questionlint.lint.migrate;

import java.util.List;
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

    private static final Map<String, String> HEADINGS = Map.of(
            "choices",
            "Choices",
            "answer",
            "Answer",
            "keyPoints",
            "Key points",
            "explanation",
            "Explanation",
            "hints",
            "Hints",
            "followUps",
            "Follow-ups",
            "pitfalls",
            "Pitfalls",
            "starter",
            "Starter code",
            "tests",
            "Tests",
            "notes",
            "Notes");

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

    /** The whole text of the file. */
    String text() {
        StringBuilder text = new StringBuilder(frontMatter());
        if (isShortened() && !isTitleTheText()) {
            text.append('\n').append(PartText.paragraph(item.title())).append('\n');
        }
        for (String part : Item.PARTS) {
            String content = part.equals("choices") ? choices() : content(part);
            if (!content.isBlank()) {
                text.append(part.equals("question") ? "\n" : "\n## " + HEADINGS.get(part) + "\n\n");
                text.append(content).append('\n');
            }
        }
        return text.toString();
    }

    /** A text that only repeats the title, or shows nothing, is left out. */
    private String content(String part) {
        String text = item.parts().getOrDefault(part, "");
        boolean twice = part.equals("question") && isTitleTheText() && !isShortened();
        return twice ? "" : PartText.of(text);
    }

    private boolean isTitleTheText() {
        return item.parts()
                .getOrDefault("question", "")
                .strip()
                .equals(item.title().strip());
    }

    private String frontMatter() {
        String translation = original.isEmpty() ? "" : "translation: {of: " + original + "}\n";
        return "---\nid: " + id + "\nlang: " + quoted(lang()) + "\ntype: " + item.nativeType() + "\ntitle: |-\n  "
                + title()
                + "\ntopics: [" + topic + "]\ndifficulty: medium\nstatus: draft\n" + item.key() + translation
                + "custom: {migratedFrom: "
                + quoted(item.path() + ":" + item.line()) + "}\n---\n";
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
            return line;
        }
        String shown = PartText.shown(line);
        return shown.codePointCount(0, shown.length()) <= LONGEST_TITLE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_TITLE - 1))
                                .strip() + "…";
    }

    /** Whether the question that was read back has the same content. */
    boolean isKeptIn(@Nullable Item read) {
        boolean title = read != null && read.title().equals(title()) && (!isShortened() || isTextFrom(read));
        return title
                && Item.PARTS.stream().allMatch(part -> isKept(part, Objects.requireNonNull(read)))
                && item.options().stream()
                        .map(Item.Option::stripped)
                        .toList()
                        .equals(Objects.requireNonNull(read).options().stream()
                                .map(this::asWritten)
                                .toList());
    }

    /** Whether the text of the question that was read back starts with the title that was too long. */
    private boolean isTextFrom(Item read) {
        String text = read.parts().getOrDefault("question", "").strip();
        return text.startsWith(PartText.paragraph(item.title()).strip());
    }

    private boolean isKept(String part, Item read) {
        String before = content(part).strip();
        String after = read.parts().getOrDefault(part, "").strip();
        return isShortened() && part.equals("question") ? after.endsWith(before) : after.equals(before);
    }

    /** In our format a choice is right or wrong; an unmarked one is written as wrong, and listed. */
    private Item.Option asWritten(Item.Option read) {
        boolean open =
                item.options().stream().allMatch(option -> option.correct().isEmpty());
        return (open ? new Item.Option(read.text(), Optional.empty(), read.explanation()) : read).stripped();
    }

    /** A scalar of YAML. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String choices() {
        return item.options().stream().map(NativeFile::choice).collect(Collectors.joining("\n"));
    }

    private static String choice(Item.Option option) {
        String mark = option.correct().orElse(false) ? "- [x]" : "- [ ]";
        List<String> lines = option.text().strip().lines().toList();
        boolean block = option.text().strip().matches("(?s)(```|~~~|[-*+>#] |\\d+\\. ).*");
        String first = lines.isEmpty() || block ? "" : " " + lines.get(0);
        List<String> below = block ? lines : lines.subList(Math.min(1, lines.size()), lines.size());
        String text = mark + first + (block ? "\n" : "") + indented(below, "  ");
        return option.explanation().isBlank()
                ? text
                : text + "\n" + indented(option.explanation().lines().toList(), "  > ");
    }

    private static String indented(List<String> lines, String indent) {
        return lines.stream()
                .map(line -> "\n"
                        + (line.isBlank()
                                ? indent.stripTrailing().equals("") ? "" : indent.stripTrailing()
                                : indent + line))
                .collect(Collectors.joining());
    }
}
