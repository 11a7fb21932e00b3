package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads pairs and steps: the items of a Markdown list, or the entries of a list of YAML, which may be written alike. */
final class Pieces {
    private final Function<Text, List<Node>> blocks;

    /**
     * A reader.
     *
     * @param blocks parses a text as Markdown
     */
    Pieces(Function<Text, List<Node>> blocks) {
        this.blocks = blocks;
    }

    /** The text of each item of some lists, without the indentation of its list. */
    static List<Text> items(Markdown markdown, List<Node> lists) {
        List<Text> items = new ArrayList<>();
        for (Node list : lists) {
            for (Node item : list.children()) {
                items.add(item(markdown.file(), item));
            }
        }
        return items;
    }

    private static Text item(SourceFile file, Node item) {
        List<Node> content = item.children();
        int start = content.isEmpty() ? item.end() : content.get(0).start();
        int end = content.isEmpty() ? start : content.get(content.size() - 1).end();
        int column = start - file.lineStart(file.lineAt(start));
        return NodeSlices.placed(file, start, end, column).stripped();
    }

    /** A step of an order. */
    Piece piece(Text text) {
        return new Piece(text, text.isBlank() ? List.of() : blocks.apply(text));
    }

    /** A pair as one text, {@code prompt -> match}. */
    Pair pair(Text item) {
        int arrow = PairArrow.in(item.value());
        if (arrow < 0) {
            return new Pair(piece(item), piece(end(item)), false, item.span());
        }
        int end = arrow + PairArrow.length(item.value(), arrow);
        return new Pair(
                piece(item.part(0, arrow).stripped()),
                piece(item.part(end, item.value().length()).stripped()),
                true,
                item.span());
    }

    private static Text end(Text item) {
        int length = item.value().length();
        return item.part(length, length);
    }

    /** The steps of an entry of a list; an entry that is no text is none. */
    List<Piece> order(Optional<YamlNode> list) {
        return entries(list).stream()
                .filter(YamlNode::isScalar)
                .map(entry -> piece(entry.text().stripped()))
                .toList();
    }

    /** The pairs of an entry of a list; an entry that is neither text nor map is none. */
    List<Pair> pairs(Optional<YamlNode> list) {
        List<Pair> pairs = new ArrayList<>();
        for (YamlNode entry : entries(list)) {
            if (entry.isScalar()) {
                pairs.add(pair(entry.text().stripped()));
            } else if (entry.isMap()) {
                pairs.add(pair(new Fields(entry, List.of())));
            }
        }
        return pairs;
    }

    private Pair pair(Fields pair) {
        Piece match = side(pair, "match");
        return new Pair(side(pair, "prompt"), match, !match.isBlank(), pair.span());
    }

    private Piece side(Fields pair, String name) {
        Span place = pair.span();
        return piece(pair.text(name).map(Text::stripped).orElse(new Text("", place)));
    }

    private static List<YamlNode> entries(Optional<YamlNode> list) {
        return list.map(YamlNode::items).orElse(List.of());
    }
}
