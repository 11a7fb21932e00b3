package io.github.questionlint.exchange;

import io.github.questionlint.model.Gap;
import io.github.questionlint.model.GapMark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.Gaps;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The gaps of a question that a program can mark: each is in the text once and has what fills it.
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
     * The gaps of a question; empty where a program cannot mark them.
     *
     * @param title its title in Markdown
     * @param below the question below the title in Markdown
     */
    static Optional<ItemCloze> of(Question question, String title, String below) {
        Map<String, ItemGap> known = new LinkedHashMap<>();
        Gaps.of(question).forEach(gap -> known.putIfAbsent(gap.name().value(), gap(gap)));
        String text = question.section(Role.QUESTION)
                .map(section -> section.text().value())
                .orElse("");
        List<String> names = Stream.of(question.title().value(), text)
                .flatMap(part -> GapMark.in(part).stream())
                .map(GapMark::name)
                .toList();
        boolean once = names.stream().distinct().count() == names.size() && names.size() == known.size();
        boolean whole = names.stream()
                .allMatch(name -> known.containsKey(name)
                        && Objects.requireNonNull(known.get(name)).isWhole());
        return names.isEmpty() || !once || !whole
                ? Optional.empty()
                : Optional.of(new ItemCloze(
                        names.stream()
                                .map(name -> Objects.requireNonNull(known.get(name)))
                                .toList(),
                        title,
                        below));
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
