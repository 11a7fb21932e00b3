package io.github.questionlint.layout.choices;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataStyle.Sense;
import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Suggestion;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the choices that the key of a record names: by letter, letters together, text, place or flags. */
public final class DataKey {
    private static final String RULE = "choice-key-unknown";
    /** The length below which a key is like too many other texts. */
    private static final int SHORT = 4;

    private static final Pattern PART = Pattern.compile("[^,;|/、，；\\s]+");
    private static final Pattern PARTS = Pattern.compile("[,;|/、，；\\s]");
    private static final Pattern FLAG = Pattern.compile("(?i)true|false");

    private final List<String> labels;
    private final List<String> written;
    private final List<String> texts;
    private final List<String> decoded;
    private final int first;
    private final Sense sense;

    /**
     * The key of some choices.
     *
     * @param labels their letters, in upper case
     * @param texts their texts
     * @param first the number of the first choice where numbers count them
     * @param sense what a key says that could be a label, a place and the text of a choice
     */
    public DataKey(List<String> labels, List<Text> texts, int first, Sense sense) {
        this.labels = List.copyOf(labels);
        this.written = texts.stream().map(Text::value).toList();
        this.texts = written.stream().map(DataKey::folded).toList();
        this.decoded = written.stream().map(DataKey::decoded).toList();
        this.first = first;
        this.sense = sense;
    }

    /** Whether a value names anything. */
    static boolean holdsAny(YamlNode key) {
        boolean empty =
                key.text().isBlank() || key.plain() && key.text().value().equals("null");
        return key.isScalar()
                ? !empty
                : !key.items().isEmpty() || !key.entries().isEmpty();
    }

    /** The choices that a key names; what names none goes to {@code problems}. */
    public BitSet read(YamlNode key, Consumer<Problem> problems) {
        BitSet right = new BitSet();
        List<YamlNode> parts =
                key.isMap() ? key.entries().stream().map(YamlNode.Entry::value).toList() : key.items();
        boolean flags = parts.size() >= texts.size()
                && parts.stream()
                        .allMatch(part -> FLAG.matcher(part.text().value()).matches());
        if (flags && !texts.contains("true")) {
            for (int at = 0; at < texts.size(); at++) {
                right.set(at, parts.get(at).text().value().equalsIgnoreCase("true"));
            }
            return right;
        }
        if (key.isScalar()) {
            add(key.text(), right, problems);
        }
        key.items().stream().filter(YamlNode::isScalar).forEach(item -> add(item.text(), right, problems));
        return right;
    }

    /** The choices that a text names; what names none goes to {@code problems}. */
    public BitSet read(Text key, Consumer<Problem> problems) {
        BitSet right = new BitSet();
        add(key, right, problems);
        return right;
    }

    /** The places of the choices in the order in which a list names each of them once; empty for any other key. */
    public List<Integer> order(YamlNode key) {
        List<Integer> places = key.items().stream()
                .map(item -> item.isScalar() ? index(item.text().value().strip()) : -1)
                .toList();
        boolean all = places.stream().distinct().count() == texts.size()
                && places.size() == texts.size()
                && !places.contains(-1);
        return all ? places : List.of();
    }

    private void add(Text key, BitSet right, Consumer<Problem> problems) {
        String value = key.value().strip();
        int whole = index(value);
        if (whole >= 0) {
            right.set(whole);
        } else if (!value.isEmpty() && !value.equals("null") && !addParts(key, right, problems)) {
            problems.accept(unknown(key, value));
        }
    }

    /** Letters one after another, or parts with signs between them: all of them, or most if they are letters. */
    private boolean addParts(Text key, BitSet right, Consumer<Problem> problems) {
        String value = key.value();
        boolean apart = PARTS.matcher(value.strip()).find();
        Matcher part = (apart ? PART : Pattern.compile("\\S")).matcher(value);
        BitSet found = new BitSet();
        int known = 0;
        List<MatchResult> unknown = new ArrayList<>();
        while (part.find()) {
            int index = index(part.group());
            if (index >= 0) {
                found.set(index);
                known++;
            } else {
                unknown.add(part.toMatchResult());
            }
        }
        boolean letters = known > unknown.size()
                && unknown.stream().map(MatchResult::group).allMatch(DataKey::isLetter);
        if (letters) {
            right.or(found);
            unknown(key, unknown).ifPresent(problems);
        }
        return letters;
    }

    /** One problem for all letters of a key that name nothing, at the first of them. */
    private Optional<Problem> unknown(Text key, List<MatchResult> letters) {
        String names = letters.stream().map(MatchResult::group).distinct().collect(Collectors.joining(", "));
        return letters.stream()
                .findFirst()
                .map(first -> Problem.of(
                        RULE, "letter", key.part(first.start(), first.end()).span(), names, String.join(", ", labels)));
    }

    private static boolean isLetter(String part) {
        return part.length() == 1 && part.charAt(0) >= 'A' && part.charAt(0) <= 'Z';
    }

    /** A letter is compared with the letters of the choices, and anything else with their texts. */
    private Problem unknown(Text key, String value) {
        if (isLetter(value)) {
            return Problem.of(RULE, "letter", key.span(), value, String.join(", ", labels));
        }
        return Suggestion.of(value, value.length() < SHORT ? List.of() : written)
                .map(near -> Problem.of(RULE, "near", key.span(), value, near))
                .orElseGet(() -> Problem.of(RULE, "text", key.span(), value));
    }

    /** Which choice a key names, as it is or behind a word such as {@code Option C}; -1 for none. */
    private int index(String key) {
        int bare = bareIndex(key);
        return bare >= 0 ? bare : OptionLabels.mark(key).map(this::markedIndex).orElse(-1);
    }

    /** A number behind a word is a label, or counts from 1. */
    private int markedIndex(String mark) {
        int label = labels.indexOf(mark);
        boolean number = Character.isDigit(mark.charAt(0));
        int place = number ? Integer.parseInt(mark) - 1 : -1;
        return label < 0 && place < texts.size() ? place : label;
    }

    /** Which choice a key names: by what keys of its bank say first, its label, its text, or its place; -1 for none. */
    private int bareIndex(String key) {
        int counted = counted(key);
        if (sense == Sense.PLACE && counted >= 0) {
            return counted;
        }
        int text = textIndex(key);
        int label = labels.indexOf(key.toUpperCase(Locale.ROOT));
        boolean written = text >= 0 && (sense == Sense.TEXT || key.length() > 1);
        if (label >= 0 && !written) {
            return label;
        }
        return text >= 0 ? text : counted;
    }

    /** Which choice a number counts to; -1 for none and for what is no number. */
    private int counted(String key) {
        int place = !key.isEmpty() && key.length() < 4 && key.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(key) - first
                : -1;
        return place < texts.size() ? place : -1;
    }

    /** Says 1 for a key that can only be the text of a choice, -1 if only a label or place, and 0 if both or none. */
    int leaning(String written) {
        String key = written.strip();
        boolean text = isText(key);
        boolean name = counted(key) >= 0 || labels.contains(key.toUpperCase(Locale.ROOT));
        return text == name ? 0 : text ? 1 : -1;
    }

    /** Whether a value is the text of a choice. */
    boolean isText(String value) {
        return textIndex(value) >= 0;
    }

    /** Which choice has a text: as both are written, else as a page shows both, if only one has it; -1 for none. */
    private int textIndex(String key) {
        int text = texts.indexOf(folded(key));
        String shown = text < 0 ? decoded(key) : "";
        int place = shown.isEmpty() ? -1 : decoded.indexOf(shown);
        return text >= 0 || place != decoded.lastIndexOf(shown) ? text : place;
    }

    private static String decoded(String text) {
        return folded(HtmlText.decoded(text));
    }

    /** Case and white space make no other choice. */
    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
