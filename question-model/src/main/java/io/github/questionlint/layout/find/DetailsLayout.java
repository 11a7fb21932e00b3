package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.QuestionWords;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Details;
import java.util.List;

/**
 * A question is a {@code <details>}, its title the {@code <summary>}. One that holds several others which are no answers is
 * a chapter, unless it asks itself.
 */
public final class DetailsLayout {
    /** How many elements within another one are looked at. */
    private static final int LOOK = 50;

    private DetailsLayout() {}

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        return document.details().stream()
                .filter(details -> !isChapter(document, details))
                .map(details -> range(document, details))
                .filter(range -> spec.fits(range.raw()))
                .toList();
    }

    private static boolean isChapter(Document document, Details outer) {
        String title = Titles.raw(document.file(), outer);
        return QuestionWords.score(title) < 1
                && document.detailsWithin(outer.open() + 1, outer.bodyEnd())
                        .limit(LOOK)
                        .filter(inner -> !AnswerLabel.isAlone(Titles.raw(document.file(), inner)))
                        .skip(1)
                        .findAny()
                        .isPresent();
    }

    private static QuestionRange range(Document document, Details details) {
        return new QuestionRange(
                Titles.of(document.file(), details),
                Titles.raw(document.file(), details),
                details.open(),
                details.bodyStart(),
                document.trimmed(details.bodyStart(), details.bodyEnd()));
    }
}
