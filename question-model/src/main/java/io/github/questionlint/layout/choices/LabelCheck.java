package io.github.questionlint.layout.choices;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Checks that the letters in front of choices, if there are any, are on every choice and run A, B, C …. */
public final class LabelCheck {
    private static final String CLOSING = "]}>|,;:";
    /** A label with the space before it, in UTF-16 units. */
    private static final int BEGIN = 5;

    private LabelCheck() {}

    /**
     * Reports the first choice with a wrong letter, if at least half of the choices have one.
     *
     * @param lists the lists of the choices, in order
     */
    public static void check(ChoiceItems choices, List<Node> lists, Markdown markdown, Consumer<Problem> problems) {
        List<Node> items =
                lists.stream().flatMap(list -> list.children().stream()).toList();
        List<String> labels = choices.labels(items);
        long written = labels.stream().filter(label -> !label.isEmpty()).count();
        if (written * 2 < items.size()) {
            return;
        }
        for (int at = 0; at < items.size(); at++) {
            String wanted = String.valueOf((char) ('A' + at));
            if (!labels.get(at).equals(wanted)) {
                String mistyped = labels.get(at).isEmpty() ? mistyped(choices.begin(items.get(at), BEGIN), wanted) : "";
                String messageId = !labels.get(at).isEmpty() ? "order" : mistyped.isEmpty() ? "missing" : "sign";
                problems.accept(Problem.of(
                        "choice-labels-broken",
                        messageId,
                        markdown.span(items.get(at)),
                        wanted,
                        mistyped.isEmpty() ? labels.get(at) : mistyped));
                return;
            }
        }
    }

    /** The letter that is wanted with a sign that makes it no label, as in "D]"; empty if the choice has none. */
    private static String mistyped(String text, String wanted) {
        boolean letter = text.length() > 2 && text.regionMatches(true, 0, wanted, 0, 1);
        return letter && CLOSING.indexOf(text.charAt(1)) >= 0 ? text.substring(0, 2) : "";
    }
}
