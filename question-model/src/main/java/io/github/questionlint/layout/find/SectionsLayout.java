package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.find.SectionGroup.Part;
import io.github.questionlint.layout.parts.PartedQuestion;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.HtmlTags;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.TaggedText;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A question is a group of headings or labels that say what each part is, such as "Front" and "Back". */
public final class SectionsLayout {
    private final Document document;
    private final LayoutSpec spec;
    private final Consumer<Problem> problems;

    private SectionsLayout(Document document, LayoutSpec spec, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.problems = problems;
    }

    /** The questions of a document, in its order; what is wrong with them goes to {@code problems}. */
    public static List<Question> questions(Document document, LayoutSpec spec, Consumer<Problem> problems) {
        SectionsLayout layout = new SectionsLayout(document, spec, problems);
        return document.isData() ? List.of() : layout.questions(title -> spec.fits(title.value()));
    }

    /**
     * The same for a layout of headings, if none of those that it finds says more than "Question": their words are no
     * title.
     */
    public static List<Question> underHeadings(Document document, LayoutSpec spec, Consumer<Problem> problems) {
        boolean any = document.heads().stream().anyMatch(head -> asks(head.raw()));
        boolean all = any
                && HeadingLayout.find(document, spec).stream()
                        .map(QuestionRange::raw)
                        .allMatch(SectionsLayout::asks);
        return all ? new SectionsLayout(document, spec, problems).questions(title -> true) : List.of();
    }

    private static boolean asks(String heading) {
        return SectionWords.of(heading).filter(SectionWords.QUESTION::equals).isPresent();
    }

    private List<Question> questions(Predicate<Text> fits) {
        return SectionGroup.of(document).stream()
                .flatMap(group -> question(group, fits).stream())
                .toList();
    }

    /** How many questions of a document have all parts, and how many have not. */
    public static int[] counts(Document document) {
        List<SectionGroup> groups = document.isData() ? List.of() : SectionGroup.of(document);
        int whole = (int)
                groups.stream().filter(group -> group.isAnswered(document)).count();
        return new int[] {whole, groups.size() - whole};
    }

    private Optional<Question> question(SectionGroup group, Predicate<Text> fits) {
        Part asked = group.part(document, SectionWords.QUESTION).orElseThrow();
        List<Node> blocks = document.blocks(asked.start(), asked.end());
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        SectionChoices choices = SectionChoices.of(document, group, problems);
        List<Node> told = blocks.stream().dropWhile(SectionsLayout::isProperty).toList();
        Node first = told.stream()
                .map(SectionsLayout::inner)
                .filter(block -> block.is(Kind.PARAGRAPH, Kind.HTML_BLOCK))
                .findFirst()
                .orElse(blocks.get(0));
        int end = choices.start()
                .filter(at -> at > first.start() && at < asked.end())
                .orElse(asked.end());
        Text title = title(first, Math.min(first.end(), end));
        if (!fits.test(title)) {
            return Optional.empty();
        }
        PartedQuestion question =
                new PartedQuestion(document, spec, group.lang().orElse(document.lang()));
        boolean leads = told.isEmpty() || first.equals(inner(told.get(0)));
        int start = leads ? Math.min(first.end(), end) : asked.start();
        question.with(Role.QUESTION, start, start, end);
        addParts(question, group, choices);
        return Optional.of(question.question(title, group.start(), group.end()));
    }

    private void addParts(PartedQuestion question, SectionGroup group, SectionChoices choices) {
        choices.addTo(question);
        if (!question.hasChoices()) {
            add(question, group, SectionWords.ANSWER, Role.ANSWER);
        }
        add(question, group, SectionWords.EXPLANATION, Role.EXPLANATION);
        choices.addReason(question);
        add(question, group, SectionWords.HINTS, Role.HINTS);
    }

    /** Whether a paragraph tells of the question only, such as "Difficulty: easy". */
    private static boolean isProperty(Node block) {
        String text = block.kind() == Kind.PARAGRAPH ? block.visibleText() : "";
        return PropertyLabel.is(text) && !QuestionWords.endsWithMark(text);
    }

    /** The text of a quote, which is its first block. */
    private static Node inner(Node block) {
        boolean quote = block.kind() == Kind.QUOTE && !block.children().isEmpty();
        return quote ? block.children().get(0) : block;
    }

    /** The first block of the question; of HTML its words. */
    private Text title(Node block, int end) {
        Text source = document.file().slice(block.start(), document.trimmed(block.start(), end));
        boolean tags = block.kind() == Kind.HTML_BLOCK || block.any(node -> node.kind() == Kind.HTML);
        boolean tagged = tags
                && !HtmlTags.markup(source.value(), 0, source.value().length()).isEmpty();
        if (!tagged && block.is(Kind.PARAGRAPH, Kind.HEADING)) {
            return Titles.of(document.file(), block);
        }
        return tagged
                ? new Text(TaggedText.plain(source.value()), source.span())
                : Titles.of(document.file(), block.start(), document.trimmed(block.start(), end));
    }

    private void add(PartedQuestion question, SectionGroup group, SectionWords kind, Role role) {
        group.part(document, kind).ifPresent(part -> question.with(role, part.opened(), part.start(), part.end()));
    }
}
