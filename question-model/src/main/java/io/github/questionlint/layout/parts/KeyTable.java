package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionNumber;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys at the end of a file or chapter, such as {@code 1. B 2. C}, which belong to the questions by their number. */
final class KeyTable {
    private static final int FEWEST = 3;
    private static final Pattern ENTRY = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:[Qq]\\.?|第)?(\\d{1,3})[ \\t]{0,3}"
            + "(?:[.)）、:：．|=–—-]|题|\\])[ \\t|*_`:：(（【\\[]{0,8}"
            + "([A-H]{1,6}(?:[ \\t]?[,、，/&][ \\t]?[A-H]){0,5}|[1-9])(?![\\p{L}\\p{N}]|[.,]\\d)[)）】\\]*_`|]{0,6}");

    private final Map<Integer, String> keys = new HashMap<>();
    /** Where each section of keys starts. */
    private final NavigableSet<Integer> sections = new TreeSet<>();

    private KeyTable() {}

    /**
     * The keys of a document.
     *
     * @param ranges its questions, in order
     */
    static KeyTable of(Document document, List<QuestionRange> ranges) {
        KeyTable table = new KeyTable();
        List<Node> blocks = document.markdown().root().children();
        int from = 0;
        for (int at = 0; at < blocks.size(); at++) {
            if (isLabel(blocks.get(at))) {
                int end = end(blocks, at);
                int start = blocks.get(at).start();
                int begin = from;
                if (table.read(document, blocks.get(at).end(), end, () -> within(ranges, begin, start))) {
                    table.sections.add(start);
                    from = end;
                }
            }
        }
        return table;
    }

    private static boolean isLabel(Node block) {
        return block.is(Kind.HEADING, Kind.PARAGRAPH) && AnswerLabel.isAlone(block.visibleText());
    }

    /** A section ends at the next heading. */
    private static int end(List<Node> blocks, int at) {
        int next = at + 1;
        while (next < blocks.size() && blocks.get(next).kind() != Kind.HEADING) {
            next++;
        }
        return blocks.get(next - 1).end();
    }

    /** The indexes of the questions that start between two offsets. */
    private static Map<Integer, QuestionRange> within(List<QuestionRange> ranges, int from, int to) {
        Map<Integer, QuestionRange> within = new TreeMap<>();
        for (int at = firstFrom(ranges, from);
                at < ranges.size() && ranges.get(at).start() < to;
                at++) {
            within.put(at, ranges.get(at));
        }
        return within;
    }

    private static int firstFrom(List<QuestionRange> ranges, int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a section consists of keys for the questions before it, each number once. */
    private boolean read(Document document, int start, int end, Supplier<Map<Integer, QuestionRange>> questions) {
        Map<Integer, String> found = new HashMap<>();
        String text = document.file().text().substring(start, Math.max(start, end));
        Matcher entry = ENTRY.matcher(text);
        int covered = 0;
        while (entry.find()) {
            covered += entry.end() - entry.start();
            if (found.put(Integer.valueOf(entry.group(1)), entry.group(2)) != null) {
                return false;
            }
        }
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        if (found.size() < FEWEST || covered * 2L < letters) {
            return false;
        }
        return assign(found, questions.get());
    }

    private boolean assign(Map<Integer, String> found, Map<Integer, QuestionRange> questions) {
        Map<Integer, Integer> byNumber = new HashMap<>();
        int place = 0;
        for (Map.Entry<Integer, QuestionRange> question : questions.entrySet()) {
            place++;
            int number = QuestionNumber.of(question.getValue().raw())
                    .map(QuestionNumber::number)
                    .orElse(place);
            if (byNumber.put(number, question.getKey()) != null) {
                return false;
            }
        }
        if (byNumber.size() < FEWEST || !byNumber.keySet().containsAll(found.keySet())) {
            return false;
        }
        found.forEach((number, key) -> keys.put(byNumber.get(number), key));
        return true;
    }

    /** Whether a range is such a section and no question. */
    boolean isSection(QuestionRange range) {
        return sections.contains(range.start());
    }

    /** A range that ends before a section of keys that it would take in. */
    QuestionRange cut(QuestionRange range) {
        Integer section = sections.higher(range.start());
        return section == null || section >= range.end() ? range : range.until(section);
    }

    /** Whether there is a key for a question, by its index. */
    boolean has(int question) {
        return keys.containsKey(question);
    }

    /** The choices of a question with the marks that its key says; the same ones if they have marks of their own. */
    Choices marked(int question, Choices choices) {
        boolean own = choices.list().stream().anyMatch(Choice::correct);
        List<Integer> right =
                KeyNames.places(Optional.ofNullable(keys.get(question)).orElse(""));
        boolean fits = right.stream().allMatch(place -> place < choices.list().size());
        if (own || right.isEmpty() || !fits) {
            return choices;
        }
        List<Choice> marked = new ArrayList<>();
        for (Choice choice : choices.list()) {
            marked.add(with(choice, right.contains(marked.size()) ? Mark.CORRECT : Mark.WRONG));
        }
        return new Choices(marked, choices.start(), choices.end(), choices.problems());
    }

    private static Choice with(Choice choice, Mark mark) {
        return new Choice(
                mark,
                choice.markSpan(),
                choice.label(),
                choice.text(),
                choice.blocks(),
                choice.explanation(),
                choice.span());
    }
}
