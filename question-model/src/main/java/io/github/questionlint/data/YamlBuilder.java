package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or map whose parts are still being read. */
final class YamlBuilder {
    private final SourceFile file;
    private final int start;
    private final boolean map;
    private final List<YamlNode> items = new ArrayList<>();
    private final List<YamlNode.Entry> entries = new ArrayList<>();
    private final Map<String, Text> keys = new HashMap<>();
    private @Nullable Text key;
    private int lastEnd;

    YamlBuilder(SourceFile file, int start, boolean map) {
        this.file = file;
        this.start = start;
        this.map = map;
        this.lastEnd = start;
    }

    /** Takes a key; gives the earlier key of the same name, if there is one. */
    @Nullable
    Text key(Text next) {
        flush();
        key = next;
        lastEnd = end(next);
        return keys.putIfAbsent(next.value(), next);
    }

    void add(YamlNode value) {
        lastEnd = Math.max(lastEnd, end(value.text()));
        Text of = key;
        if (map && of != null) {
            entries.add(new YamlNode.Entry(of, value));
            key = null;
        } else if (!map) {
            items.add(value);
        }
    }

    /** The finished node. A block list or map ends with its last part, not where the next node starts. */
    YamlNode build(int to) {
        flush();
        char first = start < file.text().length() ? file.text().charAt(start) : ' ';
        int end = first == '{' || first == '[' ? trimmed(file.text(), start, to) : lastEnd;
        Text place = new Text("", file.span(start, Math.max(start, end)));
        return new YamlNode(map ? YamlNode.Kind.MAP : YamlNode.Kind.LIST, true, place, items, entries);
    }

    /** Gives an empty value to a key whose value is missing because the text breaks off. */
    private void flush() {
        if (key != null) {
            Span place = key.span();
            Span behind =
                    new Span(place.path(), place.endLine(), place.endColumn(), place.endLine(), place.endColumn());
            entries.add(new YamlNode.Entry(key, YamlNode.scalar(new Text("", behind), true)));
            key = null;
        }
    }

    private int end(Text text) {
        return file.offset(text.span().endLine(), text.span().endColumn());
    }

    /** The end without the trailing white space that the parser includes. */
    static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
