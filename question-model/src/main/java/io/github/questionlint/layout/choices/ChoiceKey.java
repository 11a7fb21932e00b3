package io.github.questionlint.layout.choices;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of some choices an answer in a part of its own names. */
final class ChoiceKey {
    private static final Pattern LETTER =
            Pattern.compile("[(\\[*_\\s]{0,6}([A-Za-z]|\\d{1,2})(?:[.)\\]、．:*_]{1,4}.*|\\s*)", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("(?<![\\s.。!！:：,，;；])[\\s.。!！:：,，;；]++$");

    private ChoiceKey() {}

    /**
     * The places of the choices that a key names by their text, letter or number.
     *
     * @param choices the words of the choices
     * @param parts the blocks of each part of the key
     */
    static List<Integer> named(List<String> choices, List<List<Node>> parts) {
        List<Integer> right = new ArrayList<>();
        for (List<Node> blocks : parts) {
            String words = folded(blocks.get(0).visibleText());
            IntStream.range(0, choices.size())
                    .filter(at -> folded(choices.get(at)).equals(words))
                    .forEach(right::add);
            Matcher letter = LETTER.matcher(words);
            if (right.isEmpty() && letter.matches()) {
                int index = index(letter.group(1));
                if (index >= 0 && index < choices.size()) {
                    right.add(index);
                }
            }
        }
        return right;
    }

    /** The places of the choices that a sentence prints in bold, or else of the one that it begins with. */
    static List<Integer> stated(List<String> choices, List<Node> key) {
        Optional<Node> first =
                key.stream().filter(block -> block.kind() == Kind.PARAGRAPH).findFirst();
        List<String> strong = first.stream()
                .flatMap(block -> block.all(Kind.STRONG))
                .map(bold -> folded(bold.visibleText()))
                .toList();
        List<Integer> bold = IntStream.range(0, choices.size())
                .filter(at -> strong.contains(folded(choices.get(at))))
                .boxed()
                .toList();
        return bold.isEmpty() && first.isPresent()
                ? leading(choices, folded(first.get().visibleText()))
                : bold;
    }

    /** The longest choice that a sentence begins with, if a word ends there. */
    private static List<Integer> leading(List<String> choices, String sentence) {
        int best = -1;
        int length = 0;
        for (int at = 0; at < choices.size(); at++) {
            String choice = folded(choices.get(at));
            boolean leads = choice.length() > length && sentence.startsWith(choice);
            boolean whole = leads
                    && (sentence.length() == choice.length()
                            || !Character.isLetterOrDigit(sentence.charAt(choice.length())));
            if (whole) {
                best = at;
                length = choice.length();
            }
        }
        return best < 0 ? List.of() : List.of(best);
    }

    private static String folded(String text) {
        return END.matcher(Folding.singleSpaces(Folding.lower(text)))
                .replaceFirst("")
                .strip();
    }

    private static int index(String label) {
        char first = label.charAt(0);
        return Character.isDigit(first) ? Integer.parseInt(label) - 1 : Character.toLowerCase(first) - 'a';
    }
}
