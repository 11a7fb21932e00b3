package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the answer of a question begins, if something says so: a label, a heading or details of its own. */
public final class AnswerStart {
    private static final Pattern FIRST = Pattern.compile("\\W{0,4}[Aa][:：]");
    private static final Pattern MARKER = Pattern.compile("\\s*+[-*+]?\\s*+");
    private static final Pattern SECOND = Pattern.compile("[(\\s]{0,4}[Bb][:：]");

    private static final String COMMENT = "<!--";
    /** The most characters of a label in a comment, with what is around it. */
    private static final int LONGEST = 60;

    private AnswerStart() {}

    /** The start of the first thing that opens the answer; the end of the question without one. */
    public static int of(Document document, QuestionRange range, List<Node> body) {
        int block = body.stream()
                .flatMap(AnswerStart::unwrapped)
                .filter(part -> opens(part) || isKeyInCode(part))
                .findFirst()
                .map(Node::start)
                .orElse(range.end());
        return details(document, range)
                .map(found -> Math.min(found.open(), block))
                .orElse(block);
    }

    /** The first details element that is named for the answer. */
    public static Optional<Details> details(Document document, QuestionRange range) {
        return document.answerWithin(range.bodyStart(), range.end());
    }

    /** Whether a block is a heading such as "Difficulty: easy". */
    public static boolean isProperty(Node block) {
        return block.kind() == Kind.HEADING && PropertyLabel.is(block.visibleText());
    }

    /** The end of what asks: an offset moved before the headings directly above it that are properties of the question. */
    public static int asked(Document document, QuestionRange range, int split) {
        List<Headings.Head> heads =
                document.headsWithin(range.bodyStart(), split).toList();
        int end = withoutMarker(document, range.bodyStart(), split);
        for (int at = heads.size() - 1; at >= 0; at--) {
            Node heading = heads.get(at).node();
            if (!isProperty(heading) || !document.isBlank(heading.end(), end)) {
                break;
            }
            end = heading.start();
        }
        return end;
    }

    /** The end of a text without the marker of the list item that an answer starts in. */
    private static int withoutMarker(Document document, int start, int end) {
        Matcher marker = MARKER.matcher(document.file().text()).region(start, Math.max(start, end));
        return marker.matches() ? start : end;
    }

    private static Stream<Node> unwrapped(Node block) {
        return block.kind() == Kind.QUOTE ? block.children().stream() : Stream.of(block);
    }

    /** Whether a block opens an answer: a heading or paragraph that starts with a label such as "Answer:". */
    public static boolean opens(Node block) {
        String text = block.is(Kind.HEADING, Kind.PARAGRAPH) ? block.visibleText() : "";
        if (block.kind() == Kind.HEADING) {
            return AnswerLabel.isAlone(text) || AnswerLabel.opens(text);
        }
        return AnswerLabel.opens(text) && !isChoice(block) || isBold(block) && AnswerLabel.isAlone(text);
    }

    /** Where the words of a comment such as {@code <!-- Answer: 4 -->} start behind its label; -1 for any other block. */
    public static int inComment(Document document, Node block) {
        int start = block.start() + COMMENT.length();
        String text = document.file().text();
        if (block.kind() != Kind.HTML_BLOCK || !text.startsWith(COMMENT, block.start())) {
            return -1;
        }
        String line = text.substring(start, Math.min(block.end(), start + LONGEST));
        int label = AnswerLabel.word(line).length() > 1 ? AnswerLabel.length(line) : 0;
        return label > 0 ? start + label : -1;
    }

    /** Whether a block is code whose first line starts with a label such as "Correct answer:", and is no comment. */
    public static boolean isKeyInCode(Node block) {
        String line =
                block.isCodeBlock() ? block.text().strip().lines().findFirst().orElse("") : "";
        return !line.isEmpty()
                && Character.isLetter(line.charAt(0))
                && AnswerLabel.opens(line)
                && AnswerLabel.word(line).length() > 1;
    }

    /** Whether a block is a paragraph with a label such as "Solution:" and words behind it on the same line. */
    public static boolean states(Node block) {
        String text = block.visibleText();
        return block.kind() == Kind.PARAGRAPH
                && !text.substring(AnswerLabel.length(text)).isBlank();
    }

    /** Whether a block only introduces an answer, such as its heading, or divides it from what is above. */
    public static boolean introduces(Node block) {
        return block.is(Kind.HEADING, Kind.THEMATIC_BREAK) || opens(block) || AnswerLabel.isAlone(block.visibleText());
    }

    /** In "A: … B: …" the first letter is no short word for "answer". */
    private static boolean isChoice(Node block) {
        List<Node> inlines = block.children();
        for (int at = 1; at < inlines.size(); at++) {
            if (inlines.get(at - 1).kind() == Kind.LINE_BREAK
                    && SECOND.matcher(inlines.get(at).visibleText()).lookingAt()) {
                return FIRST.matcher(block.visibleText()).lookingAt();
            }
        }
        return false;
    }

    private static boolean isBold(Node block) {
        return block.children().size() == 1 && block.children().get(0).is(Kind.STRONG, Kind.EMPHASIS);
    }
}
