package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file with one question, {@code ID.LANG.md}, which says its id and language. */
final class QuestionName {
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]++(?:-[a-z0-9]++)*+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]++)*+)\\.md");
    /** The fields that the name holds, in its order. */
    private static final List<String> FIELDS = List.of("id", "lang");

    private QuestionName() {}

    /** Whether the name of a file makes it a question. */
    static boolean is(String path) {
        return of(path).matches();
    }

    /** The fields of a question with those that only the name of its file says; they are at its first line. */
    static YamlNode completed(YamlNode fields, SourceFile file) {
        Matcher name = of(file.path());
        if (!fields.isMap() || !name.matches()) {
            return fields;
        }
        Span top = file.span(file.start(), file.lineEnd(1));
        List<YamlNode.Entry> entries = new ArrayList<>(fields.entries());
        for (int at = 0; at < FIELDS.size(); at++) {
            if (fields.get(FIELDS.get(at)).isEmpty()) {
                Text value = new Text(name.group(at + 1), top);
                entries.add(new YamlNode.Entry(new Text(FIELDS.get(at), top), YamlNode.scalar(value, true)));
            }
        }
        return new YamlNode(fields.kind(), fields.plain(), fields.text(), fields.items(), entries);
    }

    private static Matcher of(String path) {
        return NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
    }
}
