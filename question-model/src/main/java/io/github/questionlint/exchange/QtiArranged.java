package io.github.questionlint.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Writes what is matched or brought into its order, sorted by its texts, so that a platform that does not shuffle gives
 * nothing away.
 */
final class QtiArranged {

    private QtiArranged() {}

    /** The right pairs, such as {@code P1 M2}. */
    static List<String> pairs(Item item) {
        Map<String, Integer> places = new HashMap<>();
        KeyText.matches(item).forEach(match -> places.put(match, places.size()));
        List<ItemPair> prompts = prompts(item);
        return IntStream.range(0, prompts.size())
                .mapToObj(at -> prompt(at)
                        + " "
                        + match(Objects.requireNonNull(
                                places.get(prompts.get(at).match()))))
                .toList();
    }

    /** The steps in the right order; equal ones have names of their own, in turn. */
    static List<String> order(Item item) {
        List<String> shown = KeyText.shuffled(item.order());
        Map<String, Deque<String>> names = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            names.computeIfAbsent(shown.get(at), step -> new ArrayDeque<>()).add(QtiResponse.choice(at));
        }
        return item.order().stream()
                .map(step -> Objects.requireNonNull(names.get(step)).remove())
                .toList();
    }

    private static List<ItemPair> prompts(Item item) {
        return item.pairs().stream().filter(pair -> !pair.prompt().isBlank()).toList();
    }

    private static String prompt(int at) {
        return "P" + (at + 1);
    }

    private static String match(int at) {
        return "M" + (at + 1);
    }

    /** Writes what is matched. */
    static void match(Item item, QtiWriter out, Consumer<String> markdown) {
        List<ItemPair> prompts = prompts(item);
        List<String> matches = KeyText.matches(item);
        String most = String.valueOf(prompts.size());
        out.line();
        out.start("matchInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true", "maxAssociations", most);
        out.line().start("simpleMatchSet");
        for (int at = 0; at < prompts.size(); at++) {
            side(prompt(at), "1", prompts.get(at).prompt(), out, markdown);
        }
        out.end().line().start("simpleMatchSet");
        for (int at = 0; at < matches.size(); at++) {
            side(match(at), most, matches.get(at), out, markdown);
        }
        out.end().end();
    }

    private static void side(String name, String most, String text, QtiWriter out, Consumer<String> markdown) {
        out.line().start("simpleAssociableChoice", "identifier", name, "matchMax", most);
        markdown.accept(text);
        out.end();
    }

    /** Writes what is brought into its order. */
    static void order(Item item, QtiWriter out, Consumer<String> markdown) {
        List<String> shown = KeyText.shuffled(item.order());
        out.line().start("orderInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true");
        for (int at = 0; at < shown.size(); at++) {
            out.line().start("simpleChoice", "identifier", QtiResponse.choice(at));
            markdown.accept(shown.get(at));
            out.end();
        }
        out.end();
    }
}
