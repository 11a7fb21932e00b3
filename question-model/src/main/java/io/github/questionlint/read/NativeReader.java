package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a Markdown file with front matter: one question, its parts under headings of level 2. */
final class NativeReader {

    private NativeReader() {}

    /**
     * The question of a file.
     *
     * @param front its front matter; the name of the file says the id and language that it leaves out
     * @param defaults the bank's defaults
     * @param found problems that were found earlier
     */
    static QuestionFile read(
            Markdown markdown,
            YamlNode front,
            List<YamlNode> defaults,
            SectionNames names,
            List<Problem> found,
            Limits limits) {
        SourceFile file = markdown.file();
        YamlNode own = QuestionName.completed(front, file);
        Span top = file.span(file.start(), file.lineEnd(1));
        List<Problem> problems = new ArrayList<>(found);
        problems.addAll(markdown.problems());
        SchemaVersion.check(
                own, problems::add, () -> QuestionShapes.FRONT_MATTER.check(own, defaults, "", top, problems::add));
        SchemaVersion.forgetMissing(problems);
        Fields fields = new Fields(QuestionShapes.FRONT_MATTER.understood(own), defaults);
        SectionReader body = new SectionReader(markdown, names);
        body.read();
        List<Choice> choices = body.choices();
        Pieces pieces =
                new Pieces(text -> Markdown.parse(file, text, limits).root().children());
        List<Pair> pairs = body.pairs(pieces);
        List<Piece> order = body.order(pieces);
        problems.addAll(body.problems());
        Question question = new Question(
                        Question.NATIVE,
                        file.span(file.start(), file.text().length()),
                        fields,
                        fields.text("id"),
                        fields.text("title").orElse(new Text("", top)),
                        fields.text("lang", ""),
                        QuestionType.of(fields.text("type", "")),
                        true,
                        body.sections(),
                        choices)
                .arranged(pairs, order);
        return new QuestionFile(file, Optional.of(markdown), List.of(question), problems);
    }
}
