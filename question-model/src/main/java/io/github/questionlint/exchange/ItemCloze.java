package io.github.questionlint.exchange;

import io.github.questionlint.model.Gap;
import io.github.questionlint.model.GapMark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.Gaps;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The gaps of a question that a program can mark: each is in the text and has what fills it.
 *
 * @param gaps the gaps, in the order of the text
 * @param title the title in Markdown, with its gaps as they are written
 * @param text the question below it in the same way; empty where there is none
 */
public record ItemCloze(List<ItemGap> gaps, String title, String text) {
    /** A sign as wide as a letter that Markdown does not know. */
    private static final String BLANK = "＿＿＿";

    /** Keeps its own copy of the gaps. */
    public ItemCloze {
        gaps = List.copyOf(gaps);
    }

    /**
     * The gaps of a question; empty where a program can mark none.
     *
     * @param title its title in Markdown, as {@link #markable} gives it
     * @param below the question below the title in the same way
     */
    static Optional<ItemCloze> of(Question question, String title, String below) {
        Map<String, ItemGap> known = known(question);
        List<ItemGap> gaps = Stream.of(title, below)
                .flatMap(part -> GapMark.in(part).stream())
                .flatMap(mark -> Optional.ofNullable(known.get(mark.name())).stream())
                .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new ItemCloze(gaps, title, below));
    }

    private static Map<String, ItemGap> known(Question question) {
        Map<String, ItemGap> known = new LinkedHashMap<>();
        Gaps.of(question).forEach(gap -> known.putIfAbsent(gap.name().value(), gap(gap)));
        return known;
    }

    /**
     * A text of a question with blanks for the gaps that no program can mark: those without a key, and each that was
     * there before. The text of another type stays.
     *
     * @param before the names of the gaps that were there before, to which those of the text are added
     */
    static String markable(Question question, String markdown, Set<String> before) {
        if (question.type() != QuestionType.CLOZE) {
            return markdown;
        }
        Map<String, ItemGap> known = known(question);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (GapMark mark : GapMark.in(markdown)) {
            Optional<ItemGap> gap = Optional.ofNullable(known.get(mark.name()));
            if (!before.add(mark.name()) || !gap.filter(ItemGap::isWhole).isPresent()) {
                String offered = gap.map(ItemGap::offered).orElse("");
                out.append(markdown, from, mark.start()).append(BLANK).append(offered);
                from = mark.end();
            }
        }
        return out.append(markdown.substring(from)).toString();
    }

    /** Whether all gaps of a question are in its text once and have what fills them; so for every other type. */
    static boolean isWhole(Question question) {
        Map<String, ItemGap> known = known(question);
        String text = question.section(Role.QUESTION)
                .map(section -> section.text().value())
                .orElse("");
        List<String> names = Stream.of(question.title().value(), text)
                .flatMap(part -> GapMark.in(part).stream())
                .map(GapMark::name)
                .toList();
        return question.type() != QuestionType.CLOZE
                || names.size() == known.size()
                        && known.keySet().equals(new HashSet<>(names))
                        && known.values().stream().allMatch(ItemGap::isWhole);
    }

    private static ItemGap gap(Gap gap) {
        return new ItemGap(
                gap.name().value(),
                gap.accepted().stream().map(Text::value).distinct().toList(),
                gap.ignoreCase(),
                gap.numeric().flatMap(ItemNumber::read),
                gap.choices().stream()
                        .map(choice ->
                                new ItemChoice("", choice.text().value().strip(), choice.mark(), "", Optional.empty()))
                        .toList());
    }

    /** A text with a blank for each gap, with its number where there are several, and with what there is to choose from. */
    String blank(String markdown) {
        return replaced(
                markdown,
                at -> (gaps.size() > 1 ? "(" + (at + 1) + ")" : "")
                        + BLANK
                        + gaps.get(at).offered());
    }

    /** Title and text with something else for each gap, which is given for its number, from 0. */
    String asked(IntFunction<String> other) {
        return KeyText.joined(replaced(title, other), replaced(text, other));
    }

    /**
     * A text with something else for each gap.
     *
     * @param other gives it for the number of a gap, from 0
     */
    private String replaced(String markdown, IntFunction<String> other) {
        Map<String, Integer> places = new HashMap<>();
        gaps.forEach(gap -> places.put(gap.name(), places.size()));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (GapMark mark : GapMark.in(markdown)) {
            int at = places.getOrDefault(mark.name(), -1);
            if (at >= 0) {
                out.append(markdown, from, mark.start()).append(other.apply(at));
                from = mark.end();
            }
        }
        return out.append(markdown.substring(from)).toString();
    }
}
