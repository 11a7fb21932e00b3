package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Alphabet;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswer;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which choices of a question an answer names that is apart from it. */
final class FarKey {
    private static final Pattern LETTER = Pattern.compile(
            "[*_`(（\\[【\\s]{0,8}("
                    + Alphabet.all().values().stream()
                            .flatMap(alphabet -> IntStream.range(0, 2)
                                    .mapToObj(at -> at == 0 ? alphabet.plain() : alphabet.enclosed()))
                            .collect(Collectors.joining("|"))
                    + ")(?=[*_`]{0,3}(?:[.)）\\]】:：,，;、．]|\\s++[-–—(]|[ \\t]*+\\R|\\s*+$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKS = Pattern.compile("[\\s.。;；*`\"'“”]+");

    private FarKey() {}

    /**
     * The choices with the marks that the answer says; the same ones if they have marks of their own, and empty if it
     * names none of them.
     */
    static Optional<Choices> marked(Document document, Choices choices, FarAnswer answer) {
        List<Integer> right = answer.isKey()
                ? places(choices.list(), KeyLetters.of(answer.key()))
                : named(choices.list(), text(document, answer));
        boolean fits = right.stream()
                .allMatch(place -> place >= 0 && place < choices.list().size());
        if (right.isEmpty() || !fits) {
            return Optional.empty();
        }
        if (choices.list().stream().anyMatch(Choice::correct)) {
            return Optional.of(choices);
        }
        List<Choice> marked = new ArrayList<>();
        for (Choice choice : choices.list()) {
            marked.add(PartedChoices.marked(choice, right.contains(marked.size()) ? Mark.CORRECT : Mark.WRONG));
        }
        return Optional.of(choices.with(marked));
    }

    private static String text(Document document, FarAnswer answer) {
        return RenderedText.of(document.file(), document.blocks(answer.textStart(), answer.end()))
                .text()
                .strip();
    }

    /** The places of the choices with some letters: those in front of them, or their order. */
    static List<Integer> places(List<Choice> choices, List<String> letters) {
        List<String> labels = choices.stream()
                .map(choice ->
                        choice.label().map(Text::value).map(Alphabet::folded).orElse(""))
                .toList();
        List<Integer> places = new ArrayList<>();
        for (String letter : letters) {
            int place = labels.indexOf(Alphabet.folded(letter));
            places.add(place >= 0 ? place : KeyLetters.place(letter));
        }
        return places;
    }

    /** The place of the choice whose letter or words an answer begins with. */
    static List<Integer> named(List<Choice> choices, String text) {
        Matcher letter = LETTER.matcher(text);
        if (letter.lookingAt()) {
            return places(choices, List.of(letter.group(1)));
        }
        return worded(choices, text.lines().findFirst().orElse(""));
    }

    /** The place of the choice that a line repeats. */
    static List<Integer> worded(List<Choice> choices, String line) {
        String words = folded(line);
        return IntStream.range(0, choices.size())
                .filter(at -> !words.isEmpty() && folded(shown(choices.get(at))).equals(words))
                .boxed()
                .limit(1)
                .toList();
    }

    private static String shown(Choice choice) {
        return choice.blocks().isEmpty()
                ? choice.text().value()
                : choice.blocks().get(0).visibleText();
    }

    private static String folded(String text) {
        return Folding.lower(MARKS.matcher(text).replaceAll(" ").strip());
    }
}
