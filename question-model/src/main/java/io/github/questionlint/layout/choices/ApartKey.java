package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.ApartAnswer;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which choices of a question an answer in another file names. */
public final class ApartKey {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private ApartKey() {}

    /**
     * The choices with the marks that an answer says; empty if it names none of them, or one that is not there.
     *
     * @param choices the choices as they are in the file of the question
     * @param firstIndex the number of the first choice where numbers are keys: 0 or 1
     */
    public static Optional<List<Choice>> marked(List<Choice> choices, ApartAnswer answer, int firstIndex) {
        List<Integer> right = places(choices, answer, firstIndex);
        boolean fits = right.stream().allMatch(place -> place >= 0 && place < choices.size());
        if (right.isEmpty() || !fits) {
            return Optional.empty();
        }
        List<Choice> marked = new ArrayList<>();
        for (Choice choice : choices) {
            marked.add(PartedChoices.marked(choice, right.contains(marked.size()) ? Mark.CORRECT : Mark.WRONG));
        }
        return Optional.of(marked);
    }

    private static List<Integer> places(List<Choice> choices, ApartAnswer answer, int firstIndex) {
        if (!answer.key().isEmpty()) {
            return FarKey.places(choices, KeyNames.letters(answer.key()));
        }
        String line = line(answer.text());
        List<Integer> named = FarKey.worded(choices, line);
        if (!named.isEmpty()) {
            return named;
        }
        if (NUMBER.matcher(line).matches()) {
            return List.of(Integer.parseInt(line) - firstIndex);
        }
        Alphabet latin = Alphabet.of("latin");
        return KeyNames.of(latin)
                .at(line, marks(line))
                .map(KeyNames.Found::list)
                .or(() -> KeyLine.names(answer.text(), latin))
                .map(names -> FarKey.places(choices, names))
                .orElseGet(() -> FarKey.named(choices, line));
    }

    /** How many signs are in front of the first letter. */
    private static int marks(String line) {
        int at = 0;
        while (at < line.length() && "*_`([（【 ".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The line that a label such as "Answer:" opens, without it, or else the first line. */
    private static String line(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        Stream<String> labelled = lines.stream()
                .filter(line -> AnswerLabel.length(line) > 0)
                .map(line -> line.substring(AnswerLabel.length(line)));
        return Stream.concat(labelled, lines.stream()).findFirst().orElse("").strip();
    }
}
