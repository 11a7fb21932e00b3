package io.github.questionlint.exchange;

import io.github.questionlint.data.TableWriter;
import io.github.questionlint.exchange.text.FormulaGuard;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for spreadsheets: a row for each question, a column for each field. Columns that no question fills are left
 * out.
 *
 * @param name the name of the format and the ending of the file
 * @param separator what is between two cells
 */
record TableTarget(String name, char separator) implements Target {
    static final TableTarget CSV = new TableTarget("csv", ',');
    static final TableTarget TSV = new TableTarget("tsv", '\t');

    private static final Set<String> FIELDS =
            Set.copyOf(CarriedFields.whole("id", "status", "difficulty", "level", "topics", "tags", "points"));
    /** Letters name as many choices; where there are more, numbers do. */
    private static final int LETTERS = 8;

    /** A column: its name and the text of its cells. */
    private record Column(String name, Function<Item, String> cell) {}

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        List<Item> items = chosen.items();
        int most = items.stream().mapToInt(item -> item.choices().size()).max().orElse(0);
        List<Column> columns = columns(most).stream()
                .filter(column -> isNeeded(column.name())
                        || items.stream()
                                .anyMatch(item -> !column.cell().apply(item).isEmpty()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::name).toList());
        for (Item item : items) {
            rows.add(columns.stream().map(column -> column.cell().apply(item)).toList());
            tell(item, losses);
        }
        return List.of(new ExportFile("questions." + name, TableWriter.write(separator, rows)));
    }

    private static boolean isNeeded(String column) {
        return column.equals("question") || column.equals("answer");
    }

    private static List<Column> columns(int most) {
        List<Column> columns = new ArrayList<>();
        columns.add(named("id", Item::id));
        columns.add(named("lang", item -> item.question().lang()));
        columns.add(named("type", item -> item.question().type().key()));
        columns.add(named("status", item -> item.text("status")));
        columns.add(named("difficulty", item -> item.text("difficulty")));
        columns.add(named("level", item -> item.text("level")));
        columns.add(named("topics", item -> String.join(", ", item.texts("topics"))));
        columns.add(named("tags", item -> String.join(", ", item.texts("tags"))));
        columns.add(text("question", item -> KeyText.joined(item.stem(), KeyText.asked(item))));
        for (int at = 0; at < most; at++) {
            int index = at;
            columns.add(text("option_" + label(at, most), item -> choice(item, index, ItemChoice::text)));
        }
        columns.add(named("correct", item -> right(item, most)));
        columns.add(text("answer", TableTarget::answer));
        columns.add(named("tolerance", TableTarget::tolerance));
        columns.add(named("unit", item -> item.number().map(ItemNumber::unit).orElse("")));
        columns.add(named("points", item -> item.points().map(ItemNumber::plain).orElse("")));
        columns.add(part("explanation", Role.EXPLANATION));
        for (int at = 0; at < most; at++) {
            int index = at;
            columns.add(text("feedback_" + label(at, most), item -> choice(item, index, ItemChoice::explanation)));
        }
        for (int at = 0; at < most; at++) {
            int index = at;
            columns.add(named("weight_" + label(at, most), item -> choice(item, index, TableTarget::weight)));
        }
        columns.addAll(List.of(
                part("key_points", Role.KEY_POINTS),
                part("hints", Role.HINTS),
                part("pitfalls", Role.PITFALLS),
                part("follow_ups", Role.FOLLOW_UPS),
                part("starter", Role.STARTER),
                part("tests", Role.TESTS)));
        return columns;
    }

    private static Column named(String name, Function<Item, String> cell) {
        return new Column(name, item -> FormulaGuard.name(cell.apply(item)));
    }

    private static Column text(String name, Function<Item, String> cell) {
        return new Column(name, item -> FormulaGuard.markdown(cell.apply(item)));
    }

    private static Column part(String name, Role role) {
        return text(name, item -> item.part(role));
    }

    private static String label(int at, int most) {
        return most <= LETTERS ? String.valueOf((char) ('a' + at)) : String.valueOf(at + 1);
    }

    private static String choice(Item item, int at, Function<ItemChoice, String> text) {
        return at < item.choices().size() ? text.apply(item.choices().get(at)) : "";
    }

    private static String weight(ItemChoice choice) {
        return choice.weight().map(ItemNumber::plain).orElse("");
    }

    /** The labels of the right choices. */
    private static String right(Item item, int most) {
        return IntStream.range(0, item.choices().size())
                .filter(at -> item.choices().get(at).correct())
                .mapToObj(at -> label(at, most).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** What is right, unless choices are: a text, true or false, a number, or words with bars between them. */
    private static String answer(Item item) {
        return switch (item.marking()) {
            case TRUE_FALSE -> String.valueOf(item.truth().orElse(false));
            case NUMERIC -> item.number().map(TableTarget::number).orElse("");
            case SHORT_ANSWER -> String.join(" | ", item.accepted());
            default -> KeyText.of(item).isEmpty() ? item.part(Role.ANSWER) : KeyText.of(item);
        };
    }

    private static String number(ItemNumber number) {
        return number.value()
                .map(ItemNumber::plain)
                .orElseGet(() -> ItemNumber.plain(number.min()) + " … " + ItemNumber.plain(number.max()));
    }

    private static String tolerance(Item item) {
        return item.number()
                .filter(number -> number.value().isPresent() && number.isRange())
                .map(number -> ItemNumber.plain(number.tolerance()))
                .orElse("");
    }

    private void tell(Item item, Losses losses) {
        boolean unclear = item.choices().stream().anyMatch(choice -> Item.isUnclear(choice.mark()));
        if (unclear) {
            losses.add(item, "choices", "marks-unclear");
        }
        if (item.marking() == QuestionType.SHORT_ANSWER && !item.ignoresCase()) {
            losses.add(item, "accept", "case", name);
        }
        tellDivider(item, "topics", item.texts("topics"), ",", losses);
        tellDivider(item, "tags", item.texts("tags"), ",", losses);
        if (item.marking() == QuestionType.SHORT_ANSWER) {
            tellDivider(item, "accept", item.accepted(), "|", losses);
        }
    }

    /** A value with the sign that stands between values looks like two. */
    private void tellDivider(Item item, String field, List<String> values, String sign, Losses losses) {
        if (values.stream().anyMatch(value -> value.contains(sign))) {
            losses.add(item, field, "divider", sign, name);
        }
    }
}
