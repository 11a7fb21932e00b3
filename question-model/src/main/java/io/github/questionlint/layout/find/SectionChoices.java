package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.PartedChoices;
import io.github.questionlint.layout.choices.PartedChoices.Range;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.SectionGroup.Part;
import io.github.questionlint.layout.parts.PartedQuestion;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The choices of a group of headings or labels: in a part of their own, or at the end of the question. */
final class SectionChoices {
    private static final int SHORT = 60;

    private final Document document;
    private final Optional<Part> answer;
    private final List<Choice> choices;
    private final int start;
    private final int end;
    /** Whether the answer is itself a choice, so that it gives no reason. */
    private final boolean isChoice;

    private SectionChoices(
            Document document, Optional<Part> answer, List<Choice> choices, int start, int end, boolean isChoice) {
        this.document = document;
        this.answer = answer;
        this.choices = List.copyOf(choices);
        this.start = start;
        this.end = end;
        this.isChoice = isChoice;
    }

    /** The choices of a group, maybe none; what is wrong with them goes to {@code problems}. */
    static SectionChoices of(Document document, SectionGroup group, Consumer<Problem> problems) {
        PartedChoices choices = new PartedChoices(document, problems);
        Optional<Part> answer = group.part(document, SectionWords.ANSWER);
        Optional<Part> wrong = group.part(document, SectionWords.DISTRACTORS);
        Optional<Part> options = group.part(document, SectionWords.OPTIONS);
        if (wrong.isPresent() && answer.isPresent()) {
            List<Range> ranges = Stream.of(range(wrong.get(), false), range(answer.get(), true))
                    .sorted(Comparator.comparingInt(Range::start))
                    .toList();
            int first = ranges.get(0).start();
            return new SectionChoices(
                    document, answer, choices.of(ranges), first, ranges.get(1).end(), true);
        }
        Part all = options.or(() -> group.part(document, SectionWords.QUESTION)).orElseThrow();
        int keyStart = answer.map(Part::start).orElse(all.end());
        int keyEnd = answer.map(Part::end).orElse(all.end());
        if (options.isPresent()) {
            List<Choice> named = choices.named(all.start(), all.end(), keyStart, keyEnd);
            return new SectionChoices(document, answer, named, all.start(), all.end(), false);
        }
        List<Choice> within = keyStart < all.end() || answer.isEmpty()
                ? List.of()
                : choices.within(all.start(), all.end(), keyStart, keyEnd);
        int first = within.isEmpty() ? all.end() : document.offset(within.get(0).span());
        return new SectionChoices(document, answer, within, first, all.end(), false);
    }

    private static Range range(Part part, boolean correct) {
        return new Range(part.start(), part.end(), correct);
    }

    /** Where they start; empty without choices. */
    Optional<Integer> start() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(start);
    }

    /** Adds them to a question. */
    void addTo(PartedQuestion question) {
        question.with(choices, start, end);
    }

    /** Adds what the answer says besides the key: a sentence as a whole, or the blocks below a short key. */
    void addReason(PartedQuestion question) {
        if (choices.isEmpty() || isChoice || answer.isEmpty()) {
            return;
        }
        Part part = answer.get();
        List<Node> blocks = document.blocks(part.start(), part.end());
        boolean sentence = !blocks.isEmpty()
                && blocks.get(0).kind() == Kind.PARAGRAPH
                && !isKey(blocks.get(0).visibleText());
        int from = sentence || blocks.isEmpty() ? part.start() : blocks.get(0).end();
        if (sentence || blocks.size() > 1) {
            question.with(Role.EXPLANATION, from, from, part.end());
        }
    }

    /** Whether a text is no more than a letter or one of the choices. */
    private boolean isKey(String text) {
        String bare = text.strip();
        return bare.length() <= SHORT && !bare.contains(" ")
                || choices.stream()
                        .anyMatch(choice -> choice.text().value().strip().equals(bare));
    }
}
