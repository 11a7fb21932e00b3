package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class AnswerInternalRepeat implements Rule<Answer> {
    private static final int FEWEST = 30;
    /** The least number of words of a part that repeats the part above it; lines such as "O(n) at worst" are shorter. */
    private static final int FEWEST_OF_PART = 12;
    /** The same where the labels say that one part is the short answer and the other the full one. */
    private static final int FEWEST_OF_FULL = 4;

    private static final Phrases SHORT = Phrases.load(AnswerInternalRepeat.class, "short-answer");
    private static final Phrases FULL = Phrases.load(AnswerInternalRepeat.class, "full-answer");

    /** A paragraph, and the list whose item it is; a procedure for two cases may repeat a step in two lists. */
    private record Place(List<String> words, int list) {}

    /** A labelled part of an answer: the label, its first block and its words. */
    private record Part(String label, Block first, List<String> words) {}

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean found = checkParagraphs(answer, reporter);
        if (!found) {
            checkParts(answer, reporter);
            checkExplanation(answer, reporter);
        }
    }

    private static boolean checkParagraphs(Answer answer, Reporter reporter) {
        boolean found = false;
        Map<Integer, Integer> lists = lists(answer);
        Map<Place, Block> seen = new HashMap<>();
        for (Block block : answer.blocks()) {
            boolean mayBeLong =
                    block.node().kind() == Kind.PARAGRAPH && block.text().length() > FEWEST;
            List<String> words = mayBeLong ? Prose.words(block.text()) : List.of();
            Place place = new Place(words, lists.getOrDefault(block.node().start(), -1));
            Block first = words.size() > FEWEST ? seen.putIfAbsent(place, block) : null;
            if (first != null) {
                report(answer, block, first, reporter);
                found = true;
            }
        }
        return found;
    }

    private static void report(Answer answer, Block block, Block first, Reporter reporter) {
        int line = answer.span(first).line();
        reporter.report(Observation.at(answer.span(block), "repeat", Excerpt.of(block.text()), line)
                .and(answer.span(first), "first"));
    }

    /** Where the innermost list of each paragraph starts, by where the paragraph starts. */
    private static Map<Integer, Integer> lists(Answer answer) {
        Map<Integer, Integer> lists = new HashMap<>();
        answer.section()
                .nodes()
                .filter(node -> node.kind() == Kind.LIST)
                .forEach(list -> list.children().stream()
                        .flatMap(item -> item.children().stream())
                        .forEach(block -> lists.put(block.start(), list.start())));
        return lists;
    }

    private static void checkParts(Answer answer, Reporter reporter) {
        List<Part> parts = parts(answer);
        for (int at = 1; at < parts.size(); at++) {
            Part above = parts.get(at - 1);
            Part part = parts.get(at);
            boolean full = SHORT.contains(above.label()) && FULL.contains(part.label());
            if (part.words().size() >= (full ? FEWEST_OF_FULL : FEWEST_OF_PART)
                    && part.words().equals(above.words())) {
                reporter.report(Observation.at(answer.span(part.first()), "part", part.label(), above.label())
                        .and(answer.span(above.first()), "first"));
                return;
            }
        }
    }

    /** The labelled parts, of which there must be two for one to repeat the other. */
    private static List<Part> parts(Answer answer) {
        List<String> labels =
                answer.blocks().stream().map(AnswerInternalRepeat::label).toList();
        if (labels.stream().filter(own -> !own.isEmpty()).count() < 2) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        String label = "";
        for (int at = 0; at < labels.size(); at++) {
            Block block = answer.blocks().get(at);
            String own = labels.get(at);
            String text =
                    block.text().substring(Math.min(own.length(), block.text().length()));
            boolean bare = Prose.words(text).isEmpty();
            if (own.isEmpty() && label.isEmpty() && !parts.isEmpty()) {
                parts.get(parts.size() - 1).words().addAll(Prose.words(text));
            } else if (!bare) {
                String named = own.isEmpty() ? label : own;
                parts.add(new Part(named.replaceAll("[\\s:：.。]{1,9}$", ""), block, new ArrayList<>(Prose.words(text))));
                label = "";
            }
            label = bare && !own.isEmpty() ? own : label;
        }
        parts.removeIf(part -> part.label().isEmpty());
        return parts;
    }

    /** The label that a block starts with: a heading, or bold text at its end or with a colon; empty for none. */
    private static String label(Block block) {
        if (block.node().kind() == Kind.HEADING) {
            return block.text();
        }
        List<Node> inlines = block.node().children();
        boolean bold = !inlines.isEmpty() && inlines.get(0).kind() == Kind.STRONG;
        String label = bold ? inlines.get(0).visibleText() : "";
        if (block.inList() && !SHORT.contains(label) && !FULL.contains(label)) {
            return "";
        }
        String rest = block.text().startsWith(label) ? block.text().substring(label.length()) : "";
        boolean ends = rest.isBlank() || ":：.。—–-".indexOf(rest.strip().charAt(0)) >= 0;
        return bold && block.text().startsWith(label) && (ends || label.matches(".*[:：.。]\\s*")) ? label : "";
    }

    private static void checkExplanation(Answer answer, Reporter reporter) {
        Section explanation = answer.question().sections().get(Role.EXPLANATION);
        if (answer.section().role() == Role.ANSWER && explanation != null) {
            List<String> words = Prose.words(explanation.visibleText());
            if (words.size() >= FEWEST_OF_FULL
                    && words.equals(Prose.words(answer.section().visibleText()))) {
                reporter.report(Observation.at(explanation.text().span(), "explanation")
                        .and(answer.section().text().span(), "first"));
            }
        }
    }
}
