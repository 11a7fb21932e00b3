package io.github.questionlint.layout;

import io.github.questionlint.layout.AnswerLocator.Place;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * Where the answer of an open question stands.
 *
 * @param start where that begins which opens it, such as a label
 * @param textStart where its own text begins
 * @param end where it ends
 */
record Answer(int start, int textStart, int end) {

    /** The answer that the locator of a layout finds; empty where there is none at the place that it names. */
    static Optional<Answer> find(Document document, LayoutSpec spec, Stretch stretch, List<Node> body) {
        AnswerLocator locator = spec.answer().orElse(new AnswerLocator(Place.SECTION, Optional.empty()));
        return switch (locator.place()) {
            case SECTION, FIELD -> Optional.of(section(document, stretch, body));
            case DETAILS -> details(document, stretch);
            case HEADING -> locator.pattern().flatMap(pattern -> heading(document, stretch, pattern));
            case LABEL -> locator.pattern().flatMap(pattern -> label(document, stretch, body, pattern));
            case LINK -> link(body);
            case NONE -> Optional.empty();
        };
    }

    /** All that follows the title, without the word "Answer:" in front of it. */
    private static Answer section(Document document, Stretch stretch, List<Node> body) {
        Shown shown = Shown.of(document.file(), body.stream().limit(1).toList());
        int label = AnswerLabel.length(shown.text());
        int start = label == 0 ? stretch.bodyStart() : shown.offset(0);
        int textStart = label == 0 ? stretch.bodyStart() : shown.skipMarks(label);
        return new Answer(start, textStart, stretch.end());
    }

    private static Optional<Answer> details(Document document, Stretch stretch) {
        return document.details().stream()
                .filter(details -> details.open() >= stretch.bodyStart() && details.open() < stretch.end())
                .findFirst()
                .map(details ->
                        new Answer(details.open(), details.bodyStart(), Math.min(details.bodyEnd(), stretch.end())));
    }

    private static Optional<Answer> heading(Document document, Stretch stretch, UserPattern pattern) {
        List<Heads.Head> within = document.heads().stream()
                .filter(head -> head.node().start() >= stretch.bodyStart()
                        && head.node().start() < stretch.end())
                .toList();
        for (int at = 0; at < within.size(); at++) {
            Node opening = within.get(at).node();
            if (pattern.finds(opening.visibleText())) {
                int end = within.stream()
                        .skip(at + 1L)
                        .filter(head -> head.level() <= opening.number())
                        .findFirst()
                        .map(Heads.Head::lead)
                        .orElse(stretch.end());
                return Optional.of(new Answer(opening.start(), opening.end(), end));
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer> label(Document document, Stretch stretch, List<Node> body, UserPattern pattern) {
        for (Node block : body) {
            if (block.kind() == Kind.PARAGRAPH) {
                Shown shown = Shown.of(document.file(), List.of(block));
                Optional<UserPattern.Match> match = pattern.find(shown.text(), 0);
                if (match.isPresent()) {
                    int end = shown.skipMarks(match.get().end());
                    return Optional.of(new Answer(shown.offset(match.get().start()), end, stretch.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Answer> link(List<Node> body) {
        return body.stream()
                .flatMap(block -> block.all(Kind.LINK))
                .findFirst()
                .map(link -> new Answer(link.start(), link.start(), link.end()));
    }

    /** The answer that stands in a field of the front matter. */
    static Optional<YamlNode> field(Document document, LayoutSpec spec) {
        return document.fields().get(spec.fields().getOrDefault("answer", "answer"));
    }
}
