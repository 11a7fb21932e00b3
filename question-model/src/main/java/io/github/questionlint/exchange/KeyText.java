package io.github.questionlint.exchange;

import io.github.questionlint.model.QuestionType;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pairs, steps and gaps as Markdown, for formats that have no other place for them. */
final class KeyText {

    private KeyText() {}

    /** What is right: each prompt with its match, the steps in the right order, or what fills each gap; otherwise empty. */
    static String of(Item item) {
        return switch (arranged(item)) {
            case MATCHING ->
                item.pairs().stream()
                        .filter(pair -> !pair.prompt().isBlank())
                        .map(pair -> "- " + indented(pair.prompt() + " → " + pair.match(), "  "))
                        .collect(Collectors.joining("\n"));
            case ORDERING -> numbered(item.order());
            case CLOZE -> item.cloze().map(cloze -> gaps(cloze.gaps())).orElse("");
            default -> "";
        };
    }

    /** What is there of a key that a program cannot mark is shown, too. */
    private static QuestionType arranged(Item item) {
        return item.marking() == QuestionType.OPEN ? item.question().type() : item.marking();
    }

    private static String gaps(List<ItemGap> gaps) {
        return gaps.size() == 1
                ? gaps.get(0).key()
                : numbered(gaps.stream().map(ItemGap::key).toList());
    }

    private static String numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> (at + 1) + ". " + indented(texts.get(at), "   "))
                .collect(Collectors.joining("\n"));
    }

    /** What is to be matched or brought into order, in an order that does not give it away; empty for any other question. */
    static String asked(Item item) {
        return switch (arranged(item)) {
            case MATCHING -> {
                String prompts = bullets(item.pairs().stream()
                        .map(ItemPair::prompt)
                        .filter(prompt -> !prompt.isBlank())
                        .toList());
                yield item.pairs().isEmpty() ? "" : prompts + "\n\n→\n\n" + bullets(matches(item));
            }
            case ORDERING -> bullets(shuffled(item.order()));
            default -> "";
        };
    }

    /** The matches, each once, sorted. */
    static List<String> matches(Item item) {
        List<String> inOrder =
                item.pairs().stream().map(ItemPair::match).distinct().toList();
        return shuffled(inOrder);
    }

    /** Some texts sorted; the other way round if they are sorted already. */
    static List<String> shuffled(List<String> texts) {
        List<String> sorted = texts.stream().sorted().collect(Collectors.toList());
        if (sorted.equals(texts)) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    /** A text and what follows it, with an empty line between them. */
    static String joined(String text, String more) {
        return Stream.of(text, more).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String bullets(List<String> texts) {
        return texts.stream().map(text -> "- " + indented(text, "  ")).collect(Collectors.joining("\n"));
    }

    private static String indented(String text, String by) {
        return text.strip()
                .lines()
                .map(line -> line.isBlank() ? "" : by + line)
                .collect(Collectors.joining("\n"))
                .substring(text.isBlank() ? 0 : by.length());
    }
}
