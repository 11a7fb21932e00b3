package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Locale;

/** How the file of a question writes choices and keys, so that a message advises what can be written there. */
public enum Notation {
    /** Boxes such as {@code [x]} in a list. */
    BOXES,
    /** A line such as {@code Answer: B} below the choices. */
    KEY,
    /** Fields of a record of JSON, YAML or CSV. */
    DATA,
    /** An entry of our YAML lists. */
    LIST,
    /** Moodle's GIFT. */
    GIFT;

    private static final String RECORD = "data";
    private static final String MOODLE = "gift";
    /** The most questions of a file that are looked at for boxes. */
    private static final int NEIGHBOURS = 50;

    /** The notation of a question; one without marks is written as the others of its file. */
    public static Notation of(AskedQuestion asked) {
        Question question = asked.question();
        return switch (question.format()) {
            case Question.NATIVE -> BOXES;
            case Question.LIST -> LIST;
            case RECORD -> DATA;
            case MOODLE -> GIFT;
            default ->
                hasBoxes(asked.source(), List.of(question))
                                || hasBoxes(asked.source(), asked.file().questions())
                        ? BOXES
                        : KEY;
        };
    }

    /** Whether the texts of a question are Markdown, so that marks of Markdown can be advised. */
    public static boolean isMarkdown(Question question) {
        return !question.format().equals(RECORD) && !question.format().equals(MOODLE);
    }

    private static boolean hasBoxes(SourceFile source, List<Question> questions) {
        return questions.stream()
                .limit(NEIGHBOURS)
                .flatMap(question -> question.choices().stream())
                .map(Choice::markSpan)
                .anyMatch(mark -> isBox(source, mark));
    }

    private static boolean isBox(SourceFile source, Span mark) {
        return source.text().startsWith("[", source.offset(mark)) && source.offset(mark) < source.endOffset(mark);
    }

    /**
     * The id of a message in this notation.
     *
     * @param id the id of the message for all notations that have none of their own
     * @param own the notations that have one of their own: the id, a hyphen and the name of the notation
     */
    public String message(String id, Notation... own) {
        return List.of(own).contains(this) ? id + "-" + name().toLowerCase(Locale.ROOT) : id;
    }

    /** The id of a message where marks are boxes, and of another where they are not. */
    public String message(String boxes, String others) {
        return this == BOXES ? boxes : others;
    }
}
