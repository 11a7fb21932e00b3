package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.Choices;
import io.github.questionlint.layout.choices.TaskOptions;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a question of the content of an element {@code <quiz>}: a text, boxes to tick or blanks, an explanation. */
public final class QuizQuestion {
    private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\[\\]\\n]{1,200})\\]\\]");

    private QuizQuestion() {}

    /**
     * The question of an element; empty for one that is blank.
     *
     * @param inner its content as Markdown of its own
     * @param lang the language of the whole file
     * @param start the start of the element
     * @param end its end, exclusive
     */
    public static Optional<Question> of(
            Document inner, LayoutSpec spec, String lang, int start, int end, Consumer<Problem> problems) {
        Node root = inner.markdown().root();
        Optional<Choices> choices = TaskOptions.find(inner, root.children());
        int from = root.start();
        int asked = choices.map(Choices::start).orElseGet(() -> ruled(root));
        List<Node> stem = inner.blocks(from, asked);
        if (stem.isEmpty()) {
            return Optional.empty();
        }
        Node first = stem.stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .findFirst()
                .orElse(stem.get(0));
        PartedQuestion question = new PartedQuestion(inner, spec, lang);
        int rest = first.equals(stem.get(0)) ? first.end() : from;
        question.with(Role.QUESTION, rest, rest, asked);
        choices.ifPresent(found -> addChoices(question, found, problems));
        if (choices.isEmpty()) {
            addBlanks(inner, question, from, asked);
        }
        int explained = choices.map(Choices::end).orElse(asked);
        question.with(Role.EXPLANATION, explained, explained, root.end());
        Text title = Titles.of(inner.file(), first.start(), inner.trimmed(first.start(), first.end()));
        Text shown = new Text(BLANK.matcher(title.value()).replaceAll("_____"), title.span());
        return Optional.of(question.question(shown, start, end)).filter(read -> spec.fits(shown.value()));
    }

    private static void addChoices(PartedQuestion question, Choices found, Consumer<Problem> problems) {
        found.problems().forEach(problems);
        question.with(found.list(), found.start(), found.end());
        if (found.list().stream().filter(Choice::correct).count() > 1) {
            question.as(QuestionType.MULTIPLE_CHOICE);
        }
    }

    /** Where a question without choices ends: at a rule. */
    private static int ruled(Node root) {
        return root.children().stream()
                .filter(block -> block.kind() == Kind.THEMATIC_BREAK)
                .map(Node::start)
                .findFirst()
                .orElse(root.end());
    }

    /** The answer is what is in the blanks, from the first one to the last. */
    private static void addBlanks(Document inner, PartedQuestion question, int start, int end) {
        List<MatchResult> blanks =
                BLANK.matcher(inner.file().text()).region(start, end).results().toList();
        if (!blanks.isEmpty()) {
            int first = blanks.get(0).start(1);
            int last = blanks.get(blanks.size() - 1).end(1);
            String words = blanks.stream().map(blank -> blank.group(1).strip()).collect(Collectors.joining("; "));
            question.with(Role.ANSWER, new Text(words, inner.file().span(first, last)), inner.blocks(first, last));
        }
    }
}
