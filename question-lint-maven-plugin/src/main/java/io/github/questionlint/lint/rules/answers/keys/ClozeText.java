package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.model.Gap;
import io.github.questionlint.model.GapMark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.read.Gaps;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question with gaps in its text.
 *
 * @param question the question
 * @param marks the names of the gaps in its title and text, each with its place, in order
 * @param gaps what its field {@code gaps} says
 */
record ClozeText(Question question, List<Text> marks, List<Gap> gaps) {
    /** Each of them. */
    static final FileView<ClozeText> VIEW = FileView.of(
            ClozeText.class,
            views -> views.of(AskedQuestion.VIEW)
                    .filter(asked -> asked.question().type() == QuestionType.CLOZE)
                    .map(ClozeText::of));

    /** Keeps its own copies. */
    ClozeText {
        marks = List.copyOf(marks);
        gaps = List.copyOf(gaps);
    }

    private static ClozeText of(AskedQuestion asked) {
        Question question = asked.question();
        Stream<Text> texts =
                Stream.concat(Stream.of(question.title()), question.section(Role.QUESTION).map(Section::text).stream());
        List<Text> marks = texts.flatMap(text ->
                        GapMark.in(text.value()).stream().map(mark -> new Text(mark.name(), place(asked, text, mark))))
                .toList();
        return new ClozeText(question, marks, Gaps.of(question));
    }

    /** The place of a gap; that of the whole text where the file does not hold it as it is. */
    private static Span place(AskedQuestion asked, Text text, GapMark mark) {
        SourceFile source = asked.source();
        int start = source.offset(text.span());
        return source.text().startsWith(text.value(), start)
                ? source.span(start + mark.start(), start + mark.end())
                : text.spanOf(mark.start(), mark.end());
    }

    /** Whether it says what fills gaps at all; another rule asks for it. */
    boolean hasField() {
        return question.fields().get("gaps").isPresent();
    }
}
