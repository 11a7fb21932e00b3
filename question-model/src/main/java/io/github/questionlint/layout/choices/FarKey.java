package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswer;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.markdown.Node;
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
public final class FarKey {
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
    public static Optional<Choices> marked(Document document, Choices choices, FarAnswer answer) {
        List<Integer> right = answer.isKey()
                ? places(choices.list(), KeyNames.letters(answer.key()))
                : labelled(document, choices, answer)
                        .or(() -> lettered(document, choices, answer)
                                .filter(key -> key.names().size() > 1))
                        .map(key -> places(choices.list(), key.names()))
                        .orElseGet(() -> named(choices.list(), text(document, answer)));
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

    /** An answer without what only names the right choices at its start. */
    public static FarAnswer reason(Document document, Choices choices, FarAnswer answer) {
        return answer.isKey() ? answer : withoutKey(document, choices, answer);
    }

    private static FarAnswer withoutKey(Document document, Choices choices, FarAnswer answer) {
        return labelled(document, choices, answer)
                .or(() -> lettered(document, choices, answer))
                .map(key -> new FarAnswer(answer.number(), answer.key(), answer.start(), key.end(), answer.end()))
                .orElse(answer);
    }

    /** The key behind a label such as "Answer:" that an answer begins with. */
    private static Optional<KeyLine> labelled(Document document, Choices choices, FarAnswer answer) {
        List<Node> blocks = document.blocks(answer.textStart(), answer.end());
        if (blocks.isEmpty() || !AnswerStart.opens(blocks.get(0))) {
            return Optional.empty();
        }
        List<String> names = names(choices.list());
        List<String> texts = choices.list().stream().map(FarKey::shown).toList();
        return KeyText.in(document, blocks, texts, names)
                .or(() -> KeyLine.in(document, blocks, alphabet(names), Optional.empty()))
                .map(key -> KeyText.whole(document, key, answer.end(), alphabet(names), texts, names));
    }

    /** A letter that an answer begins with, if a dash or nothing but the words of its choice is behind it on its line. */
    private static Optional<KeyLine> lettered(Document document, Choices choices, FarAnswer answer) {
        RenderedText shown = RenderedText.of(document.file(), document.blocks(answer.textStart(), answer.end()));
        Matcher letter = LETTER.matcher(shown.text());
        if (!letter.lookingAt()) {
            return Optional.empty();
        }
        List<String> names = names(choices.list());
        List<String> texts = choices.list().stream().map(FarKey::shown).toList();
        int name = letter.end(1);
        KeyLine key = new KeyLine(
                List.of(Alphabet.folded(letter.group(1))), shown.offset(letter.start(1)), shown.skipMarks(name));
        KeyLine whole = KeyText.whole(document, key, answer.end(), alphabet(names), texts, names);
        int reason = KeyLine.end(shown, shown.text(), name);
        int line = document.file().lineEnd(document.file().lineAt(key.start()));
        boolean alone = whole.end() > key.end() || document.isBlank(Math.min(key.end(), line), line);
        return alone
                ? Optional.of(whole)
                : Optional.of(new KeyLine(key.names(), key.start(), reason)).filter(found -> reason > key.end());
    }

    private static List<String> names(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(at -> choices.get(at).label().map(Text::value).orElse(String.valueOf((char) ('A' + at))))
                .map(Alphabet::folded)
                .toList();
    }

    /** The alphabet that choices are named by. */
    private static Alphabet alphabet(List<String> names) {
        return Alphabet.all().values().stream()
                .filter(alphabet ->
                        IntStream.range(0, names.size()).allMatch(at -> alphabet.place(names.get(at)) == at))
                .findFirst()
                .orElse(Alphabet.of("latin"));
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
            places.add(place >= 0 ? place : KeyNames.place(letter));
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
