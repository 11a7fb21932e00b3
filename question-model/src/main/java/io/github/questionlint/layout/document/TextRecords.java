package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Entry;
import io.github.questionlint.data.YamlNode.Kind;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;

/** Records that a list holds as bare texts, or as pairs of a question and its answer. */
public final class TextRecords {
    private static final int FEWEST = 3;
    /** As many questions are a bank, whatever they are called. */
    private static final int MANY = 10;

    private static final double MOST = 0.9;
    /** The least number of letters of a question, on average. */
    private static final int SHORTEST = 15;

    private TextRecords() {}

    /** A record for each text or pair of a list, with the fields {@code question} and {@code answer}. */
    static List<YamlNode> of(YamlNode list) {
        List<YamlNode> records = new ArrayList<>();
        for (YamlNode item : list.items()) {
            List<YamlNode> texts = item.isScalar() ? List.of(item) : item.items();
            boolean bare = texts.stream().allMatch(YamlNode::isScalar) && texts.size() <= 2 && !texts.isEmpty();
            if (bare) {
                records.add(record(texts));
            }
        }
        return records;
    }

    private static YamlNode record(List<YamlNode> texts) {
        List<Entry> fields = new ArrayList<>();
        for (YamlNode text : texts) {
            Span place = text.span();
            fields.add(new Entry(new Text(fields.isEmpty() ? "question" : "answer", place), text));
        }
        Span whole = texts.get(0).span().to(texts.get(texts.size() - 1).span());
        return new YamlNode(Kind.MAP, true, new Text("", whole), List.of(), fields);
    }

    /**
     * Whether nearly all items of a list ask: texts, or the first ones of pairs whose second ones do not.
     *
     * @param named whether the file or the field says that it holds questions
     */
    public static boolean areQuestions(YamlNode list, boolean named) {
        int size = list.items().size();
        if (size < FEWEST || size < MANY && !named) {
            return false;
        }
        boolean texts = list.items().stream().allMatch(YamlNode::isScalar);
        boolean pairs = list.items().stream().allMatch(TextRecords::isPair);
        List<YamlNode> stems = texts
                ? list.items()
                : pairs ? list.items().stream().map(item -> item.items().get(0)).toList() : List.of();
        List<YamlNode> answers =
                pairs ? list.items().stream().map(item -> item.items().get(1)).toList() : List.of();
        int letters =
                stems.stream().mapToInt(stem -> stem.text().value().length()).sum();
        return asking(stems) >= size * MOST && letters >= size * SHORTEST && asking(answers) <= size * (1 - MOST);
    }

    private static boolean isPair(YamlNode item) {
        return item.items().size() == 2 && item.items().stream().allMatch(YamlNode::isScalar);
    }

    private static long asking(List<YamlNode> texts) {
        return texts.stream()
                .filter(text -> QuestionWords.endsWithMark(text.text().value()))
                .count();
    }
}
