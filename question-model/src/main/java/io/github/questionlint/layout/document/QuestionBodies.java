package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** What is below the titles of the questions of a document: choices, or what may be an answer of their own. */
final class QuestionBodies {
    /** The most blocks of a question with choices. */
    private static final int SHORT = 8;

    /** The least share of the questions without an answer of their own. */
    private static final double MOST = 0.8;

    private static final Pattern ANSWER = Pattern.compile("(?iU)" + WordTable.anyOf("answer") + "\\s*[:：]");
    private static final Pattern CHOICE =
            Pattern.compile("(?m)^[\\s>*_+(（\\[-]{0,8}(?:[A-Da-dАаα1iאأ가ㄱアก][.)、．\\]:：]|[①Ⓐ])");

    private final Document document;
    private final List<QuestionRange> ranges;
    /** The questions with choices, once they have been searched for. */
    private List<QuestionRange> lettered = List.of();

    private boolean searched;

    /** @param ranges all questions of the document, in its order */
    QuestionBodies(Document document, List<QuestionRange> ranges) {
        this.document = document;
        this.ranges = ranges;
    }

    /** Those of some questions that have choices; all are looked through once, since a file may have many keys. */
    List<QuestionRange> lettered(List<QuestionRange> all) {
        if (!searched) {
            lettered = ranges.stream().filter(this::hasLetters).toList();
            searched = true;
        }
        if (all.isEmpty() || lettered.isEmpty()) {
            return List.of();
        }
        int first = Sorted.firstFrom(lettered, QuestionRange::start, all.get(0).start());
        int last = Sorted.firstFrom(
                lettered, QuestionRange::start, all.get(all.size() - 1).start() + 1);
        return lettered.subList(first, Math.max(first, last));
    }

    private boolean hasLetters(QuestionRange range) {
        return CHOICE.matcher(document.file().text())
                .region(range.bodyStart(), Math.max(range.bodyStart(), range.end()))
                .find();
    }

    /** Whether a question has choices and little else. */
    boolean hasChoices(QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        return !body.isEmpty() && isOpen(body);
    }

    /**
     * Whether many of some questions have something of their own that may be an answer.
     *
     * @param asking whether what is below their titles asks, so that only a label makes it an answer
     */
    boolean areAnswered(List<QuestionRange> some, int to, boolean asking) {
        long answered = some.stream()
                .map(range -> range.until(to))
                .filter(range -> asking ? isLabelled(range, parts(range)) : isAnswered(range))
                .count();
        return answered > some.size() * (1 - MOST);
    }

    /**
     * Whether something below a title may be an answer: it says so, or is neither code nor choices. Below a title such as
     * "Multiple choice" is what asks, of any length.
     */
    private boolean isAnswered(QuestionRange range) {
        List<Node> body = parts(range);
        long asking = body.stream().dropWhile(Node::isCodeBlock).count();
        boolean stem = Titles.isNumberOnly(range.title()) && asking == 1
                || PropertyLabel.isKind(range.title().value());
        return isLabelled(range, body) || !body.isEmpty() && !stem && !isOpen(body);
    }

    private List<Node> parts(QuestionRange range) {
        return document.blocks(range.bodyStart(), range.end()).stream()
                .filter(block -> block.kind() != Kind.THEMATIC_BREAK)
                .toList();
    }

    private boolean isLabelled(QuestionRange range, List<Node> body) {
        return document.detailsWithin(range.bodyStart(), range.end()).findAny().isPresent()
                || body.stream()
                        .anyMatch(block -> block.is(Kind.HEADING, Kind.PARAGRAPH)
                                && (AnswerLabel.isAlone(block.visibleText())
                                        || ANSWER.matcher(block.visibleText()).lookingAt()));
    }

    /** Whether some blocks end with choices, or are code. */
    private boolean isOpen(List<Node> body) {
        Node last = body.get(body.size() - 1);
        boolean choices = last.kind() == Kind.LIST
                || last.kind() == Kind.PARAGRAPH
                        && CHOICE.matcher(document.file().text())
                                .region(last.start(), last.end())
                                .find();
        return choices && body.size() <= SHORT || body.stream().allMatch(Node::isCodeBlock);
    }
}
