package io.github.questionlint.exchange;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Metadata.Accepted;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as other formats need it: its texts are Markdown, its key is a value.
 *
 * @param question the question itself
 * @param name a name for files that no other question has: its id, if that is safe
 * @param resolved the same question as a line of the bundle has it
 * @param title what it asks, in one sentence of Markdown
 * @param parts its parts in Markdown, but for the choices and the notes of its editors
 * @param choices its choices
 * @param pairs what belongs together in it, without what has no match
 * @param order its steps in the right order, in Markdown, without empty ones
 * @param cloze the gaps in its text that a program can mark, if there are any; title and question have blanks
 * @param pictures the paths of the pictures that it shows, as seen from the folder of the bank
 */
public record Item(
        Question question,
        String name,
        Map<String, Object> resolved,
        String title,
        Map<Role, String> parts,
        List<ItemChoice> choices,
        List<ItemPair> pairs,
        List<String> order,
        Optional<ItemCloze> cloze,
        List<String> pictures) {

    /** Keeps its own copies. */
    public Item {
        resolved = Collections.unmodifiableMap(new LinkedHashMap<>(resolved));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        choices = List.copyOf(choices);
        pairs = List.copyOf(pairs);
        order = List.copyOf(order);
        pictures = List.copyOf(pictures);
    }

    /** A part; empty where the question has none. */
    public String part(Role role) {
        return parts.getOrDefault(role, "");
    }

    /** Its permanent name; empty for a question of a layout. */
    public String id() {
        return question.id().map(Text::value).orElse("");
    }

    /** A word that no text of an author has, since it depends on all of them: it marks a place that is filled later. */
    String place() {
        return "gap" + resolved.get("contentHash");
    }

    /** The values of a list of texts, such as {@code topics}; another layout may have a single text instead. */
    public List<String> texts(String field) {
        Stream<Text> texts = question.fields().texts(field).stream();
        Stream<Text> single = question.fields().get(field).stream()
                .filter(value -> value.isScalar() && !question.hasMetadata() && !ResolvedQuestion.isNothing(value))
                .map(YamlNode::text);
        return Stream.concat(texts, single).map(Text::value).toList();
    }

    /** A field that is a text; empty where there is none. */
    public String text(String field) {
        return question.fields().text(field, "");
    }

    /** Whether its answer is one of its choices or several, whatever its type says. */
    boolean isChosen() {
        return choices.stream().anyMatch(ItemChoice::correct);
    }

    private boolean isAnsweredBy(QuestionType type) {
        return question.type() == type && !isChosen();
    }

    /** The number that is its answer. */
    public Optional<ItemNumber> number() {
        return isAnsweredBy(QuestionType.NUMERIC) ? ItemNumber.of(question.fields()) : Optional.empty();
    }

    /** The words that are its answer. */
    public List<String> accepted() {
        return question.metadata()
                .accept()
                .filter(accept -> isAnsweredBy(QuestionType.SHORT_ANSWER))
                .map(accept -> accept.values().stream().map(Text::value).toList())
                .orElse(List.of());
    }

    /** Whether upper and lower case are the same in {@link #accepted}. */
    public boolean ignoresCase() {
        return question.metadata().accept().map(Accepted::ignoreCase).orElse(true);
    }

    /** How many points a right answer gives; empty where its author does not say. */
    public Optional<BigDecimal> points() {
        return question.metadata().points().filter(points -> points.signum() > 0);
    }

    /** Whether an answer that is right in part gives a part of the points; empty where its author does not say. */
    public Optional<Boolean> partialCredit() {
        return question.metadata().partialCredit();
    }

    /** What an answer is told, in Markdown, by {@code right}, {@code partly} and {@code wrong}. */
    public Map<String, String> feedback() {
        Map<String, String> told = new LinkedHashMap<>();
        for (String kind : List.of("right", "partly", "wrong")) {
            question.fields()
                    .map("feedback")
                    .flatMap(feedback -> feedback.text(kind))
                    .ifPresent(text -> told.put(kind, text.value().strip()));
        }
        return told;
    }

    /** Whether its statement is true. */
    public Optional<Boolean> truth() {
        return question.truth().filter(truth -> isAnsweredBy(QuestionType.TRUE_FALSE));
    }

    /**
     * How a program can mark an answer to it: {@link QuestionType#OPEN} where only a person can, also because its key
     * is not known.
     */
    public QuestionType marking() {
        if (isChosen()) {
            boolean many = question.type() == QuestionType.MULTIPLE_CHOICE
                    || choices.stream().filter(ItemChoice::correct).count() > 1;
            return many ? QuestionType.MULTIPLE_CHOICE : QuestionType.SINGLE_CHOICE;
        }
        if (question.type() == QuestionType.MATCHING && isMatched() || isOrdered() || cloze.isPresent()) {
            return question.type();
        }
        if (truth().isPresent()) {
            return QuestionType.TRUE_FALSE;
        }
        if (number().isPresent()) {
            return QuestionType.NUMERIC;
        }
        return accepted().isEmpty() ? QuestionType.OPEN : QuestionType.SHORT_ANSWER;
    }

    /** Whether a program can mark its type, and no pair, step or gap of it is missing, empty or there twice. */
    boolean isWhole() {
        boolean all =
                question.pairs().size() == pairs.size() && question.order().size() == order.size();
        return marking() == question.type() && all && ItemCloze.isWhole(question);
    }

    /** Whether there is something to match: at least two texts with what belongs to them. */
    private boolean isMatched() {
        long whole = pairs.stream().filter(pair -> !pair.prompt().isBlank()).count();
        return whole > 1 && pairs.stream().map(ItemPair::match).distinct().count() > 1;
    }

    private boolean isOrdered() {
        return question.type() == QuestionType.ORDERING && order.size() > 1;
    }

    /** Whether there are choices and none is known to be right, so that they can only be shown. */
    public boolean showsChoices() {
        return !choices.isEmpty() && marking() == QuestionType.OPEN;
    }

    /** What is asked: the title and the question below it. */
    public String stem() {
        String rest = part(Role.QUESTION);
        boolean goesOn = question.format().equals("data")
                && question.section(Role.QUESTION)
                        .filter(section -> section.text().span().line()
                                == question.title().span().endLine() + 1)
                        .isPresent();
        return rest.isBlank() ? title : title + (goesOn ? "\n" : "\n\n") + rest;
    }

    /** Everything that is asked: title, question, starter code, and choices that can only be shown. */
    public String asked() {
        return asked(showsChoices());
    }

    /**
     * The same.
     *
     * @param shows whether its choices are shown, because the format cannot mark them
     */
    public String asked(boolean shows) {
        String shown = shows
                ? choices.stream()
                        .map(choice -> "- " + (choice.label().isEmpty() ? "" : choice.label() + ". ")
                                + choice.text().replace("\n", "\n  "))
                        .collect(Collectors.joining("\n"))
                : "";
        return Stream.of(stem(), part(Role.STARTER), shown)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whether a mark says nothing. */
    static boolean isUnclear(Mark mark) {
        return mark != Mark.CORRECT && mark != Mark.WRONG;
    }
}
