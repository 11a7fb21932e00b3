package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The answers and keys that are apart from their questions in a document, joined to them by number. */
public final class FarAnswers {
    private static final int FEWEST = 3;
    /** At most this many questions for each answer. */
    private static final int SPARSE = 3;

    /** The most blocks of a question with choices. */
    private static final int SHORT = 8;

    private static final double MOST = 0.8;
    private static final Pattern ANSWER = Pattern.compile("(?iU)" + WordTable.anyOf("answer") + "\\s*[:：]");
    private static final Pattern CHOICE =
            Pattern.compile("(?m)^[\\s>*_+(（\\[-]{0,8}(?:[A-Da-dАаα1iאأ가ㄱアก][.)、．\\]:：]|[①Ⓐ])");

    private static final Pattern LETTER =
            Pattern.compile("[\\s*_`(\\[]{0,6}[A-Ha-h](?:[*_`)\\].:：、]|[ \\t]*+[-–—]\\s)");

    private final Document document;
    private final List<QuestionRange> ranges;
    /** By the start of the question. */
    private final Map<Integer, FarAnswer> answers = new HashMap<>();
    /** The end of each section by its start. */
    private final NavigableMap<Integer, Integer> sections = new TreeMap<>();

    private FarAnswers(Document document, List<QuestionRange> ranges) {
        this.document = document;
        this.ranges = ranges;
    }

    /**
     * The answers of some questions.
     *
     * @param ranges the questions, in the order of the document; some of them may be answers
     */
    public static FarAnswers of(Document document, List<QuestionRange> ranges) {
        FarAnswers far = new FarAnswers(document, ranges);
        int from = 0;
        for (AnswerSection section : ranges.isEmpty() ? List.<AnswerSection>of() : document.answerSections()) {
            boolean chapter = section.from() >= 0;
            if (far.join(section, chapter ? section.from() : from, section.to())) {
                far.sections.put(section.start(), section.end());
                from = chapter ? from : section.end();
            }
        }
        return far;
    }

    /** Joins the answers of a section to the questions between two offsets. */
    private boolean join(AnswerSection section, int from, int to) {
        int first = Sorted.firstFrom(ranges, QuestionRange::start, from);
        int last = Math.max(first, Sorted.firstFrom(ranges, QuestionRange::start, to));
        int size = last - first;
        int count = section.answers().size();
        boolean dense = section.isKeys() ? size <= SPARSE * count : count >= size * MOST;
        boolean sparse = !dense && size <= SPARSE * count && areLettered(section);
        boolean few = size < FEWEST && !(section.isKeys() && count == size);
        if (few || !dense && !sparse) {
            return false;
        }
        Map<Integer, QuestionRange> byNumber = numbers(first, last, true);
        if (!fits(byNumber, size, section)) {
            byNumber = numbers(first, last, false);
        }
        if (!fits(byNumber, size, section) && section.from() >= 0 && count == size) {
            byNumber = places(first, section);
        }
        if (!section.isKeys() && areAnswered(first, last, to, areNamed(section, byNumber))) {
            return false;
        }
        if (!fits(byNumber, size, section) || sparse && !haveChoices(byNumber, section)) {
            return false;
        }
        for (FarAnswer answer : section.answers()) {
            QuestionRange question = byNumber.get(answer.number());
            if (question != null) {
                answers.put(question.start(), withoutTitle(answer, question));
            }
        }
        return true;
    }

    /** Whether each question that some answers name has choices. */
    private boolean haveChoices(Map<Integer, QuestionRange> byNumber, AnswerSection section) {
        return section.answers().stream()
                .map(answer -> byNumber.get(answer.number()))
                .map(range -> document.blocks(range.bodyStart(), range.end()))
                .allMatch(body -> !body.isEmpty() && isOpen(body));
    }

    /** Whether each answer begins with the letter of a choice and goes on with the reason. */
    private boolean areLettered(AnswerSection section) {
        String text = document.file().text();
        return section.answers().stream()
                .allMatch(answer -> LETTER.matcher(text)
                        .region(answer.textStart(), answer.end())
                        .lookingAt());
    }

    private static boolean fits(Map<Integer, QuestionRange> byNumber, int size, AnswerSection section) {
        return byNumber.size() == size
                && section.answers().stream().allMatch(answer -> byNumber.containsKey(answer.number()));
    }

    /** The questions by the numbers that they have, or by their places. */
    private Map<Integer, QuestionRange> numbers(int first, int last, boolean written) {
        Map<Integer, QuestionRange> byNumber = new HashMap<>();
        for (int at = first; at < last; at++) {
            Optional<QuestionNumber> number =
                    written ? QuestionNumber.of(ranges.get(at).raw()) : Optional.empty();
            byNumber.put(number.map(QuestionNumber::number).orElse(at - first + 1), ranges.get(at));
        }
        return byNumber;
    }

    /** The questions of a chapter by the numbers of its answers, which go on from the chapter above. */
    private Map<Integer, QuestionRange> places(int first, AnswerSection section) {
        List<Integer> written =
                section.answers().stream().map(FarAnswer::number).sorted().toList();
        Map<Integer, QuestionRange> byNumber = new HashMap<>();
        for (int at = 0; at < written.size(); at++) {
            byNumber.put(written.get(at), ranges.get(first + at));
        }
        return byNumber;
    }

    /** Whether each answer has a heading that says so, or the topic of its question, which asks below its own heading. */
    private boolean areNamed(AnswerSection section, Map<Integer, QuestionRange> byNumber) {
        return section.answers().stream().allMatch(answer -> {
            QuestionRange question = byNumber.get(answer.number());
            return question != null && QuestionWords.score(question.raw()) == 0 && isNamed(answer, question);
        });
    }

    private boolean isNamed(FarAnswer answer, QuestionRange question) {
        Optional<String> heading = document.headsWithin(answer.start(), answer.start() + 1)
                .map(Headings.Head::raw)
                .findFirst();
        String topic = heading.map(FarAnswers::topic).orElse("");
        return !topic.isEmpty() && topic.equals(topic(question.raw()))
                || heading.filter(raw -> AnswerLabel.isAlone(raw) || AnswerLabel.opens(raw))
                        .isPresent();
    }

    /** An answer without the title of its question above it. */
    private FarAnswer withoutTitle(FarAnswer answer, QuestionRange question) {
        List<Node> first = answer.isKey()
                ? List.of()
                : document.blocks(answer.textStart(), answer.end()).stream()
                        .limit(1)
                        .toList();
        RenderedText shown = RenderedText.of(document.file(), first);
        String line = shown.text().lines().findFirst().orElse("");
        String topic = topic(question.raw());
        int start = shown.offset(line.length() + 1);
        boolean repeated = !topic.isEmpty() && Folding.lower(line.strip()).equals(topic);
        return repeated && !document.isBlank(start, answer.end())
                ? new FarAnswer(answer.number(), "", answer.start(), start, answer.end())
                : answer;
    }

    /** What a heading says behind its number. */
    private static String topic(String heading) {
        int number =
                QuestionNumber.of(heading).map(found -> found.text().length()).orElse(0);
        return Folding.lower(heading.strip().substring(number)).strip();
    }

    /**
     * Whether many of some questions have something of their own that may be an answer.
     *
     * @param asking whether what is below their titles asks, so that only a label makes it an answer
     */
    private boolean areAnswered(int first, int last, int to, boolean asking) {
        long answered = ranges.subList(first, last).stream()
                .map(range -> range.until(to))
                .filter(range -> asking ? isLabelled(range, parts(range)) : isAnswered(range))
                .count();
        return answered > (last - first) * (1 - MOST);
    }

    /** Whether something below a title may be an answer: it says so, or is neither code nor choices. */
    private boolean isAnswered(QuestionRange range) {
        List<Node> body = parts(range);
        boolean stem = Titles.isNumberOnly(range.title()) && body.size() == 1;
        return isLabelled(range, body) || !body.isEmpty() && !stem && !isOpen(body);
    }

    private List<Node> parts(QuestionRange range) {
        return document.blocks(range.bodyStart(), range.end()).stream()
                .filter(block -> block.kind() != Kind.THEMATIC_BREAK)
                .toList();
    }

    private boolean isLabelled(QuestionRange range, List<Node> body) {
        return document.detailsWithin(range.bodyStart(), range.end()).findAny().isPresent()
                || body.stream()
                        .anyMatch(block -> block.is(Kind.HEADING, Kind.PARAGRAPH)
                                && (AnswerLabel.isAlone(block.visibleText())
                                        || ANSWER.matcher(block.visibleText()).lookingAt()));
    }

    /** Whether some blocks end with choices, or are code. */
    private boolean isOpen(List<Node> body) {
        Node last = body.get(body.size() - 1);
        boolean choices = last.kind() == Kind.LIST
                || last.kind() == Kind.PARAGRAPH
                        && CHOICE.matcher(document.file().text())
                                .region(last.start(), last.end())
                                .find();
        return choices && body.size() <= SHORT || body.stream().allMatch(Node::isCodeBlock);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Whether a range starts in a section of answers, so that it is no question. */
    public boolean isInside(QuestionRange range) {
        Map.Entry<Integer, Integer> section = sections.floorEntry(range.start());
        return section != null && range.start() < section.getValue();
    }

    /** A range that ends before a section of answers that it would take in. */
    public QuestionRange cut(QuestionRange range) {
        Integer section = sections.higherKey(range.start());
        return section == null || section >= range.end()
                ? range
                : range.until(document.trimmed(range.bodyStart(), section));
    }

    /** The answer of a question. */
    public Optional<FarAnswer> of(QuestionRange range) {
        return Optional.ofNullable(answers.get(range.start()));
    }
}
