package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Entry;
import io.github.questionlint.layout.words.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The answers in a file of data that holds nothing else: by number, by id, or in the order of the questions. */
final class DataAnswers {
    private static final Pattern KEY = Pattern.compile("[A-La-l](?:[\\s,;/&]{0,3}[A-La-l]){0,7}");
    /** In front of a number that is the name of a field, as in {@code q12}. */
    private static final Pattern WORD = Pattern.compile("(?i)(?:question|q)[\\s_.-]*(?=\\d)");
    /** How deep the answers may be below the root, as in {@code {"answers": {"1": "B"}}}. */
    private static final int DEPTH = 3;

    private static final List<String> IDS =
            List.of("id", "number", "no", "num", "nr", "n", "question_id", "questionId", "qid");
    private static final List<String> NUMBERS = List.of("question", "q", "index");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int LONGEST = 40;

    private DataAnswers() {}

    static List<ApartAnswer> of(YamlNode root) {
        YamlNode node = root;
        for (int depth = 0; depth < DEPTH && node.isMap() && node.entries().size() == 1; depth++) {
            node = node.entries().get(0).value();
        }
        List<ApartAnswer> found = new ArrayList<>();
        for (int at = 0; at < node.items().size(); at++) {
            add(String.valueOf(at + 1), node.items().get(at), found);
        }
        for (Entry entry : node.entries()) {
            add(WORD.matcher(entry.key().value()).replaceFirst(""), entry.value(), found);
        }
        return found;
    }

    private static void add(String number, YamlNode value, List<ApartAnswer> found) {
        if (!value.isMap()) {
            answer(number, value).ifPresent(found::add);
            return;
        }
        String own = id(value).orElse(number);
        value.entries().stream()
                .filter(entry -> FieldNames.isKnown(entry.key().value(), "field-key")
                        || FieldNames.isKnown(entry.key().value(), "field-answer"))
                .flatMap(entry -> answer(own, entry.value()).stream())
                .findFirst()
                .ifPresent(found::add);
    }

    /** The number or id of a record; a field named for the question is one only if it holds a number. */
    static Optional<String> id(YamlNode record) {
        return IDS.stream()
                .flatMap(name -> record.get(name).stream())
                .filter(node -> node.isScalar() && !node.text().isBlank())
                .map(node -> WORD.matcher(node.text().value().strip()).replaceFirst(""))
                .filter(id -> id.length() <= LONGEST)
                .findFirst()
                .or(() -> NUMBERS.stream()
                        .flatMap(name -> record.get(name).stream())
                        .map(node -> WORD.matcher(node.text().value().strip()).replaceFirst(""))
                        .filter(id -> NUMBER.matcher(id).matches())
                        .findFirst());
    }

    private static Optional<ApartAnswer> answer(String number, YamlNode value) {
        String text = value.isScalar()
                ? value.text().value()
                : value.items().stream()
                        .filter(YamlNode::isScalar)
                        .map(item -> item.text().value())
                        .collect(Collectors.joining(", "));
        String key = KEY.matcher(text).matches() ? text : "";
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new ApartAnswer("", number, key, text.strip(), value.span()));
    }
}
