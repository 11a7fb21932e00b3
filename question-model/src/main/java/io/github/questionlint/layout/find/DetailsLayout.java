package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.TaggedText;
import java.util.List;

/**
 * A question is a {@code <details>}, its title the {@code <summary>}. One that holds several others which are no answers, or
 * starts with one that asks, is a chapter, unless it asks itself.
 */
public final class DetailsLayout {
    /** How many elements within another one are looked at. */
    private static final int LOOK = 50;
    /** The most characters of tags in front of the first element within another one. */
    private static final int LONGEST = 400;

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
        List<Details> inner = document.detailsWithin(outer.open() + 1, outer.bodyEnd())
                .limit(LOOK)
                .filter(found -> !document.isAnswer(found))
                .limit(2)
                .toList();
        if (inner.isEmpty()) {
            return false;
        }
        double asks = QuestionWords.score(document.summary(outer));
        return asks < 1 && inner.size() > 1 || asks == 0 && inner.size() == 1 && isLead(document, outer, inner.get(0));
    }

    /** Whether an element within another one asks, and nothing but tags is above it. */
    private static boolean isLead(Document document, Details outer, Details inner) {
        String above = document.file().text().substring(outer.bodyStart(), Math.max(outer.bodyStart(), inner.open()));
        return above.length() <= LONGEST
                && TaggedText.plain(above).isBlank()
                && QuestionWords.score(document.summary(inner)) > 0;
    }

    private static QuestionRange range(Document document, Details details) {
        return new QuestionRange(
                Titles.of(document.file(), details),
                document.summary(details),
                details.open(),
                details.bodyStart(),
                document.trimmed(details.bodyStart(), details.bodyEnd()));
    }
}
