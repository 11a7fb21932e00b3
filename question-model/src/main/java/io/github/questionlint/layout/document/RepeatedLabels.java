package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.LabelWords;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.TaskHeading;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Folding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds the labels that open the same part of one answer after another, such as "Why this matters:": bold lines and
 * headings that are there again and again, each time below another heading that asks. A bold line that asks the same of
 * one topic after another, such as "Who is this?", is a label, too: its heading says of what. The words may be of any
 * language.
 */
final class RepeatedLabels {
    private static final int FEWEST = 3;
    private static final LabelWords QUESTION = LabelWords.of("number");
    /** The least share of the places of a label that are below a heading that asks. */
    private static final double MOST = 0.75;

    /** The places of a label: all of them, and the headings above them that ask, or name a topic that it asks for. */
    private static final class Places {
        private final Set<Node> asking = new HashSet<>();
        private final Set<Node> topics = new HashSet<>();
        private int all;

        private boolean areParts() {
            int most = Math.max(asking.size(), topics.size());
            return most >= FEWEST && most >= all * MOST;
        }
    }

    private final Map<String, Places> places = new HashMap<>();
    /** The headings around the current block, the innermost first. */
    private final Deque<Node> around = new ArrayDeque<>();

    private RepeatedLabels() {}

    /** The labels of a document. */
    static RepeatedLabels of(Node root) {
        RepeatedLabels labels = new RepeatedLabels();
        root.children().forEach(labels::add);
        labels.places.values().removeIf(found -> !found.areParts());
        return labels;
    }

    private void add(Node block) {
        boolean heading = block.kind() == Kind.HEADING;
        while (heading && !around.isEmpty() && around.peek().number() >= block.number()) {
            around.pop();
        }
        String text = heading || isLabel(block) ? folded(block.visibleText()) : "";
        if (!text.isEmpty() && !QUESTION.are(text)) {
            Places found = places.computeIfAbsent(text, unused -> new Places());
            found.all++;
            if (!around.isEmpty()) {
                add(found, around.peek(), !heading && QuestionWords.endsWithMark(text));
            }
        }
        if (heading) {
            around.push(block);
        }
    }

    private static void add(Places places, Node heading, boolean asks) {
        String above = heading.visibleText();
        if (asks(above)) {
            places.asking.add(heading);
        } else if (asks && isTopic(above)) {
            places.topics.add(heading);
        }
    }

    /** Whether a heading has words of its own, other than "Quiz 1". */
    private static boolean isTopic(String heading) {
        Matcher number = Numbering.in(heading);
        String rest = number.lookingAt() ? heading.substring(number.end()) : heading;
        return !rest.isBlank() && rest.chars().noneMatch(Character::isDigit) && !TaskHeading.is(rest);
    }

    private static boolean isLabel(Node block) {
        return block.kind() == Kind.PARAGRAPH
                && !block.children().isEmpty()
                && (block.children().get(0).is(Kind.STRONG, Kind.EMPHASIS)
                        || block.visibleText().endsWith(":"));
    }

    private static boolean asks(String heading) {
        return QuestionWords.score(heading) > 0 || Numbering.style(heading) == Numbering.Style.LABEL;
    }

    private static String folded(String text) {
        return Folding.singleSpaces(Folding.lower(text.lines().findFirst().orElse("")));
    }

    /** Whether a text is such a label. */
    boolean isPart(String text) {
        return !places.isEmpty() && places.containsKey(folded(text));
    }
}
