package io.github.questionlint.write;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Choices as items of a list with boxes. */
final class ChoiceText {
    /** A text that is another block than a paragraph when it stands at the begin of a line. */
    private static final Pattern BLOCK = Pattern.compile("(?s)(?:```|~~~|[-*+>#] |\\d{1,9}[.)] ).*");

    private static final String INDENT = "  ";

    private ChoiceText() {}

    static String of(List<NewChoice> choices) {
        return choices.stream().map(ChoiceText::of).collect(Collectors.joining("\n"));
    }

    private static String of(NewChoice choice) {
        String text = choice.text().strip();
        String mark = choice.weight().isEmpty()
                ? choice.correct() ? "- [x]" : "- [ ]"
                : "- [" + (choice.correct() ? "x " : "") + choice.weight() + "%]";
        boolean block = BLOCK.matcher(text).matches();
        String item = mark + (block ? "\n\n" + INDENT : " ") + indented(text, INDENT);
        return choice.explanation().isBlank()
                ? item
                : item + "\n" + INDENT + "> " + indented(choice.explanation().strip(), INDENT + "> ");
    }

    /** The lines of a text, all but the first behind an indent; a blank one has no space at its end. */
    private static String indented(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.lines().toList()) {
            String start = line.isBlank() ? indent.stripTrailing() : indent;
            lines.append(lines.isEmpty() ? "" : "\n" + start).append(line);
        }
        return lines.toString();
    }
}
