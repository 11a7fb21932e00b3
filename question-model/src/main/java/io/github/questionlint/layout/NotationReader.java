package io.github.questionlint.layout;

import io.github.questionlint.layout.card.CardLayout;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.QuizLayout;
import io.github.questionlint.layout.find.SectionsLayout;
import io.github.questionlint.layout.gift.GiftLayout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Reads the layouts that mark every part of a question, so that a file in one of them is in no other one. */
public final class NotationReader {

    private NotationReader() {}

    /** Whether a layout marks every part of a question. */
    public static boolean reads(LayoutSpec spec) {
        return switch (spec.layout()) {
            case CARD, SECTIONS, QUIZ, GIFT -> true;
            default -> false;
        };
    }

    /**
     * The questions of a document, in its order; none for another layout, but for headings that only say "Question".
     * What is wrong goes to {@code problems}.
     */
    public static List<Question> questions(Document document, LayoutSpec spec, Consumer<Problem> problems) {
        return switch (spec.layout()) {
            case CARD -> CardLayout.questions(document, spec);
            case HEADING -> SectionsLayout.underHeadings(document, spec, problems);
            case SECTIONS -> SectionsLayout.questions(document, spec, problems);
            case QUIZ -> QuizLayout.questions(document, spec, problems);
            case GIFT -> GiftLayout.questions(document, spec, document.lang(), problems);
            default -> List.of();
        };
    }
}
