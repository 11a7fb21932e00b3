package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.Choices;
import io.github.questionlint.layout.choices.DataTruth;
import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswer;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.OptionsLabel;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.StrayTags;
import io.github.questionlint.layout.parts.DocumentQuestions.Claim;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.markdown.RenderedText;
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
import java.util.stream.Stream;

/** Makes a question from a range of a document: finds its choices, its answer and the parts between. */
final class MarkdownQuestion {
    private final Document document;
    private final LayoutSpec spec;
    private final QuestionRange range;
    private final Optional<FarAnswer> far;
    private final boolean lost;
    private final Optional<Boolean> truth;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);

    /**
     * A question to make.
     *
     * @param claim its range, and the layout that it is read by
     * @param far its answer or explanation, where that is apart from it
     * @param lost whether it is a choice question that has no choices
     * @param truth whether it is a statement that is true; empty for another question
     */
    MarkdownQuestion(Document document, Claim claim, Optional<FarAnswer> far, boolean lost, Optional<Boolean> truth) {
        this.document = document;
        this.spec = claim.spec();
        this.range = claim.range();
        this.far = far;
        this.lost = lost;
        this.truth = truth;
    }

    /**
     * The question.
     *
     * @param choices its choices; empty for an open question
     * @param problems takes what is wrong with it
     */
    Question question(Optional<Choices> choices, Consumer<Problem> problems) {
        choices.ifPresent(found -> found.problems().forEach(problems));
        addCode();
        if (choices.isPresent()) {
            addChoices(choices.get());
            far.filter(found -> !sections.containsKey(Role.EXPLANATION)
                            && !document.isBlank(found.textStart(), found.end()))
                    .ifPresent(found -> addFar(Role.EXPLANATION, found));
        } else if (truth.isPresent()) {
            add(Role.EXPLANATION, range.bodyStart(), range.end());
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
                fields(),
                Optional.empty(),
                truth.isPresent() ? DataTruth.withoutMark(range.title()) : range.title(),
                spec.lang().orElseGet(() -> document.lang(range.start(), range.end())),
                choices.map(this::type).orElseGet(this::typeWithoutChoices),
                far.isPresent()
                        || spec.answer()
                                .map(answer -> answer.place() != Place.NONE)
                                .orElse(true),
                sections,
                choices.map(Choices::list).orElse(List.of()));
    }

    /** The code above a title that is the paragraph below it. */
    private void addCode() {
        int title = document.offset(range.title().span());
        document.blocks(range.start(), title).stream()
                .filter(block -> block.isCodeBlock() && block.start() < range.bodyStart())
                .findFirst()
                .ifPresent(code -> add(Role.QUESTION, code.start(), title));
    }

    private Fields fields() {
        return truth.map(value ->
                        DataTruth.fields(document.fields(), range.title().span(), value))
                .orElseGet(() -> new Fields(document.fields(), List.of()));
    }

    private QuestionType typeWithoutChoices() {
        return truth.map(value -> QuestionType.TRUE_FALSE).orElse(lost ? QuestionType.CHOICE : QuestionType.OPEN);
    }

    private QuestionType type(Choices choices) {
        int start = document.offset(range.title().span());
        return spec.policy().type(document.file().text().substring(start, Math.max(start, choices.start())));
    }

    private void addChoices(Choices choices) {
        add(Role.QUESTION, range.bodyStart(), OptionsLabel.above(document, range.bodyStart(), choices.start()));
        add(Role.CHOICES, choices.start(), choices.end());
        part(Role.EXPLANATION, choices.last(), told(choices)).ifPresent(this::put);
        part(Role.EXPLANATION, behindLabel(choices.end()), range.end()).ifPresent(this::put);
    }

    /** Where the text of an explanation starts, below a heading that only names it. */
    private int behindLabel(int start) {
        return document.blocks(start, range.end()).stream()
                .filter(block -> block.kind() != Kind.THEMATIC_BREAK)
                .findFirst()
                .filter(block -> block.kind() == Kind.HEADING && PartLabel.explains(block.visibleText()))
                .map(Node::end)
                .orElse(start);
    }

    /** The end of what is told between the choices and their key, without what only introduces the key. */
    private int told(Choices choices) {
        int line = document.file().lineStart(document.file().lineAt(choices.key()));
        int limit = document.detailsWithin(choices.last(), line)
                .filter(details -> details.end() > line)
                .map(Details::open)
                .findFirst()
                .orElse(line);
        List<Node> blocks = document.blocks(choices.last(), limit);
        int size = blocks.size();
        while (size > 0 && introduces(blocks.get(size - 1))) {
            size--;
        }
        return size == 0 ? choices.last() : blocks.get(size - 1).end();
    }

    private boolean introduces(Node block) {
        boolean html = block.kind() == Kind.HTML_BLOCK
                && RenderedText.of(document.file(), List.of(block)).text().isBlank();
        return html || AnswerStart.introduces(block);
    }

    private void addAnswer(List<Node> body) {
        Optional<AnswerRange> answer = StemRest.isAll(document, range, body)
                ? Optional.empty()
                : AnswerRange.find(document, spec, range, body);
        int split = answer.map(AnswerRange::start).orElse(range.end());
        add(Role.QUESTION, range.bodyStart(), AnswerStart.asked(document, range, split));
        answer.ifPresent(found -> sections.put(
                Role.ANSWER,
                section(
                        Role.ANSWER,
                        document.file().span(found.start(), found.textStart()),
                        found.textStart(),
                        found.end())));
        answer.ifPresent(found -> addExplanation(found.end()));
    }

    /** What is below a heading such as "Explanation" behind the answer, up to another heading of its level. */
    private void addExplanation(int from) {
        List<Headings.Head> heads = document.headsWithin(from, range.end()).toList();
        heads.stream()
                .filter(head -> PartLabel.explains(head.raw()))
                .findFirst()
                .ifPresent(opening -> add(
                        Role.EXPLANATION,
                        opening.node().end(),
                        heads.stream()
                                .filter(head -> head.lead() > opening.lead() && head.level() <= opening.level())
                                .findFirst()
                                .map(Headings.Head::lead)
                                .orElse(range.end())));
    }

    private void addFar(Role role, FarAnswer answer) {
        Span opened = document.file().span(answer.start(), answer.textStart());
        sections.put(role, section(role, opened, answer.textStart(), answer.end()));
    }

    private void add(Role role, int start, int end) {
        part(role, start, end).ifPresent(this::put);
    }

    /** Adds a part, below the one of its role that is already there. */
    private void put(Section part) {
        sections.merge(part.role(), part, MarkdownQuestion::joined);
    }

    /** Two parts of a role as one. */
    static Section joined(Section first, Section second) {
        Text text = new Text(
                first.text().value() + "\n\n" + second.text().value(),
                first.text().span().to(second.text().span()));
        List<Node> blocks =
                Stream.concat(first.blocks().stream(), second.blocks().stream()).toList();
        return new Section(first.role(), first.heading(), text, blocks);
    }

    /** A part; empty if there is nothing in it. */
    private Optional<Section> part(Role role, int start, int end) {
        Section found = section(role, document.file().span(start, start), start, end);
        return found.text().isBlank() ? Optional.empty() : Optional.of(found);
    }

    /** The blocks that a part starts within; none where it starts with its line. */
    private List<Node> around(StrayTags part, Span opened) {
        int line = document.file().lineStart(document.file().lineAt(part.start()));
        boolean own = part.start() >= range.start() && part.start() <= range.end();
        return document.isBlank(line, part.start())
                ? List.of()
                : document.blocks(own ? range.start() : document.offset(opened), part.end());
    }

    private Section section(Role role, Span opened, int start, int end) {
        StrayTags part = StrayTags.without(document, start, Math.max(start, end));
        List<Node> blocks = document.blocks(part.start(), part.end());
        Text text = part.closed(document.file(), around(part, opened));
        return new Section(role, opened, NodeSlices.outdented(document.file(), text, blocks), blocks);
    }
}
