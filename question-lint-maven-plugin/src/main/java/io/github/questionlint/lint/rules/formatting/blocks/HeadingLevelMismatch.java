package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class HeadingLevelMismatch implements Rule<Blocks> {
    private static final Pattern LETTER = Pattern.compile("[QＱ问][.:：．]");
    private static final int FEW = 4;

    /** A heading that starts with a number as questions do, or with the letter alone. */
    private record Question(Node node, String style, int number) {
        int level() {
            return node.number();
        }
    }

    @Override
    public View<Blocks> view() {
        return Blocks.VIEW;
    }

    @Override
    public void check(Blocks blocks, Reporter reporter) {
        Map<String, List<Question>> sequences = headings(blocks).stream()
                .flatMap(node -> question(node).stream())
                .collect(Collectors.groupingBy(Question::style, TreeMap::new, Collectors.toList()));
        sequences.values().forEach(questions -> check(blocks.source(), questions, reporter));
    }

    /** The headings without the title of the page, which may name a chapter and its number. */
    private static List<Node> headings(Blocks blocks) {
        List<Node> all = blocks.of(Kind.HEADING).toList();
        boolean titled = !all.isEmpty()
                && all.get(0).number() == 1
                && all.stream().skip(1).noneMatch(heading -> heading.number() == 1);
        return titled ? all.subList(1, all.size()) : all;
    }

    private static List<Question> question(Node node) {
        String title = node.visibleText();
        return QuestionNumber.of(title)
                .map(label -> List.of(new Question(node, label.style(), label.number())))
                .orElseGet(() -> LETTER.matcher(title).lookingAt()
                        ? List.of(new Question(node, title.substring(0, 1), -1))
                        : List.of());
    }

    private static void check(SourceFile source, List<Question> questions, Reporter reporter) {
        Map<Integer, Long> levels =
                questions.stream().collect(Collectors.groupingBy(Question::level, TreeMap::new, Collectors.counting()));
        if (levels.size() < 2) {
            return;
        }
        Map.Entry<Integer, Long> most = Collections.max(levels.entrySet(), Map.Entry.comparingByValue());
        int usual = most.getKey();
        long others = questions.size() - most.getValue();
        if (most.getValue() < FEW || others * FEW > questions.size()) {
            return;
        }
        Set<Integer> numbers = questions.stream()
                .filter(question -> question.level() == usual && question.number() >= 0)
                .map(Question::number)
                .collect(Collectors.toSet());
        int last = Integer.MIN_VALUE;
        for (Question question : questions) {
            boolean sibling =
                    question.level() == usual || isSibling(question, last) && !numbers.contains(question.number());
            if (sibling && question.level() != usual) {
                report(source, question, usual, reporter);
            }
            last = sibling ? question.number() : Integer.MIN_VALUE;
        }
    }

    /**
     * A word before the number marks a question. A bare number marks one only if it continues the numbers of the
     * questions, not those of headings within an answer; the number of a question at the usual level refers to it.
     */
    private static boolean isSibling(Question question, int last) {
        boolean follows = last == question.number() - 1;
        return question.style().length() > 1 && !question.style().equals("#") || question.number() < 0 || follows;
    }

    private static void report(SourceFile source, Question question, int usual, Reporter reporter) {
        Node node = question.node();
        int end = source.lineEnd(source.lineAt(node.start()));
        String line = source.text().substring(node.start(), end).strip();
        Observation seen =
                Observation.at(source.span(node.start(), end), "level", Excerpt.of(line), question.level(), usual);
        int start = source.text().indexOf("#", node.start());
        boolean marks = line.startsWith("#".repeat(question.level()) + " ");
        reporter.report(
                marks
                        ? seen.withFix(
                                Safety.SUGGESTED,
                                List.of(new Edit(start, start + question.level(), "#".repeat(usual))),
                                "change",
                                usual)
                        : seen);
    }
}
