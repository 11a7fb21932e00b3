package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers and keys that are apart from their questions in a document, joined to them by number. */
public final class FarAnswers {
    private static final int FEWEST = 3;
    /** At most this many questions for each answer. */
    private static final int SPARSE = 3;

    /** At most one in so many questions may have no number, and one in so many keys no question. */
    private static final int STRAY = 10;

    private static final double MOST = 0.8;
    /** The most characters of the number of an item. */
    private static final int LONGEST_MARKER = 8;

    private static final Pattern LETTER =
            Pattern.compile("[\\s*_`(\\[]{0,6}[A-Ha-h](?:[*_`)\\].:：、]|[ \\t]*+[-–—]\\s)");

    private final Document document;
    private final List<QuestionRange> ranges;
    private final QuestionBodies bodies;
    /** By the start of the question. */
    private final Map<Integer, FarAnswer> answers = new HashMap<>();
    /** The end of each section by its start. */
    private final NavigableMap<Integer, Integer> sections = new TreeMap<>();

    /** The places of the questions with the number 1, once they have been looked for. */
    private List<Integer> ones = List.of();

    private boolean counted;

    private FarAnswers(Document document, List<QuestionRange> ranges) {
        this.document = document;
        this.ranges = ranges;
        this.bodies = new QuestionBodies(document, ranges);
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
            boolean chapter = section.from() >= 0 || section.run() + 1 < section.runs();
            if (far.join(section, section.from() >= 0 ? section.from() : from, section.to())) {
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
        List<QuestionRange> all = section.runs() == 1 ? ranges.subList(first, last) : run(section, first, last);
        return join(section, all, to) || joinChoices(section, all, to);
    }

    /** Those of some questions that are in the part with the same place as a run of keys; none if their parts are others. */
    private List<QuestionRange> run(AnswerSection section, int first, int last) {
        if (!counted) {
            ones = IntStream.range(0, ranges.size())
                    .filter(at -> number(ranges.get(at))
                            .filter(number -> number.number() == 1)
                            .isPresent())
                    .boxed()
                    .toList();
            counted = true;
        }
        int from = Sorted.firstFrom(ones, at -> at, first);
        int to = Sorted.firstFrom(ones, at -> at, last);
        if (to - from != section.runs()) {
            return List.of();
        }
        int next = from + section.run() + 1;
        return ranges.subList(ones.get(next - 1), next == to ? last : ones.get(next));
    }

    /** Joins keys to the questions that have choices, where others such as rules above them are counted, too. */
    private boolean joinChoices(AnswerSection section, List<QuestionRange> all, int to) {
        List<QuestionRange> lettered = section.isKeys() || areLettered(section) ? bodies.lettered(all) : List.of();
        return lettered.size() >= FEWEST && lettered.size() < all.size() && join(section, lettered, to);
    }

    /** Joins the answers of a section to some questions. */
    private boolean join(AnswerSection section, List<QuestionRange> some, int to) {
        int size = some.size();
        int count = section.answers().size();
        boolean dense = section.isKeys() ? size <= SPARSE * count : count >= size * MOST;
        boolean sparse = !dense && size <= SPARSE * count && areLettered(section);
        boolean few = size < FEWEST && !(section.isKeys() && count == size);
        if (few || !dense && !sparse) {
            return false;
        }
        Map<Integer, QuestionRange> byNumber = byNumber(some, section);
        boolean answered = !section.isKeys() && bodies.areAnswered(some, to, areNamed(section, byNumber));
        if (byNumber.isEmpty() || answered || sparse && !haveChoices(byNumber, section)) {
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

    /** Some questions by the numbers that fit the answers of a section; empty if none do. */
    private Map<Integer, QuestionRange> byNumber(List<QuestionRange> some, AnswerSection section) {
        int size = some.size();
        int count = section.answers().size();
        List<Map<Integer, QuestionRange>> all = new ArrayList<>(List.of(numbers(some, true)));
        // the place is no number where others are written
        if (count == size || distinct(some).size() < 2) {
            all.add(numbers(some, false));
        }
        if (section.from() >= 0 && count == size) {
            all.add(places(some, section));
        }
        return all.stream()
                .filter(numbers -> fits(numbers, size, section))
                .findFirst()
                .orElseGet(() -> section.isKeys() ? printed(some, section) : Map.of());
    }

    /** The questions by their printed numbers, where few have none and few keys are of other numbers; otherwise empty. */
    private Map<Integer, QuestionRange> printed(List<QuestionRange> some, AnswerSection section) {
        Map<Integer, QuestionRange> byNumber = new HashMap<>();
        int numbered = 0;
        for (QuestionRange range : some) {
            Optional<QuestionNumber> number = number(range);
            number.ifPresent(found -> byNumber.put(found.number(), range));
            numbered += number.isPresent() ? 1 : 0;
        }
        long known = section.answers().stream()
                .filter(answer -> byNumber.containsKey(answer.number()))
                .count();
        boolean fits = byNumber.size() == numbered
                && (some.size() - numbered) * STRAY <= some.size()
                && (section.answers().size() - known) * STRAY
                        <= section.answers().size();
        return fits ? byNumber : Map.of();
    }

    /** Whether each question that some answers name has choices. */
    private boolean haveChoices(Map<Integer, QuestionRange> byNumber, AnswerSection section) {
        return section.answers().stream()
                .map(answer -> byNumber.get(answer.number()))
                .allMatch(bodies::hasChoices);
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
    private Map<Integer, QuestionRange> numbers(List<QuestionRange> some, boolean written) {
        Map<Integer, QuestionRange> byNumber = new HashMap<>();
        for (int at = 0; at < some.size(); at++) {
            Optional<QuestionNumber> number = written ? number(some.get(at)) : Optional.empty();
            byNumber.put(number.map(QuestionNumber::number).orElse(at + 1), some.get(at));
        }
        return byNumber;
    }

    /** The number in the title of a question, or in front of it as that of a list. */
    private Optional<QuestionNumber> number(QuestionRange range) {
        String text = document.file().text();
        int start = range.start();
        return QuestionNumber.of(range.raw())
                .or(() -> start < text.length() && Character.isDigit(text.charAt(start))
                        ? QuestionNumber.of(text.substring(start, Math.min(text.length(), start + LONGEST_MARKER)))
                        : Optional.empty());
    }

    /** The numbers that are written in front of some questions. */
    private Set<Integer> distinct(List<QuestionRange> some) {
        return some.stream()
                .flatMap(range -> number(range).stream())
                .map(QuestionNumber::number)
                .collect(Collectors.toSet());
    }

    /** The questions of a chapter by the numbers of its answers, which go on from the chapter above. */
    private static Map<Integer, QuestionRange> places(List<QuestionRange> some, AnswerSection section) {
        List<Integer> written =
                section.answers().stream().map(FarAnswer::number).sorted().toList();
        Map<Integer, QuestionRange> byNumber = new HashMap<>();
        for (int at = 0; at < written.size(); at++) {
            byNumber.put(written.get(at), some.get(at));
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
