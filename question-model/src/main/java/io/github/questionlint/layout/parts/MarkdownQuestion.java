package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.parts.DocumentQuestions.Claim;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a question from a range of a document: finds its choices, its answer and the parts between. */
final class MarkdownQuestion {
    private final Document document;
    private final LayoutSpec spec;
    private final String lang;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    private MarkdownQuestion(Document document, LayoutSpec spec, String lang) {
        this.document = document;
        this.spec = spec;
        this.lang = lang;
    }

    /**
     * The question of a range.
     *
     * @param choices its choices; empty for an open question
     * @param lost whether it is a choice question that has no choices
     * @param problems takes what is wrong with it
     */
    static Question question(
            Document document, Claim claim, Optional<Choices> choices, boolean lost, Consumer<Problem> problems) {
        choices.ifPresent(found -> found.problems().forEach(problems));
        String lang = document.lang(claim.range().start(), claim.range().end());
        return new MarkdownQuestion(document, claim.spec(), lang).of(claim.range(), choices, lost);
    }

    private Question of(QuestionRange range, Optional<Choices> choices, boolean lost) {
        if (choices.isPresent()) {
            addChoices(range, choices.get());
        } else if (!lost) {
            addAnswer(range, document.blocks(range.bodyStart(), range.end()));
        }
        Span span = document.file().span(range.start(), Math.max(range.bodyStart(), range.end()));
        return new Question(
                spec.layout().key(),
                span,
                new Fields(document.fields(), List.of()),
                Optional.empty(),
                range.title(),
                spec.lang().orElse(lang),
                choices.map(found -> type(range, found)).orElse(lost ? QuestionType.CHOICE : QuestionType.OPEN),
                spec.answer().map(answer -> answer.place() != Place.NONE).orElse(true),
                sections,
                choices.map(Choices::list).orElse(List.of()));
    }

    private QuestionType type(QuestionRange range, Choices choices) {
        int start = document.offset(range.title().span());
        return spec.policy().type(document.file().text().substring(start, Math.max(start, choices.start())));
    }

    private void addChoices(QuestionRange range, Choices choices) {
        add(Role.QUESTION, range.bodyStart(), choices.start());
        add(Role.CHOICES, choices.start(), choices.end());
        add(Role.EXPLANATION, choices.end(), range.end());
    }

    private void addAnswer(QuestionRange range, List<Node> body) {
        Optional<AnswerRange> answer = AnswerRange.find(document, spec, range, body);
        int split = answer.map(AnswerRange::start).orElse(range.end());
        add(Role.QUESTION, range.bodyStart(), split);
        answer.ifPresent(found -> sections.put(
                Role.ANSWER,
                section(
                        Role.ANSWER,
                        document.file().span(found.start(), found.textStart()),
                        found.textStart(),
                        found.end())));
    }

    private void add(Role role, int start, int end) {
        if (!document.isBlank(start, end)) {
            Span opened = document.file().span(start, start);
            sections.put(role, section(role, opened, start, end));
        }
    }

    private Section section(Role role, Span opened, int start, int end) {
        Text text = NodeSlices.trimmed(document.file(), start, Math.max(start, end));
        List<Node> blocks = document.blocks(start, end);
        return new Section(role, opened, NodeSlices.outdented(document.file(), text, blocks), blocks);
    }
}
