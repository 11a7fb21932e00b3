package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.StrayTags;
import io.github.questionlint.layout.spec.AnswerLocator.Place;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a question of parts of a document whose places are known. */
public final class PartedQuestion {
    private final Document document;
    private final LayoutSpec spec;
    private final String lang;
    private final Map<Role, Section> sections = new EnumMap<>(Role.class);
    private List<Choice> choices = List.of();
    private Optional<QuestionType> type = Optional.empty();

    /** A question of a document without any part yet; the language is that of the whole file. */
    public PartedQuestion(Document document, LayoutSpec spec, String lang) {
        this.lang = lang;
        this.document = document;
        this.spec = spec;
    }

    /**
     * Adds a part, unless it is blank and no heading opens it; the first one of a role counts.
     *
     * @param opened the start of the heading or mark that opens it; the start of its text without one
     * @param start the start of its text
     * @param end its end, exclusive
     */
    public PartedQuestion with(Role role, int opened, int start, int end) {
        StrayTags part = StrayTags.without(document, start, Math.max(start, end));
        if (opened < start || !document.isBlank(part.start(), part.end())) {
            Text text = NodeSlices.trimmed(document.file(), part.start(), part.end());
            List<Node> blocks = document.blocks(part.start(), part.end());
            sections.putIfAbsent(
                    role,
                    new Section(
                            role, place(opened, start), NodeSlices.outdented(document.file(), text, blocks), blocks));
        }
        return this;
    }

    private Span place(int from, int to) {
        return document.file().span(from, to);
    }

    /** Adds a part whose text is put together from what is between two places. */
    public PartedQuestion with(Role role, Text text, List<Node> blocks) {
        sections.putIfAbsent(role, new Section(role, text.span(), text, blocks));
        return this;
    }

    /** Adds the choices, with their range. */
    public PartedQuestion with(List<Choice> found, int start, int end) {
        choices = List.copyOf(found);
        return found.isEmpty() ? this : with(Role.CHOICES, start, start, end);
    }

    /** Says what type it is, which else the words of the question tell. */
    public PartedQuestion as(QuestionType known) {
        type = Optional.of(known);
        return this;
    }

    /** Whether it has choices. */
    public boolean hasChoices() {
        return !choices.isEmpty();
    }

    /** The question. */
    public Question question(Text title, int start, int end) {
        int from = document.offset(title.span());
        String words = document.file().text().substring(from, Math.max(from, document.trimmed(from, end)));
        return new Question(
                spec.layout().key(),
                document.file().span(start, Math.max(start, document.trimmed(start, end))),
                new Fields(document.fields(), List.of()),
                Optional.empty(),
                title,
                spec.lang().orElse(lang),
                type.orElseGet(() ->
                        choices.isEmpty() ? QuestionType.OPEN : spec.policy().type(words)),
                spec.answer().map(answer -> answer.place() != Place.NONE).orElse(true),
                sections,
                choices);
    }
}
