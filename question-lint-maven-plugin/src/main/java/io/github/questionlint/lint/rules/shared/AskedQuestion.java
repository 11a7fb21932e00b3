package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;

/**
 * A question with the file it is written in, for rules that read its text.
 *
 * @param file the file
 * @param question the question
 * @param breaks the lines from which on data of the file cannot be read
 */
public record AskedQuestion(QuestionFile file, Question question, List<Integer> breaks) {
    /** Each question of a file. */
    public static final FileView<AskedQuestion> VIEW = FileView.of(AskedQuestion.class, views -> {
        List<Integer> breaks = breaks(views.file());
        return views.of(View.QUESTION).map(question -> new AskedQuestion(views.file(), question, breaks));
    });

    /** Keeps its own copy of the list, which for the questions of one file is the same. */
    public AskedQuestion {
        breaks = List.copyOf(breaks);
    }

    private static List<Integer> breaks(QuestionFile file) {
        return List.copyOf(file.problems().stream()
                .filter(problem -> problem.rule().equals("yaml-invalid"))
                .map(problem -> problem.span().line())
                .toList());
    }

    /** The text of its file. */
    public SourceFile source() {
        return file.source();
    }

    /** Whether its data cannot be read to their end, so that what seems to be missing may be there. */
    public boolean isCut() {
        return !question.format().equals(Question.NATIVE)
                && breaks.stream()
                        .anyMatch(line -> question.span().line() <= line
                                && line <= question.span().endLine() + 1);
    }

    /** The question as it is written, from its title to its end. */
    public String written() {
        return source().text().substring(source().offset(question.span()), source().endOffset(question.span()));
    }

    /** The place of one of its nodes. */
    public Span span(Node node) {
        return source().span(node.start(), node.end());
    }
}
