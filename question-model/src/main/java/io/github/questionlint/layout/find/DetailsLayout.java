package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Details;
import java.util.List;

/** A question is a {@code <details>}, its title the {@code <summary>}. */
public final class DetailsLayout {

    private DetailsLayout() {}

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        return document.details().stream()
                .map(details -> range(document, details))
                .filter(range -> spec.fits(range.raw()))
                .toList();
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
