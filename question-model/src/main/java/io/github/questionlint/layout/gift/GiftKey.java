package io.github.questionlint.layout.gift;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Entry;
import io.github.questionlint.data.YamlNode.Kind;
import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The key of a question of GIFT as the fields that a question of our own format has. */
final class GiftKey {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(?:\\.\\d{0,30})?(?:[eE][-+]?\\d{1,3})?");

    private GiftKey() {}

    /** Whether the statement is true. */
    static Fields truth(Span place, boolean truth) {
        return fields(place, List.of(entry("truth", place, scalar(String.valueOf(truth), place))));
    }

    /** The words that are right, upper and lower case being the same. */
    static Fields accept(SourceFile file, Span place, List<GiftAlternative> answers) {
        List<YamlNode> values = answers.stream()
                .filter(answer -> answer.isFull() || answer.sign() == '~')
                .map(answer -> GiftText.of(file, answer.textStart(), answer.textEnd()))
                .filter(text -> !text.isEmpty())
                .map(text -> scalar(text.value(), text.span()))
                .toList();
        YamlNode list = new YamlNode(Kind.LIST, true, new Text("", place), values, List.of());
        YamlNode accept =
                map(place, List.of(entry("values", place, list), entry("ignoreCase", place, scalar("true", place))));
        return values.isEmpty() ? Fields.none(place) : fields(place, List.of(entry("accept", place, accept)));
    }

    /** The number that is right: the first one that gives full marks. What is no number is reported. */
    static Fields number(SourceFile file, Span place, List<GiftAlternative> answers, Consumer<Problem> problems) {
        List<Entry> key = new ArrayList<>();
        for (GiftAlternative answer : answers) {
            GiftText text = GiftText.of(file, answer.textStart(), answer.textEnd());
            boolean wrong = answer.sign() == '~' || text.value().equals("*");
            List<Entry> read = wrong ? List.of() : number(text);
            if (!wrong && read.isEmpty()) {
                problems.accept(Problem.of("gift-invalid", "number", text.span(), text.value()));
            } else if (key.isEmpty() && answer.isFull()) {
                key.addAll(read);
            }
        }
        return key.isEmpty() ? Fields.none(place) : fields(place, List.of(entry("numeric", place, map(place, key))));
    }

    /** A value, perhaps with a tolerance, or a range. */
    private static List<Entry> number(GiftText text) {
        String value = text.value();
        int range = value.indexOf("..");
        int colon = value.indexOf(':');
        int split = range >= 0 ? range : colon;
        String first = (split < 0 ? value : value.substring(0, split)).strip();
        String second =
                split < 0 ? "" : value.substring(split + (range >= 0 ? 2 : 1)).strip();
        if (!NUMBER.matcher(first).matches()
                || split >= 0 && !NUMBER.matcher(second).matches()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(range >= 0 ? "min" : "value", text.span(), scalar(plain(first), text.span())));
        if (split >= 0) {
            entries.add(entry(range >= 0 ? "max" : "tolerance", text.span(), scalar(plain(second), text.span())));
        }
        return entries;
    }

    /** A number as JSON writes it. */
    private static String plain(String number) {
        String bare = number.startsWith("+") ? number.substring(1) : number;
        return bare.endsWith(".") ? bare + "0" : bare;
    }

    private static Fields fields(Span place, List<Entry> entries) {
        return new Fields(map(place, entries), List.of());
    }

    private static YamlNode map(Span place, List<Entry> entries) {
        return new YamlNode(Kind.MAP, true, new Text("", place), List.of(), entries);
    }

    private static Entry entry(String name, Span place, YamlNode value) {
        return new Entry(new Text(name, place), value);
    }

    private static YamlNode scalar(String value, Span place) {
        return new YamlNode(Kind.SCALAR, true, new Text(value, place), List.of(), List.of());
    }
}
