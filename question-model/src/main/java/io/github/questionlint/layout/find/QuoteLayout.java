package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question is the first line of a block quote, also of a callout such as {@code > [!question]}. The rest of the quote
 * belongs to it, and what follows up to the next quote or heading.
 */
public final class QuoteLayout {
    private static final Pattern CALLOUT = Pattern.compile("^\\s*\\[![A-Za-z-]{1,20}\\][-+]?\\s*");

    private QuoteLayout() {}

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        List<QuestionRange> found = new ArrayList<>();
        List<Node> blocks = document.markdown().root().children();
        int end = document.markdown().root().end();
        for (int at = blocks.size() - 1; at >= 0; at--) {
            Node block = blocks.get(at);
            boolean text = block.kind() == Kind.QUOTE
                    && !block.children().isEmpty()
                    && block.children().get(0).kind() == Kind.PARAGRAPH;
            if (text) {
                QuestionRange range = range(document, block, block.children().get(0), end);
                if (!range.title().isBlank() && spec.fits(range.raw())) {
                    found.add(range);
                }
            }
            if (block.is(Kind.QUOTE, Kind.HEADING)) {
                end = block.start();
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static QuestionRange range(Document document, Node quote, Node paragraph, int end) {
        int titleEnd = paragraph.children().stream()
                .filter(inline -> inline.kind() == Kind.LINE_BREAK)
                .findFirst()
                .map(Node::start)
                .orElse(paragraph.end());
        Text line = Titles.of(document.file(), paragraph, titleEnd);
        String value = CALLOUT.matcher(line.value()).replaceFirst("");
        Text title = new Text(
                value,
                line.spanOf(line.value().length() - value.length(), line.value().length()));
        String raw = CALLOUT.matcher(Titles.raw(paragraph, titleEnd)).replaceFirst("");
        return new QuestionRange(
                Titles.withoutNumber(title),
                raw,
                quote.start(),
                titleEnd,
                document.trimmed(titleEnd, Math.max(titleEnd, end)));
    }
}
