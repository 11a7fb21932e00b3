package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the field with the code that a question is about. */
final class CodeField {
    private static final Pattern CODE = Pattern.compile("[\\n(){};=<>\\[\\]]");
    private static final double MOST = 0.6;

    private CodeField() {}

    /**
     * The field that is called code and holds such; empty where there is none.
     *
     * @param answer the field of the answer of open questions, which has code of its own below it; empty for choices
     */
    static Optional<RecordColumn> of(RecordTable table, String answer) {
        return table.own().stream()
                .filter(column -> column.fit("field-code") > 0 && isCode(column.texts()))
                .filter(column -> answer.isEmpty() || isAbove(table, column.name(), answer))
                .max((a, b) -> Double.compare(a.fit("field-code"), b.fit("field-code")));
    }

    private static boolean isCode(List<String> texts) {
        long code = texts.stream().filter(text -> CODE.matcher(text).find()).count();
        return code > 0 && code >= texts.size() * MOST;
    }

    private static boolean isAbove(RecordTable table, String code, String answer) {
        for (int row = 0; row < table.size(); row++) {
            YamlNode record = table.record(row);
            if (record.get(code).isPresent() && record.get(answer).isPresent()) {
                List<String> names = record.entries().stream()
                        .map(entry -> entry.key().value())
                        .toList();
                return names.indexOf(code) < names.indexOf(answer);
            }
        }
        return false;
    }
}
