package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Piece;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Span;
import java.util.stream.Collectors;

/** What a reader sees of a side of a pair or of a step. */
final class PieceText {

    private PieceText() {}

    /** Its words, code and pictures in a form in which equal ones are equal. */
    static String whole(Piece piece) {
        String shown = piece.blocks().stream()
                .flatMap(Node::stream)
                .filter(node -> node.isCodeBlock() || node.is(Node.Kind.CODE, Node.Kind.IMAGE))
                .map(node -> node.text() + node.target())
                .collect(Collectors.joining("\n"));
        return Folding.singleSpaces(Folding.composed(piece.visibleText())).strip() + "\u0000" + shown;
    }

    /** Its first words, for a message. */
    static String quoted(Piece piece) {
        return Excerpt.of(piece.text().value());
    }

    static Span place(Piece piece) {
        return piece.text().span();
    }
}
