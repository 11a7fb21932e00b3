package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.AnswerLocator;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.List;
import java.util.Optional;

/**
 * The range of the answer of an open question.
 *
 * @param start the start of what introduces it, such as a label
 * @param textStart the start of its own text
 * @param end its end, exclusive
 */
record AnswerRange(int start, int textStart, int end) {

    /** The answer that the locator of a layout finds; empty if there is none. */
    static Optional<AnswerRange> find(Document document, LayoutSpec spec, QuestionRange range, List<Node> body) {
        AnswerLocator locator = spec.answer().orElse(new AnswerLocator(Place.SECTION, Optional.empty()));
        return switch (locator.place()) {
            case SECTION, FIELD -> Optional.of(section(document, range, body));
            case DETAILS -> details(document, range);
            case HEADING -> locator.pattern().flatMap(pattern -> heading(document, range, pattern));
            case LABEL -> locator.pattern().flatMap(pattern -> label(document, range, body, pattern));
            case LINK -> link(body);
            case NONE -> Optional.empty();
        };
    }

    /** All that follows the title, without a leading label such as "Answer:". */
    private static AnswerRange section(Document document, QuestionRange range, List<Node> body) {
        RenderedText shown =
                RenderedText.of(document.file(), body.stream().limit(1).toList());
        int label = AnswerLabel.length(shown.text());
        int start = label == 0 ? range.bodyStart() : shown.offset(0);
        int textStart = label == 0 ? range.bodyStart() : shown.skipMarks(label);
        return new AnswerRange(start, textStart, range.end());
    }

    private static Optional<AnswerRange> details(Document document, QuestionRange range) {
        return document.details().stream()
                .filter(details -> details.open() >= range.bodyStart() && details.open() < range.end())
                .findFirst()
                .map(details ->
                        new AnswerRange(details.open(), details.bodyStart(), Math.min(details.bodyEnd(), range.end())));
    }

    private static Optional<AnswerRange> heading(Document document, QuestionRange range, UserPattern pattern) {
        List<Headings.Head> within = document.heads().stream()
                .filter(head ->
                        head.node().start() >= range.bodyStart() && head.node().start() < range.end())
                .toList();
        for (int at = 0; at < within.size(); at++) {
            Node opening = within.get(at).node();
            if (pattern.finds(opening.visibleText())) {
                int end = within.stream()
                        .skip(at + 1L)
                        .filter(head -> head.level() <= opening.number())
                        .findFirst()
                        .map(Headings.Head::lead)
                        .orElse(range.end());
                return Optional.of(new AnswerRange(opening.start(), opening.end(), end));
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerRange> label(
            Document document, QuestionRange range, List<Node> body, UserPattern pattern) {
        for (Node block : body) {
            if (block.kind() == Kind.PARAGRAPH) {
                RenderedText shown = RenderedText.of(document.file(), List.of(block));
                Optional<UserPattern.Match> match = pattern.find(shown.text(), 0);
                if (match.isPresent()) {
                    int end = shown.skipMarks(match.get().end());
                    return Optional.of(new AnswerRange(shown.offset(match.get().start()), end, range.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerRange> link(List<Node> body) {
        return body.stream()
                .flatMap(block -> block.all(Kind.LINK))
                .findFirst()
                .map(link -> new AnswerRange(link.start(), link.start(), link.end()));
    }

    /** The answer in a field of the front matter. */
    static Optional<YamlNode> field(Document document, LayoutSpec spec) {
        return document.fields().get(spec.fields().getOrDefault("answer", "answer"));
    }
}
