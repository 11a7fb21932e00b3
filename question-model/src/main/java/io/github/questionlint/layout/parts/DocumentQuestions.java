package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.ChoiceFinder;
import io.github.questionlint.layout.choices.Choices;
import io.github.questionlint.layout.choices.DataTruth;
import io.github.questionlint.layout.choices.FarKey;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswer;
import io.github.questionlint.layout.document.FarAnswers;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Sorted;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.TaskHeading;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Makes the questions of a Markdown document of their ranges. What one of them means may depend on the others: a plain
 * list among choice questions is one that lost its marks, and the keys of all may be at the end.
 */
public final class DocumentQuestions {

    /**
     * The range of a question and the layout that it is written in.
     *
     * @param spec the layout
     * @param range the range
     */
    public record Claim(LayoutSpec spec, QuestionRange range) {}

    /** So many statements with a mark such as "(T)" at their end are true or false. */
    private static final int SEVERAL = 3;

    private final Document document;
    private final List<Claim> claims;
    private final FarAnswers far;
    private final List<ChoiceFinder> finders;
    private final List<Optional<Choices>> choices;
    /** Whether the questions are choice questions, so that one without choices has lost them. */
    private boolean expected;

    /** The headings, by their place, that are below one that says how questions are answered, and those that have them below. */
    private final BitSet openAround = new BitSet();

    private final BitSet openBelow = new BitSet();

    private DocumentQuestions(Document document, List<Claim> claims, FarAnswers far) {
        this.document = document;
        this.claims = claims;
        this.far = far;
        this.finders = claims.stream()
                .map(claim -> new ChoiceFinder(document, claim.spec(), claim.range()))
                .toList();
        this.choices =
                new ArrayList<>(finders.stream().map(ChoiceFinder::certain).toList());
    }

    /**
     * The questions.
     *
     * @param claims their ranges, in the order of the document
     * @param problems takes what is wrong with them
     */
    public static List<Question> read(Document document, List<Claim> claims, Consumer<Problem> problems) {
        FarAnswers far =
                FarAnswers.of(document, claims.stream().map(Claim::range).toList());
        List<Claim> own = claims.stream()
                .filter(claim -> !far.isInside(claim.range()))
                .map(claim -> new Claim(claim.spec(), far.cut(claim.range())))
                .toList();
        List<Claim> apart = withoutComments(document, own);
        StemTitle titles =
                StemTitle.of(document, apart.stream().map(Claim::range).toList());
        List<Claim> titled = apart.stream().map(claim -> titled(claim, titles)).toList();
        DocumentQuestions questions = new DocumentQuestions(document, titled, far);
        questions.addNoted();
        questions.addExpected();
        questions.addEmphasized();
        questions.reportLone(problems);
        return questions.all(problems);
    }

    /** The ranges without a comment at their end that is directly above the next question, and so is about that one. */
    private static List<Claim> withoutComments(Document document, List<Claim> claims) {
        List<Claim> apart = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            QuestionRange range = claims.get(at).range();
            int next = at + 1 < claims.size() ? claims.get(at + 1).range().start() : -1;
            int comment = next < range.bodyStart() ? -1 : comment(document.file(), next);
            boolean own = comment >= range.bodyStart() && comment < range.end();
            apart.add(
                    own
                            ? new Claim(
                                    claims.get(at).spec(), range.until(document.trimmed(range.bodyStart(), comment)))
                            : claims.get(at));
        }
        return apart;
    }

    /** The start of a comment that is the line above an offset, with a blank line above it; -1 without one. */
    private static int comment(SourceFile file, int offset) {
        int line = file.lineAt(offset);
        String above = line > 2 ? file.line(line - 1).strip() : "";
        boolean comment = above.startsWith("<!--") && above.indexOf("-->") == above.length() - "-->".length();
        return comment && file.line(line - 2).isBlank() ? file.lineStart(line - 1) : -1;
    }

    /** A range with a title that says something. What a details element hides is its answer, even below no summary. */
    private static Claim titled(Claim claim, StemTitle titles) {
        boolean hidden =
                claim.spec().layout() == Layout.DETAILS && claim.range().raw().isBlank();
        return hidden ? claim : new Claim(claim.spec(), titles.titled(claim.range()));
    }

    /** Adds the lists whose items say which are right, where several do. */
    private void addNoted() {
        set(Siblings.noted(finders, choices, titles()));
        set(BoldKeys.listed(finders, choices, titles()));
    }

    private void set(List<Optional<Choices>> some) {
        IntStream.range(0, some.size()).forEach(at -> choices.set(at, some.get(at)));
    }

    private List<String> titles() {
        return claims.stream().map(claim -> claim.range().title().value()).toList();
    }

    /** Adds the choices that only their neighbours or the key of a table make certain. */
    private void addExpected() {
        List<String> titles = titles();
        expected = Siblings.haveChoices(finders, choices, titles);
        Set<Integer> rows = expected ? Set.of() : Siblings.rows(finders, choices, titles);
        for (int at = 0; at < claims.size(); at++) {
            Optional<FarAnswer> answer = far.of(claims.get(at).range());
            boolean keyed = answer.filter(FarAnswer::isKey).isPresent();
            boolean row = rows.contains(at);
            boolean lost =
                    expected && !PropertyLabel.hasOpenTag(claims.get(at).range().raw());
            if (choices.get(at).isEmpty() && (lost || keyed || row)) {
                choices.set(at, finders.get(at).expected());
            }
            if (answer.isPresent()) {
                choices.set(at, keyed(at, answer.get()));
            }
        }
    }

    private void addEmphasized() {
        set(BoldKeys.marked(document, choices, titles()));
    }

    /** Reports a row of letters that stays an answer, although it may be choices of which none is marked. */
    private void reportLone(Consumer<Problem> problems) {
        List<String> titles = titles();
        Siblings.lone(finders, choices, titles).stream()
                .filter(at -> far.of(claims.get(at).range()).isEmpty())
                .sorted()
                .map(at -> claims.get(at).range())
                .forEach(range -> problems.accept(
                        Problem.of("choice-key-unread", "row", document.file().span(range.start(), range.end()))));
    }

    /** Whether there is only a title where choices should be, and no answer in words apart from it. */
    private boolean isLost(int at) {
        return expected
                && choices.get(at).isEmpty()
                && finders.get(at).isBlank()
                && !QuestionWords.wantsWords(claims.get(at).range().title().value())
                && answer(at).isEmpty()
                && !PropertyLabel.hasOpenTag(claims.get(at).range().raw())
                && !isOpen(claims.get(at).range().start());
    }

    /** Whether a heading above an offset, which may be that of a heading, says that the questions below it are answered in words. */
    private boolean isOpen(int start) {
        List<Headings.Head> heads = document.heads();
        int next = Sorted.firstFrom(heads, head -> head.node().start(), start);
        boolean own = next < heads.size() && heads.get(next).node().start() == start;
        return own ? openAround.get(next) : next > 0 && openBelow.get(next - 1);
    }

    /** Finds the headings around and below which questions are answered in words; each is looked at once. */
    private void findOpen() {
        List<Headings.Head> heads = document.heads();
        Deque<Integer> above = new ArrayDeque<>();
        for (int at = 0; at < heads.size(); at++) {
            while (!above.isEmpty()
                    && heads.get(above.peek()).level() >= heads.get(at).level()) {
                above.pop();
            }
            openAround.set(at, !above.isEmpty() && openBelow.get(above.peek()));
            openBelow.set(
                    at, openAround.get(at) || TaskHeading.isOpen(heads.get(at).raw()));
            above.push(at);
        }
    }

    /** The choices of a question as an answer apart from it marks them. */
    private Optional<Choices> keyed(int at, FarAnswer answer) {
        Optional<Choices> found = choices.get(at).or(() -> finders.get(at).expected());
        return found.flatMap(some -> FarKey.marked(document, some, answer)).or(() -> choices.get(at));
    }

    /** The answer in words that is apart from a question. */
    private Optional<FarAnswer> answer(int at) {
        return far.of(claims.get(at).range())
                .filter(found ->
                        found.hasText() && (!found.isKey() || choices.get(at).isPresent()))
                .map(found -> choices.get(at)
                        .map(some -> FarKey.reason(document, some, found))
                        .orElse(found));
    }

    /** What the title of a question without choices says at its end about whether it is true. */
    private Optional<Boolean> truth(int at) {
        boolean open = choices.get(at).isEmpty() && answer(at).isEmpty();
        String title = claims.get(at).range().title().value();
        boolean verdict = open && (finders.get(at).isBlank() || !DataTruth.endsWithLetter(title));
        return verdict ? DataTruth.behind(title) : Optional.empty();
    }

    private List<Question> all(Consumer<Problem> problems) {
        if (expected) {
            findOpen();
        }
        List<Optional<Boolean>> truths =
                IntStream.range(0, claims.size()).mapToObj(this::truth).toList();
        boolean several = truths.stream().filter(Optional::isPresent).count() >= SEVERAL;
        return IntStream.range(0, claims.size())
                .mapToObj(at -> new MarkdownQuestion(
                                document,
                                claims.get(at),
                                answer(at),
                                isLost(at),
                                truths.get(at).filter(truth -> several))
                        .question(choices.get(at), problems))
                .toList();
    }
}
