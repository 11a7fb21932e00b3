package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import java.util.stream.Stream;

/**
 * A paragraph that may list choices.
 *
 * @param block the paragraph
 * @param lacksChoices whether it belongs to a question that could have choices and has none
 */
record StemParagraph(FileNode block, boolean lacksChoices) {
    /** Each paragraph of a file, and a second time each paragraph of a question that lacks choices. */
    static final FileView<StemParagraph> VIEW = FileView.of(
            StemParagraph.class,
            views -> Stream.concat(
                    views.of(FileNode.blocks(Kind.PARAGRAPH)).map(block -> new StemParagraph(block, false)),
                    views.of(View.QUESTION)
                            .filter(StemParagraph::lacksChoices)
                            .flatMap(question -> question.sections().values().stream())
                            .flatMap(section -> section.blocks().stream())
                            .filter(block -> block.kind() == Kind.PARAGRAPH)
                            .map(block -> new StemParagraph(new FileNode(views.file(), block), true))));

    private static boolean lacksChoices(Question question) {
        boolean asks = question.type() == QuestionType.OPEN || question.type().hasChoices();
        return asks && question.choices().isEmpty();
    }
}
