package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.words.FieldNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which field of some records holds the question, the choices, the key and so on. The values over all records
 * decide; known names only tip the scale.
 */
final class RecordFields {
    private static final double PART = 0.6;
    /** As many of the titles ask where the names of both fields, or that of a model answer, say what they are. */
    private static final double SOME_ASK = 0.3;

    private static final int FEW = 5;
    private static final int SHORTEST = 10;

    /** As many records show that lists are choices without a key; fewer do if the name of the question says what it is. */
    private static final int SOME = 3;

    private final RecordTable table;
    private final Deck deck;
    private final Map<String, String> names = new LinkedHashMap<>();
    private int firstIndex;

    private RecordFields(RecordTable table, Deck deck) {
        this.table = table;
        this.deck = deck;
    }

    /**
     * What the files of some records say of them.
     *
     * @param named whether their names say that they hold cards or questions
     * @param exported whether they begin as an export of cards does, so that few of them are enough
     * @param survey whether their names say that they ask readers about themselves
     */
    record Deck(boolean named, boolean exported, boolean survey) {}

    /**
     * What was found.
     *
     * @param names the name of the field for each part
     * @param firstIndex the number of the first choice
     */
    record Found(Map<String, String> names, int firstIndex) {

        Found {
            names = Map.copyOf(names);
        }

        /** Whether there are choices, and something says which are right. */
        boolean isMarked() {
            return names.containsKey("options") && (names.containsKey("key") || names.containsKey("correct"));
        }

        /** Whether the names of the question and its answer say what they are. */
        boolean isNamed() {
            return FieldNames.fit(names.getOrDefault("stem", ""), "field-stem") == 1
                    && FieldNames.fit(names.getOrDefault("answer", ""), "field-answer") == 1;
        }
    }

    /**
     * The fields of some records; empty where the records are not questions.
     *
     * @param deck what the files say of the records
     * @param nested whether fields may be inside others
     */
    static Optional<Found> of(List<YamlNode> records, Deck deck, boolean nested) {
        RecordFields fields = new RecordFields(RecordTable.of(records, nested), deck);
        return fields.find()
                ? Optional.of(new Found(fields.names, fields.firstIndex))
                : LetteredStem.of(fields.table)
                        .or(() -> CardSides.of(fields.table, deck.named()))
                        .or(() -> deck.named() ? BareQuestions.of(fields.table) : Optional.empty())
                        .map(names -> new Found(names, 0));
    }

    private boolean find() {
        Map<String, Double> scores = new HashMap<>();
        Optional<RecordColumn> found = table.columns().stream()
                .filter(column -> column.filled() >= 0.3 && column.words() >= PART)
                .max(Comparator.comparingDouble(
                        column -> scores.computeIfAbsent(column.name(), name -> asksScore(column))));
        if (found.isEmpty()) {
            return false;
        }
        RecordColumn stem = found.get();
        names.put("stem", stem.name());
        boolean choices = findChoices(stem);
        Optional<RecordColumn> truth = choices ? Optional.empty() : TruthField.of(table, stem);
        Optional<RecordColumn> answer = truth.or(() -> answer(stem, choices));
        answer.ifPresent(column -> names.put("answer", column.name()));
        reason("field-explanation")
                .or(() -> reason("field-hint"))
                .ifPresent(column -> names.put("explanation", column.name()));
        if (OtherRecords.are(table, names, deck.survey())) {
            return false;
        }
        CodeField.of(table, choices ? "" : names.getOrDefault("answer", ""))
                .map(RecordColumn::name)
                .filter(name -> !uses(name))
                .ifPresent(name -> names.put("code", name));
        return choices
                || named(stem) == 1 && table.namesTypes()
                || truth.isPresent()
                || answer.filter(column -> isOpenBank(stem, column)).isPresent();
    }

    private Optional<RecordColumn> reason(String kind) {
        return table.columns().stream()
                .filter(column -> !names.containsValue(column.name()) && column.fit(kind) > 0)
                .filter(column -> column.words() >= 0.5)
                .max(Comparator.comparingDouble(column -> column.fit(kind)));
    }

    private double asksScore(RecordColumn column) {
        double named = named(column);
        double against = Math.max(
                column.fit("field-other"), Math.max(column.fit("field-answer"), column.fit("field-explanation")));
        double wrong = Math.max(column.fit("field-wrong"), column.fit("field-options"));
        boolean first = column.name().equals("1") || column.name().endsWith(".1");
        return 2 * column.asks()
                + 1.2 * named
                - (named < 1 ? 0.9 * Math.max(against, wrong) : 0)
                + Math.min(column.length(), 120) / 240
                + 0.4 * column.variety()
                + (first ? 0.4 : 0)
                - (column.isNested() ? 0.2 : 0);
    }

    /** How well a name fits a question; a vague one may mean anything. */
    private static double named(RecordColumn column) {
        return Math.max(column.fit("field-stem"), column.fit("field-vague") / 2);
    }

    private boolean findChoices(RecordColumn stem) {
        for (ChoiceFields choices : ChoiceFields.in(table, stem)) {
            Optional<KeyField> key =
                    choices.right().isEmpty() && choices.correct().isEmpty()
                            ? KeyField.of(table, stem, choices)
                            : Optional.empty();
            if (isChoiceBank(stem, choices, key)) {
                names.put("options", choices.options());
                put("text", choices.text());
                put("correct", choices.correct());
                put("key", key.map(KeyField::name).orElse(choices.right()));
                firstIndex = key.map(KeyField::firstIndex).orElse(0);
                return true;
            }
        }
        return false;
    }

    private void put(String part, String name) {
        if (!name.isEmpty()) {
            names.put(part, name);
        }
    }

    /** Settings have choices and a default too, but their stem is a name, and no field is called the right answer. */
    private static boolean isChoiceBank(RecordColumn stem, ChoiceFields choices, Optional<KeyField> key) {
        double asks = stem.asks();
        boolean text = asks >= 0.2 || stem.length() >= 25 || named(stem) == 1;
        boolean marked = !choices.correct().isEmpty() || !choices.right().isEmpty();
        if (marked) {
            return text;
        }
        if (key.filter(KeyField::clear).isPresent() && stem.variety() >= 0.9 && stem.length() >= SHORTEST) {
            return true;
        }
        if (key.isPresent()) {
            return text && (asks >= 0.2 || key.get().named() > 0 || named(stem) == 1);
        }
        boolean some = stem.size() >= SOME || named(stem) == 1 && asks >= 0.6;
        boolean enough = choices.share() >= 0.8 && choices.fit() >= 0.5 && some;
        return enough && (named(stem) >= PART && asks >= 0.2 || asks >= 0.6);
    }

    /** The field with the answer of an open question, or the reason of one with choices. */
    private Optional<RecordColumn> answer(RecordColumn stem, boolean choices) {
        List<RecordColumn> others = table.columns().stream()
                .filter(column -> !column.name().equals(stem.name())
                        && !uses(column.name())
                        && !column.texts().isEmpty()
                        && !column.isNumberedName()
                        && FieldNames.fit(parent(column), "field-options") == 0)
                .toList();
        Optional<RecordColumn> named = others.stream()
                .filter(column -> answerFit(column) > 0 && column.filled() >= 0.1)
                .max(Comparator.comparingDouble(column -> answerFit(column) + column.filled() / 2));
        if (named.isPresent() || choices) {
            return named;
        }
        return others.stream()
                .filter(column -> column.filled() >= 0.5 && column.fit("field-other") == 0 && !column.areDates())
                .filter(column -> column.variety() >= 0.3)
                .max(Comparator.comparingDouble(column -> column.variety()
                        + Math.min(1, column.length() / 100)
                        + (parent(column).equals(parent(stem)) ? 0.5 : 0)));
    }

    /** How well a name fits an answer, also that of the first of several answers, as {@code answers.1.text}. */
    private static double answerFit(RecordColumn column) {
        int first = column.name().indexOf(".1.");
        return first < 0
                ? column.fit("field-answer")
                : FieldNames.fit(column.name().substring(0, first), "field-answer");
    }

    private static boolean isModel(RecordColumn answer) {
        return answer.fit("field-model-answer") == 1;
    }

    private static String parent(RecordColumn column) {
        return column.name().substring(0, Math.max(0, column.name().lastIndexOf('.')));
    }

    private boolean uses(String name) {
        String options = names.getOrDefault("options", "");
        return names.containsValue(name)
                || List.of(options.split(",")).contains(name)
                || !options.isEmpty() && name.startsWith(options + ".");
    }

    /** A record whose only parts are two texts may be anything, unless one asks and the other does not. */
    private boolean isOpenBank(RecordColumn stem, RecordColumn answer) {
        double asks = stem.asks();
        double named = named(stem);
        double answered = answerFit(answer);
        if (named == 1 && answered == 1 && asks >= SOME_ASK) {
            return true;
        }
        boolean answers = answer.asks() <= asks / 2;
        if (named > 0 && answered > 0 && asks >= (isModel(answer) ? SOME_ASK : PART) && answers) {
            return true;
        }
        boolean pair = stem.isNested() && parent(stem).equals(parent(answer));
        boolean few = deck.exported() || (table.own().size() <= FEW || pair) && table.size() >= FEW;
        boolean narrow = few && answer.filled() >= PART;
        boolean unlike = stem.variety() >= 0.8 && answer.variety() >= 0.3 && answers;
        boolean cards = deck.named() && stem.fit("field-other") == 0 && answer.asks() <= 0.3 && stem.variety() >= 0.8;
        return narrow && (unlike && asks >= PART && (stem.name().endsWith("1") || named + answered > 0) || cards);
    }
}
