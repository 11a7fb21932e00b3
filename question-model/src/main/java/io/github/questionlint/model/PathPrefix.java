package io.github.questionlint.model;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies what a file holds, with a prefix at the path of every place; all else stays what it is. */
record PathPrefix(String prefix) {

    QuestionFile file(QuestionFile file) {
        SourceFile source = source(file.source());
        return new QuestionFile(
                source,
                file.markdown().map(markdown -> markdown(markdown, source)),
                file.questions().stream().map(this::question).toList(),
                problems(file.problems()));
    }

    private SourceFile source(SourceFile file) {
        return SourceFile.of(prefix + file.path(), file.text());
    }

    private Markdown markdown(Markdown markdown, SourceFile source) {
        return new Markdown(source, markdown.frontMatter(), markdown.root(), problems(markdown.problems()));
    }

    private List<Problem> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(problem.rule(), problem.messageId(), place(problem.span()), problem.args()))
                .toList();
    }

    private Question question(Question question) {
        Map<Role, Section> sections = new HashMap<>();
        question.sections().forEach((role, section) -> sections.put(role, section(section)));
        return new Question(
                question.format(),
                place(question.span()),
                fields(question.fields()),
                text(question.id()),
                text(question.title()),
                question.lang(),
                question.type(),
                question.answerExpected(),
                sections,
                question.choices().stream().map(this::choice).toList(),
                question.answeredAt()
                        .map(at -> new AnswerPlace(
                                place(at.span()), at.repeated(), at.answer().map(this::section))),
                question.pairs().stream().map(this::pair).toList(),
                question.order().stream().map(this::piece).toList());
    }

    private Pair pair(Pair pair) {
        return new Pair(piece(pair.prompt()), piece(pair.match()), pair.joined(), place(pair.span()));
    }

    private Piece piece(Piece piece) {
        return new Piece(text(piece.text()), piece.blocks());
    }

    private Section section(Section section) {
        return new Section(section.role(), place(section.heading()), text(section.text()), section.blocks());
    }

    private Choice choice(Choice choice) {
        return new Choice(
                choice.mark(),
                place(choice.markSpan()),
                text(choice.label()),
                text(choice.text()),
                choice.blocks(),
                text(choice.explanation()),
                place(choice.span()),
                choice.weight());
    }

    private Fields fields(Fields fields) {
        return new Fields(
                node(fields.own()), fields.defaults().stream().map(this::node).toList());
    }

    private YamlNode node(YamlNode node) {
        return new YamlNode(
                node.kind(),
                node.plain(),
                text(node.text()),
                node.items().stream().map(this::node).toList(),
                node.entries().stream()
                        .map(entry -> new YamlNode.Entry(text(entry.key()), node(entry.value())))
                        .toList());
    }

    private Optional<Text> text(Optional<Text> text) {
        return text.map(this::text);
    }

    private Text text(Text text) {
        return new Text(text.value(), place(text.span()));
    }

    private Span place(Span span) {
        return span.below(prefix);
    }
}
