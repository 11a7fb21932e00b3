package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswer;
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
    private final QuestionRange range;
    private final Optional<FarAnswer> far;
    private final boolean lost;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    /**
     * A question to make.
     *
     * @param claim its range, and the layout that it is read by
     * @param far its answer or explanation, where that is apart from it
     * @param lost whether it is a choice question that has no choices
     */
    MarkdownQuestion(Document document, Claim claim, Optional<FarAnswer> far, boolean lost) {
        this.document = document;
        this.spec = claim.spec();
        this.range = claim.range();
        this.far = far;
        this.lost = lost;
    }

    /**
     * The question.
     *
     * @param choices its choices; empty for an open question
     * @param problems takes what is wrong with it
     */
    Question question(Optional<Choices> choices, Consumer<Problem> problems) {
        choices.ifPresent(found -> found.problems().forEach(problems));
        if (choices.isPresent()) {
            addChoices(choices.get());
            far.filter(found -> !sections.containsKey(Role.EXPLANATION))
                    .ifPresent(found -> addFar(Role.EXPLANATION, found));
        } else if (far.isPresent()) {
            add(Role.QUESTION, range.bodyStart(), range.end());
            addFar(Role.ANSWER, far.get());
        } else if (!lost) {
            addAnswer(document.blocks(range.bodyStart(), range.end()));
        }
        Span span = document.file().span(range.start(), Math.max(range.bodyStart(), range.end()));
        return new Question(
                spec.layout().key(),
                span,
                new Fields(document.fields(), List.of()),
                Optional.empty(),
                range.title(),
                spec.lang().orElseGet(() -> document.lang(range.start(), range.end())),
                choices.map(found -> type(found)).orElse(lost ? QuestionType.CHOICE : QuestionType.OPEN),
                far.isPresent()
                        || spec.answer()
                                .map(answer -> answer.place() != Place.NONE)
                                .orElse(true),
                sections,
                choices.map(Choices::list).orElse(List.of()));
    }

    private QuestionType type(Choices choices) {
        int start = document.offset(range.title().span());
        return spec.policy().type(document.file().text().substring(start, Math.max(start, choices.start())));
    }

    private void addChoices(Choices choices) {
        add(Role.QUESTION, range.bodyStart(), choices.start());
        add(Role.CHOICES, choices.start(), choices.end());
        add(Role.EXPLANATION, choices.end(), range.end());
    }

    private void addAnswer(List<Node> body) {
        Optional<AnswerRange> answer = AnswerRange.find(document, spec, range, body);
        int split = answer.map(AnswerRange::start).orElse(range.end());
        add(Role.QUESTION, range.bodyStart(), AnswerStart.asked(document, range, split));
        answer.ifPresent(found -> sections.put(
                Role.ANSWER,
                section(
                        Role.ANSWER,
                        document.file().span(found.start(), found.textStart()),
                        found.textStart(),
                        found.end())));
    }

    private void addFar(Role role, FarAnswer answer) {
        Span opened = document.file().span(answer.start(), answer.textStart());
        sections.put(role, section(role, opened, answer.textStart(), answer.end()));
    }

    private void add(Role role, int start, int end) {
        if (!document.isBlank(start, end)) {
            Span opened = document.file().span(start, start);
            sections.put(role, section(role, opened, start, end));
        }
    }

    private Section section(Role role, Span opened, int start, int end) {
        StrayTags part = StrayTags.without(document.file().text(), start, Math.max(start, end));
        Text text = NodeSlices.trimmed(document.file(), part.start(), part.end());
        List<Node> blocks = document.blocks(part.start(), part.end());
        return new Section(role, opened, NodeSlices.outdented(document.file(), text, blocks), blocks);
    }
}
