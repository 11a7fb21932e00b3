package io.github.questionlint.layout.choices;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Entry;
import io.github.questionlint.data.YamlNode.Kind;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads records whose answer says whether a statement is true. */
public final class DataTruth {
    private static final Map<Boolean, Set<String>> WORDS =
            Map.of(true, words("truth-true"), false, words("truth-false"));
    private static final int LONGEST = 20;
    private static final String RIGHT = "✅✓✔☑√";
    private static final String WRONG = "❌✗✘✖❎×";
    private static final Pattern BEHIND = Pattern.compile(
            "[ \\t]{0,3}[(（][ \\t]{0,2}([\\p{L}]{1,12}|[✅✓✔☑√❌✗✘✖❎×])\\uFE0F?[ \\t]{0,2}[)）][ \\t.。]{0,3}$");

    private DataTruth() {}

    /** Whether a word of any language says true; empty for any other text. */
    public static Optional<Boolean> of(String word) {
        String folded = word.length() > LONGEST ? "" : word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(true, false)
                .filter(truth -> WORDS.getOrDefault(truth, Set.of()).contains(folded))
                .findFirst();
    }

    /** Whether all of some records that have an answer but no choices have one that says true or false. */
    static boolean isUsual(List<YamlNode> records, LayoutSpec spec) {
        boolean any = false;
        for (YamlNode record : records) {
            Optional<YamlNode> answer = answer(record, spec);
            if (answer.isPresent()
                    && DataOptions.raw(spec.field("options"), record).isEmpty()) {
                any = true;
                if (of(answer.get().text().value()).isEmpty()) {
                    return false;
                }
            }
        }
        return any;
    }

    /** The fields of a record and its truth, as a question of our own format has it. */
    public static Fields fields(YamlNode record, LayoutSpec spec) {
        List<Entry> entries = new ArrayList<>();
        answer(record, spec)
                .flatMap(answer -> of(answer.text().value()).map(truth -> entry(answer, truth)))
                .ifPresent(entries::add);
        entries.addAll(record.entries());
        return new Fields(new YamlNode(Kind.MAP, true, record.text(), List.of(), entries), List.of());
    }

    /** The fields of a document with the truth of one of its statements. */
    public static Fields fields(YamlNode document, Span place, boolean truth) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(place, truth));
        entries.addAll(document.entries());
        return new Fields(new YamlNode(Kind.MAP, true, document.text(), List.of(), entries), List.of());
    }

    /** What a sign or word in brackets at the end of a title says, as in "Iron floats. (F)". */
    public static Optional<Boolean> behind(String title) {
        Matcher mark = BEHIND.matcher(title.substring(tail(title)));
        if (!mark.find()) {
            return Optional.empty();
        }
        String sign = mark.group(1);
        boolean right = RIGHT.contains(sign);
        return right || WRONG.contains(sign) ? Optional.of(right) : of(sign);
    }

    /** Whether such a mark is a Latin letter, which is also the sign of a quantity, as in "Force (F)". */
    public static boolean endsWithLetter(String title) {
        Matcher mark = BEHIND.matcher(title.substring(tail(title)));
        return mark.find() && mark.group(1).length() == 1 && mark.group(1).charAt(0) < 0x80;
    }

    /** A title without such a mark at its end. */
    public static Text withoutMark(Text title) {
        int tail = tail(title.value());
        Matcher mark = BEHIND.matcher(title.value().substring(tail));
        return mark.find() ? title.part(0, tail + mark.start()) : title;
    }

    private static int tail(String title) {
        return Math.max(0, title.length() - LONGEST);
    }

    private static Entry entry(YamlNode answer, boolean truth) {
        return entry(answer.span(), truth);
    }

    private static Entry entry(Span place, boolean truth) {
        Text value = new Text(String.valueOf(truth), place);
        YamlNode node = new YamlNode(Kind.SCALAR, true, value, List.of(), List.of());
        return new Entry(new Text("truth", place), node);
    }

    /** The value that may say whether the statement of a record is true. */
    public static Optional<YamlNode> answer(YamlNode record, LayoutSpec spec) {
        return Stream.of("answer", "key")
                .flatMap(part -> DataPath.field(record, spec.field(part)).stream())
                .filter(DataKey::holdsAny)
                .findFirst();
    }

    private static Set<String> words(String kind) {
        return WordTable.of(kind).values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
