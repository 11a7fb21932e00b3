package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.markdown.LoweredHeadings;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question as a part of a page of Markdown: a heading of level 2, its parts below headings of level 3. */
final class MarkdownItem {
    private static final int BELOW_PARTS = 4;
    private static final List<Role> PARTS = List.of(
            Role.ANSWER, Role.KEY_POINTS, Role.EXPLANATION, Role.HINTS, Role.PITFALLS, Role.FOLLOW_UPS, Role.TESTS);
    /** What cannot follow a box on its line. */
    private static final Pattern BLOCK = Pattern.compile("(?s)(?:```|~~~|[-*+>#|] |\\d{1,9}[.)] | {4}|<).*+");

    private final Item item;
    private final String lang;
    private final Losses losses;

    MarkdownItem(Item item, Losses losses) {
        this.item = item;
        this.lang = item.question().lang();
        this.losses = losses;
    }

    /** The question, ending with a line end. */
    String text() {
        StringBuilder text = new StringBuilder("## " + heading(item.title()) + "\n");
        add(text, item.part(Role.QUESTION));
        add(text, item.part(Role.STARTER));
        add(text, KeyText.asked(item));
        if (!item.choices().isEmpty()) {
            text.append('\n').append(choices());
        }
        String key = key();
        for (Role role : PARTS) {
            String part = role == Role.ANSWER && !key.isEmpty() ? key : item.part(role);
            if (!part.isBlank()) {
                boolean hidden = role == Role.ANSWER;
                String name = PartNames.of(role, lang);
                text.append(hidden ? "\n<details>\n<summary>" + name + "</summary>\n" : "\n### " + name + "\n");
                add(text, part);
                text.append(hidden ? "\n</details>\n" : "");
            }
        }
        if (!key.isEmpty() && !item.part(Role.ANSWER).isBlank()) {
            losses.add(item, "answer", Loss.NO_PLACE, "markdown");
        }
        return text.toString();
    }

    /** A title on one line; number signs at its end are no marks of the heading. */
    static String heading(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.replaceFirst("(?<= |^)(#++)$", "\\\\$1");
    }

    private static void add(StringBuilder text, String part) {
        if (!part.isBlank()) {
            text.append('\n')
                    .append(closed(LoweredHeadings.of(part.stripTrailing(), BELOW_PARTS)))
                    .append('\n');
        }
    }

    /** A text whose last code block or comment ends with it, so that what follows on the page is none. */
    private static String closed(String part) {
        String start = part.replaceFirst("^\\n+", "");
        List<Node> blocks = Markdown.parse(SourceFile.of("text.md", "\n" + start), Limits.DEFAULT)
                .root()
                .children();
        Node last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || !last.is(Node.Kind.FENCED_CODE, Node.Kind.HTML_BLOCK)) {
            return start;
        }
        if (last.kind() == Node.Kind.HTML_BLOCK) {
            boolean open = last.text().lastIndexOf("<!--") > last.text().lastIndexOf("-->");
            return open ? start + " -->" : start;
        }
        String fence = start.substring(last.start() - 1);
        String marks = fence.substring(
                0, (int) fence.chars().takeWhile(c -> c == fence.charAt(0)).count());
        return last.number() == 0 ? start + "\n" + marks : start;
    }

    private String choices() {
        if (item.choices().stream().anyMatch(choice -> Item.isUnclear(choice.mark()))) {
            losses.add(item, "choices", "marks-unclear");
        }
        ChoiceWeights.tellLost(item, losses, "markdown");
        return item.choices().stream().map(MarkdownItem::choice).collect(Collectors.joining());
    }

    private static String choice(ItemChoice choice) {
        String mark = choice.correct() ? "- [x]" : "- [ ]";
        String words = closed(LoweredHeadings.of(choice.text().strip(), BELOW_PARTS));
        boolean block = BLOCK.matcher(words).matches();
        String text = mark
                + (block
                        ? "\n\n" + indented(words, "  ")
                        : " " + indented(words, "  ").stripLeading());
        String said = choice.explanation().strip();
        return text + "\n" + (said.isEmpty() ? "" : "\n" + indented(said, "  > ") + "\n\n");
    }

    private static String indented(String text, String by) {
        return text.lines()
                .map(line -> line.isBlank() ? by.stripTrailing() : by + line)
                .collect(Collectors.joining("\n"));
    }

    private String key() {
        return switch (item.marking()) {
            case TRUE_FALSE -> PartNames.of(item.truth().orElse(false), lang);
            case NUMERIC -> item.number().map(ItemNumber::shown).orElse("");
            case SHORT_ANSWER ->
                item.accepted().size() == 1
                        ? "`" + item.accepted().get(0) + "`"
                        : item.accepted().stream()
                                .map(word -> "- `" + word + "`")
                                .collect(Collectors.joining("\n"));
            default -> KeyText.of(item);
        };
    }
}
