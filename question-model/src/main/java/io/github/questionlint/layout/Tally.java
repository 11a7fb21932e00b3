package io.github.questionlint.layout;

import io.github.questionlint.layout.OptionsLocator.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What speaks for a layout in one document.
 *
 * @param found the stretches that it finds, without tables of contents and the like
 * @param evidence what speaks for each of them
 */
record Tally(Document document, List<Stretch> found, List<Evidence> evidence) {

    static Tally of(Document document, LayoutSpec spec) {
        String lang = document.lang();
        List<Stretch> found = LayoutReader.find(document, spec).stream()
                .filter(stretch -> !stretch.raw().startsWith("[")
                        && !Contents.isAround(stretch.raw())
                        && !AnswerLabel.isAlone(stretch.raw()))
                .toList();
        return new Tally(
                document,
                found,
                found.stream()
                        .map(stretch -> Evidence.of(document, stretch, lang))
                        .toList());
    }

    double sum() {
        return evidence.stream().mapToDouble(Evidence::score).sum();
    }

    int size() {
        return evidence.size();
    }

    long choices() {
        return evidence.stream().filter(item -> item.form() != Form.NONE).count();
    }

    double share() {
        return size() == 0 ? 0 : sum() / size();
    }

    Tally only(Predicate<Evidence> wanted) {
        List<Stretch> stretches = new ArrayList<>();
        List<Evidence> items = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            if (wanted.test(evidence.get(at))) {
                stretches.add(found.get(at));
                items.add(evidence.get(at));
            }
        }
        return new Tally(document, stretches, items);
    }

    /** What is left beside stretches that are claimed already; a question ends where one of those begins. */
    Tally beside(Claims claims) {
        List<Stretch> free = new ArrayList<>();
        List<Evidence> left = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            Stretch stretch = found.get(at);
            if (claims.isFree(document, stretch)) {
                Stretch cut = stretch.until(claims.nextAfter(document, stretch));
                free.add(cut);
                left.add(cut.equals(stretch) ? evidence.get(at) : Evidence.of(document, cut, document.lang()));
            }
        }
        return new Tally(document, free, left);
    }
}
