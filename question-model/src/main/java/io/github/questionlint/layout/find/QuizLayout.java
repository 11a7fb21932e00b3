package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Fences;
import io.github.questionlint.layout.document.InnerDocument;
import io.github.questionlint.layout.parts.QuizQuestion;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A question is an element such as {@code <quiz>}, or a component of MDX such as {@code <MultipleChoice>}. */
public final class QuizLayout {
    private static final Pattern SIGNS =
            Pattern.compile("(?i)<quiz[ >]|<(?:spoiler|solution|reveal)>|\\s(?:is_?)?(?:correct|right|answer)[\\s>={]");

    private QuizLayout() {}

    /** The questions of a document, in its order; what is wrong with them goes to {@code problems}. */
    public static List<Question> questions(Document document, LayoutSpec spec, Consumer<Problem> problems) {
        if (document.isData() || !SIGNS.matcher(document.file().text()).find()) {
            return List.of();
        }
        Fences fences = new Fences(document.file());
        List<Question> found = new ArrayList<>();
        for (QuizBlock block : QuizBlock.of(document.file(), fences)) {
            Document inner = InnerDocument.of(document, block.contentStart(), block.contentEnd());
            QuizQuestion.of(inner, spec, document.lang(), block.start(), block.end(), problems)
                    .ifPresent(found::add);
        }
        found.addAll(new ComponentQuestions(document, spec, fences).read());
        found.sort(Comparator.comparing(Question::span));
        return found;
    }
}
