package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.Fence;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers of the questions of a file, and where they do not count up by one. */
final class NumberSequence {
    /** The fewest numbers, and the smallest part of the questions, that make a sequence. */
    private static final int ENOUGH = 4;

    private static final double MOST = 0.8;

    /** Numbers that all are greater go on from elsewhere or are names, so that none is missing. */
    private static final int LAST_OF_A_SEQUENCE = 100;

    /** A part may start with 2 where its first number is mistyped, after more numbers than these. */
    private static final int SOME = 3;

    /** Where more than this part of the numbers is out of order, they are names, as those of issues are. */
    private static final double MOST_BREAKS = 0.25;

    /**
     * A number that is not the next one.
     *
     * @param defect what is wrong with it
     * @param entry the question
     * @param expected the number that should be there
     * @param other the line of the question above it, or of the one with the same number
     */
    record Break(Defect defect, Entry entry, int expected, int other) {}

    /** What can be wrong with a number. */
    enum Defect {
        GAP,
        DUPLICATE,
        ORDER
    }

    /** A question with its number. */
    record Entry(QuestionNumber label, int line, Span span) {
        int number() {
            return label.number();
        }
    }

    /** The breaks in each file whose questions are numbered. */
    static final FileView<Break> VIEW = FileView.of(Break.class, views -> breaks(views).stream());

    private final QuestionFile file;
    private final List<Fence> fences;

    private NumberSequence(QuestionFile file, List<Fence> fences) {
        this.file = file;
        this.fences = fences;
    }

    /** The breaks in a file whose questions are numbered. */
    private static List<Break> breaks(FileViews views) {
        QuestionFile file = views.file();
        NumberSequence sequence =
                new NumberSequence(file, views.one(Fences.VIEW).all());
        List<Entry> entries = sequence.entries();
        boolean numbered = entries.size() >= ENOUGH
                && entries.size() >= MOST * file.questions().size();
        List<Break> found = numbered ? sequence.breaks(entries) : List.of();
        if (entries.stream().mapToInt(Entry::number).min().orElse(0) > LAST_OF_A_SEQUENCE) {
            return found.stream()
                    .filter(broken -> broken.defect() == Defect.DUPLICATE)
                    .toList();
        }
        boolean names = found.size() > MOST_BREAKS * entries.size()
                && found.stream().noneMatch(broken -> broken.defect() == Defect.DUPLICATE);
        return names && found.size() > 2 ? List.of() : found;
    }

    /** The questions whose label is of the style that most of them have. */
    private List<Entry> entries() {
        Map<String, List<Entry>> styles = new HashMap<>();
        Set<Integer> lines = new HashSet<>();
        SourceFile source = file.source();
        for (Question question : file.questions()) {
            int line = question.title().span().line();
            String text = source.line(line);
            if (!question.hasMetadata() && lines.add(line)) {
                QuestionNumber.of(text)
                        .ifPresent(label -> styles.computeIfAbsent(label.style(), style -> new ArrayList<>())
                                .add(new Entry(
                                        label, line, source.span(source.lineStart(line), source.lineEnd(line)))));
            }
        }
        return styles.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    /** Numbers that continue from a wrong number have the same cause. */
    private List<Break> breaks(List<Entry> entries) {
        List<Break> found = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        int last = entries.get(0).number() - 1;
        int moved = 0;
        boolean twice = false;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            boolean restarts = at > 0 && (entry.number() == 1 || entry.number() == 2 && last > SOME);
            boolean returns = entry.number() < moved && !seen.containsKey(entry.number());
            boolean repeats = twice && entry.number() == last + 1;
            if (restarts) {
                seen.clear();
            }
            if (!restarts && !returns && !repeats) {
                Optional<Break> wrong = check(entries, at, last, seen);
                wrong.ifPresent(found::add);
                twice = wrong.isPresent() && seen.containsKey(entry.number());
                moved = wrong.filter(it -> it.defect() == Defect.ORDER).isPresent() ? entry.number() : 0;
            }
            last = returns ? last : entry.number();
            seen.put(entry.number(), entry.line());
        }
        return found;
    }

    private Optional<Break> check(List<Entry> entries, int at, int last, Map<Integer, Integer> seen) {
        Entry entry = entries.get(at);
        int number = entry.number();
        int above = at == 0 ? entry.line() : entries.get(at - 1).line();
        Integer twin = seen.get(number);
        if (twin != null) {
            return Optional.of(new Break(Defect.DUPLICATE, entry, last + 1, twin));
        }
        if (number <= last) {
            return Optional.of(new Break(Defect.ORDER, entry, last + 1, above));
        }
        if (number == last + 1 || isElsewhere(entry, last + 1, above)) {
            return Optional.empty();
        }
        int next = at + 1 < entries.size() ? entries.get(at + 1).number() : number;
        boolean swapped = next > last && next < number;
        if (!swapped && isElsewhere(entries, last + 1)) {
            return Optional.empty();
        }
        return Optional.of(new Break(swapped ? Defect.ORDER : Defect.GAP, entry, last + 1, above));
    }

    /** Whether the missing number is elsewhere, as where questions are ordered by subject; it is out of order there. */
    private static boolean isElsewhere(List<Entry> entries, int number) {
        return entries.stream().anyMatch(entry -> entry.number() == number);
    }

    /** Whether the missing number is between the two questions, in code that swallowed it or without its heading. */
    private boolean isElsewhere(Entry entry, int number, int above) {
        boolean swallowed = fences.stream()
                .anyMatch(fence -> fence.line() > above
                        && fence.line() < entry.line()
                        && (!fence.isClosed() || fence.swallowed().isPresent()));
        for (int line = above + 1; line < entry.line() && !swallowed; line++) {
            swallowed = QuestionNumber.of(file.source().line(line))
                    .filter(label -> label.number() == number
                            && label.style().equals(entry.label().style()))
                    .isPresent();
        }
        return swallowed;
    }
}
