package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.BoldItems;
import io.github.questionlint.layout.choices.ChoiceFinder;
import io.github.questionlint.layout.choices.Choices;
import io.github.questionlint.layout.choices.PartedChoices;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Right choices that are marked by bold print, which means so only where most questions of a file have some. */
final class BoldKeys {
    private static final int FEWEST = 2;
    private static final int SEVERAL = 3;
    private static final double MOST = 0.8;
    private static final List<String> EMPHASIS = List.of("**", "__");

    private BoldKeys() {}

    /**
     * The choices of some questions, with their plain lists in which some items are in bold print. An outline has bold
     * items, too, but many of them, or nearly always the first one; and where lists are answers, few have any.
     *
     * @param finders one for each question
     * @param found the choices that are certain, for each question
     * @param titles the titles, for each question
     */
    static List<Optional<Choices>> listed(
            List<ChoiceFinder> finders, List<Optional<Choices>> found, List<String> titles) {
        List<Optional<Choices>> bold = new ArrayList<>();
        int lists = 0;
        for (int at = 0; at < finders.size(); at++) {
            boolean open = found.get(at).isEmpty();
            bold.add(open ? finders.get(at).boldItems() : Optional.empty());
            lists += open
                            && (bold.get(at).isPresent()
                                    || finders.get(at).listed().isPresent())
                    ? 1
                    : 0;
        }
        return areKeys(bold, lists, titles)
                ? IntStream.range(0, bold.size())
                        .mapToObj(at -> bold.get(at).or(() -> found.get(at)))
                        .toList()
                : found;
    }

    /** Whether the items in bold print of so many plain lists are keys and no outline. */
    private static boolean areKeys(List<Optional<Choices>> bold, int lists, List<String> titles) {
        long size = bold.stream().filter(Optional::isPresent).count();
        long sure = IntStream.range(0, bold.size())
                .filter(at -> bold.get(at)
                        .filter(list -> hasOne(list.list()) || Siblings.hasCue(titles.get(at)))
                        .isPresent())
                .count();
        long later = bold.stream()
                .flatMap(Optional::stream)
                .filter(list -> !onlyFirst(list.list()))
                .count();
        return size >= SEVERAL
                && size >= lists * MOST
                && size * 2 >= bold.size()
                && sure * 2 >= size
                && later * SEVERAL >= size;
    }

    private static boolean hasOne(List<Choice> choices) {
        return choices.stream().filter(Choice::correct).count() == 1;
    }

    private static boolean onlyFirst(List<Choice> choices) {
        return choices.stream().skip(1).noneMatch(Choice::correct);
    }

    /**
     * The choices of some questions, the right ones marked where in most questions without a mark some choices, but not all,
     * are in emphasis as a whole, with their letter or behind it. A letter that the title holds in brackets must say the
     * same.
     *
     * @param found the choices of each question
     * @param titles the titles, for each question
     */
    static List<Optional<Choices>> marked(Document document, List<Optional<Choices>> found, List<String> titles) {
        List<Optional<Choices>> keyed = new ArrayList<>();
        long open = 0;
        long bold = 0;
        for (int at = 0; at < found.size(); at++) {
            Optional<Choices> unmarked = found.get(at).filter(choices -> !choices.isMarked());
            List<Choice> right = unmarked.stream()
                    .flatMap(choices -> choices.list().stream())
                    .filter(choice -> isEmphasized(document, choice))
                    .toList();
            boolean some = unmarked.filter(choices ->
                            !right.isEmpty() && right.size() < choices.list().size())
                    .isPresent();
            open += unmarked.isPresent() ? 1 : 0;
            bold += some ? 1 : 0;
            boolean fits = some
                    && QuestionWords.filled(titles.get(at))
                            .orElse(letters(right))
                            .equals(letters(right));
            keyed.add(fits ? unmarked.map(choices -> marked(document, choices, right)) : found.get(at));
        }
        return bold >= FEWEST && bold >= open * MOST ? keyed : found;
    }

    private static String letters(List<Choice> choices) {
        return choices.stream()
                .flatMap(choice -> choice.label().stream())
                .map(Text::value)
                .map(label -> label.replaceAll("\\W", ""))
                .collect(Collectors.joining());
    }

    private static Choices marked(Document document, Choices choices, List<Choice> right) {
        return choices.with(choices.list().stream()
                .map(choice -> right.contains(choice)
                        ? PartedChoices.marked(BoldItems.plain(document, choice), Mark.CORRECT)
                        : PartedChoices.marked(choice, Mark.WRONG))
                .toList());
    }

    /** Whether the text of a choice is in bold print, or the same mark of emphasis is in front of its letter and behind its text. */
    private static boolean isEmphasized(Document document, Choice choice) {
        Span whole = choice.span();
        String text = document.file().text();
        int start = document.offset(whole);
        int end = document.file().offset(whole.endLine(), whole.endColumn());
        return BoldItems.bold(choice.blocks()).isPresent()
                || choice.label().isPresent()
                        && EMPHASIS.stream()
                                .anyMatch(mark -> start >= mark.length()
                                        && text.startsWith(mark, start - mark.length())
                                        && text.startsWith(mark, end));
    }
}
