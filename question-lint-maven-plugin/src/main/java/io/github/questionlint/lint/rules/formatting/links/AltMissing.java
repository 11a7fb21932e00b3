package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class AltMissing implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        if (file.questions().stream().allMatch(Question::hasMetadata)) {
            file.questions().forEach(question -> check(file, question, reporter));
        } else {
            Blocks.walk(file, node -> {
                if (isSilent(node) && !node.target().isBlank()) {
                    reporter.report(span(file, node), "layout", Excerpt.of(node.target()));
                }
            });
        }
    }

    private static void check(QuestionFile file, Question question, Reporter reporter) {
        Set<String> told = told(question);
        nodes(question)
                .filter(AltMissing::isSilent)
                .filter(image -> !told.contains(path(question, image.target())))
                .forEach(image -> reporter.report(span(file, image), "missing", image.target()));
    }

    private static boolean isSilent(Node node) {
        return node.kind() == Node.Kind.IMAGE && node.visibleText().isBlank();
    }

    private static Span span(QuestionFile file, Node image) {
        return file.source().span(image.start(), image.end());
    }

    /** The images whose declaration says what they show. */
    private static Set<String> told(Question question) {
        return question.fields().maps("assets").stream()
                .filter(asset -> asset.text("alt").isPresent())
                .flatMap(asset -> asset.text("path").stream())
                .map(asset -> path(question, asset.value()))
                .collect(Collectors.toSet());
    }

    private static String path(Question question, String target) {
        return BankPath.resolve(question.path(), BankPath.decoded(target)).orElse(target);
    }

    /** In a list the choices are no part of a section's text. */
    private static Stream<Node> nodes(Question question) {
        Stream<Node> sections = question.sections().values().stream().flatMap(Section::nodes);
        boolean list = question.format().equals(Question.LIST);
        Stream<Node> choices = question.choices().stream()
                .filter(choice -> list)
                .flatMap(choice -> choice.blocks().stream())
                .flatMap(Node::stream);
        return Stream.concat(sections, choices);
    }
}
