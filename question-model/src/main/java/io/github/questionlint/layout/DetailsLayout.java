package io.github.questionlint.layout;

import java.util.List;

/** A question is a {@code <details>}, its title the {@code <summary>}. */
final class DetailsLayout {

    private DetailsLayout() {}

    static List<Stretch> find(Document document, LayoutSpec spec) {
        return document.details().stream()
                .map(details -> stretch(document, details))
                .filter(stretch -> spec.fits(stretch.raw()))
                .toList();
    }

    private static Stretch stretch(Document document, Details details) {
        return new Stretch(
                Titles.of(document.file(), details),
                Titles.raw(document.file(), details),
                details.open(),
                details.bodyStart(),
                document.trimmed(details.bodyStart(), details.bodyEnd()));
    }
}
