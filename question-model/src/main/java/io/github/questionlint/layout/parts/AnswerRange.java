package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.AnswerLocator;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The range of the answer of an open question.
 *
 * @param start the start of what introduces it, such as a label
 * @param textStart the start of its own text
 * @param end its end, exclusive
 */
record AnswerRange(int start, int textStart, int end) {

    /**
     * The answer that the locator of a layout finds. Where the place that holds most answers is missing, all that
     * follows the title is the answer, unless it is only the code or picture of the question. Empty if there is none.
     */
    static Optional<AnswerRange> find(Document document, LayoutSpec spec, QuestionRange range, List<Node> body) {
        Optional<AnswerRange> located = located(document, spec, range, body);
        boolean usual = spec.answer()
                .filter(answer -> answer.place() == Place.NONE || answer.place() == Place.LINK)
                .isEmpty();
        return located.isPresent() || !usual || body.stream().noneMatch(AnswerRange::says)
                ? located
                : Optional.of(section(document, range, body));
    }

    /** Whether a block may be an answer: it has words, and is no heading, no list of data and not only a link. */
    private static boolean says(Node block) {
        return block.is(Kind.PARAGRAPH, Kind.QUOTE, Kind.TABLE)
                && !isLink(block)
                && !block.visibleText().isBlank();
    }

    private static boolean isLink(Node block) {
        List<Node> shown = block.children().stream()
                .filter(inline -> inline.kind() != Kind.TEXT || !inline.text().isBlank())
                .toList();
        return shown.size() == 1
                && (shown.get(0).kind() == Kind.LINK || shown.get(0).kind() == Kind.STRONG && isLink(shown.get(0)));
    }

    private static Optional<AnswerRange> located(
            Document document, LayoutSpec spec, QuestionRange range, List<Node> body) {
        AnswerLocator locator = spec.answer().orElse(new AnswerLocator(Place.SECTION, Optional.empty()));
        return switch (locator.place()) {
            case SECTION, FIELD -> Optional.of(section(document, range, body));
            case DETAILS -> details(document, range).map(found -> found.behindLabel(document));
            case HEADING ->
                locator.pattern()
                        .flatMap(pattern -> heading(document, range, pattern))
                        .map(found -> found.behindLabel(document));
            case LABEL -> locator.pattern().flatMap(pattern -> label(document, range, body, pattern));
            case LINK -> link(body);
            case NONE -> Optional.empty();
        };
    }

    /**
     * All that follows the title, without the details around it that are named for the answer; or the words of a comment at
     * the end, where only a line may be behind it.
     */
    private static AnswerRange section(Document document, QuestionRange range, List<Node> body) {
        int last = body.size() - 1;
        while (last > 0 && body.get(last).kind() == Kind.THEMATIC_BREAK) {
            last--;
        }
        Optional<AnswerRange> comment =
                last < 0 ? Optional.empty() : comment(document, body.get(last)).findFirst();
        return comment.orElseGet(() -> shown(document, range, body));
    }

    private static Stream<AnswerRange> comment(Document document, Node block) {
        int start = AnswerStart.inComment(document, block);
        String text = start < 0 ? "" : document.file().text().substring(start, block.end());
        int end = start + text.indexOf("-->");
        return end > start && !document.isBlank(start, end)
                ? Stream.of(new AnswerRange(block.start(), start, document.trimmed(start, end)))
                : Stream.empty();
    }

    private static AnswerRange shown(Document document, QuestionRange range, List<Node> body) {
        return AnswerStart.details(document, range)
                .filter(details -> document.isBlank(range.bodyStart(), details.open())
                        && document.isBlank(details.end(), range.end()))
                .map(details ->
                        new AnswerRange(details.open(), details.bodyStart(), details.bodyEnd()).behindLabel(document))
                .orElseGet(() -> labelled(document, range, body));
    }

    /** All that follows the title, without a leading label such as "Answer:" and the properties above it. */
    private static AnswerRange labelled(Document document, QuestionRange range, List<Node> body) {
        RenderedText shown = RenderedText.of(
                document.file(),
                body.stream()
                        .dropWhile(block -> block.kind() == Kind.THEMATIC_BREAK || AnswerStart.isProperty(block))
                        .limit(1)
                        .toList());
        int label = AnswerLabel.length(shown.text());
        int start = label == 0 ? range.bodyStart() : shown.openingOffset(0);
        int textStart = label == 0 ? range.bodyStart() : shown.skipMarks(label);
        return new AnswerRange(start, textStart, range.end());
    }

    /** The same answer without a label such as "Answer:" in front of its text, below the heading or summary that names it. */
    private AnswerRange behindLabel(Document document) {
        List<Node> first = document.blocks(textStart, end).stream()
                .filter(block -> block.kind() != Kind.THEMATIC_BREAK)
                .limit(1)
                .toList();
        RenderedText shown = RenderedText.of(document.file(), first);
        int label = AnswerLabel.length(shown.text());
        boolean says = label > 0
                && AnswerLabel.word(shown.text()).length() > 1
                && !document.isBlank(shown.skipMarks(label), end);
        return says ? new AnswerRange(start, shown.skipMarks(label), end) : this;
    }

    /** The details that are named for the answer, or the first ones; not those of a section that is part of it. */
    private static Optional<AnswerRange> details(Document document, QuestionRange range) {
        return AnswerStart.details(document, range)
                .or(() -> document.detailsWithin(range.bodyStart(), range.end()).findFirst())
                .filter(details -> !isExample(document, range, details))
                .map(details ->
                        new AnswerRange(details.open(), details.bodyStart(), Math.min(details.bodyEnd(), range.end())));
    }

    /** Whether prose and a heading are in front of details: they belong to the section of that heading. */
    private static boolean isExample(Document document, QuestionRange range, Details details) {
        List<Node> above = document.blocks(range.bodyStart(), details.open());
        int heading = 0;
        while (heading < above.size() && above.get(heading).kind() != Kind.HEADING) {
            heading++;
        }
        return heading < above.size()
                && above.stream().limit(heading).anyMatch(AnswerRange::says)
                && !AnswerStart.opens(above.get(heading));
    }

    /** What is below a heading, up to one of its level; another heading directly below it belongs to the answer. */
    private static Optional<AnswerRange> heading(Document document, QuestionRange range, UserPattern pattern) {
        List<Headings.Head> within =
                document.headsWithin(range.bodyStart(), range.end()).toList();
        for (int at = 0; at < within.size(); at++) {
            Node opening = within.get(at).node();
            if (pattern.finds(opening.visibleText())) {
                int start = behindLabel(document, opening);
                int end = within.stream()
                        .skip(at + 1L)
                        .filter(head -> head.level() <= opening.number() && !document.isBlank(start, head.lead()))
                        .findFirst()
                        .map(Headings.Head::lead)
                        .orElse(range.end());
                return Optional.of(new AnswerRange(opening.start(), start, end));
            }
        }
        return Optional.empty();
    }

    /** Where the answer starts that a heading opens: in the heading itself, behind a label such as "Answer:", or below it. */
    private static int behindLabel(Document document, Node heading) {
        RenderedText shown = RenderedText.of(document.file(), List.of(heading));
        int label = AnswerLabel.length(shown.text());
        boolean within = label > 0 && !shown.text().substring(label).isBlank();
        return within ? shown.skipMarks(label) : heading.end();
    }

    private static Optional<AnswerRange> label(
            Document document, QuestionRange range, List<Node> body, UserPattern pattern) {
        for (Node block : body) {
            if (block.kind() == Kind.PARAGRAPH) {
                RenderedText shown = RenderedText.of(document.file(), List.of(block));
                Optional<UserPattern.Match> match = pattern.find(shown.text(), 0);
                if (match.isPresent()) {
                    int end = shown.skipMarks(match.get().end());
                    return Optional.of(
                            new AnswerRange(shown.openingOffset(match.get().start()), end, range.end()));
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
