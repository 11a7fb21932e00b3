package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's nodes into ours; commonmark limits their depth. */
final class MarkdownNodes {
    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(Document.class, Kind.DOCUMENT),
            Map.entry(Heading.class, Kind.HEADING),
            Map.entry(Paragraph.class, Kind.PARAGRAPH),
            Map.entry(BlockQuote.class, Kind.QUOTE),
            Map.entry(BulletList.class, Kind.LIST),
            Map.entry(OrderedList.class, Kind.LIST),
            Map.entry(ListItem.class, Kind.ITEM),
            Map.entry(FencedCodeBlock.class, Kind.FENCED_CODE),
            Map.entry(IndentedCodeBlock.class, Kind.INDENTED_CODE),
            Map.entry(HtmlBlock.class, Kind.HTML_BLOCK),
            Map.entry(TableBlock.class, Kind.TABLE),
            Map.entry(TableRow.class, Kind.ROW),
            Map.entry(TableCell.class, Kind.CELL),
            Map.entry(ThematicBreak.class, Kind.THEMATIC_BREAK),
            Map.entry(Fold.class, Kind.FOLD),
            Map.entry(LinkReferenceDefinition.class, Kind.DEFINITION),
            Map.entry(Text.class, Kind.TEXT),
            Map.entry(Code.class, Kind.CODE),
            Map.entry(Emphasis.class, Kind.EMPHASIS),
            Map.entry(StrongEmphasis.class, Kind.STRONG),
            Map.entry(Strikethrough.class, Kind.STRIKETHROUGH),
            Map.entry(Link.class, Kind.LINK),
            Map.entry(Image.class, Kind.IMAGE),
            Map.entry(HtmlInline.class, Kind.HTML),
            Map.entry(SoftLineBreak.class, Kind.LINE_BREAK),
            Map.entry(HardLineBreak.class, Kind.LINE_BREAK));

    private final String text;
    private final IntUnaryOperator toFile;

    /** Nodes of a text, with the mapping from an index in it to an offset in its file. */
    MarkdownNodes(String text, IntUnaryOperator toFile) {
        this.text = text;
        this.toFile = toFile;
    }

    /** The document; it spans the whole text, whatever its first and last blocks are. */
    Node document(org.commonmark.node.Node document) {
        int start = toFile.applyAsInt(0);
        int end = Math.max(start, toFile.applyAsInt(text.length()));
        return new Node(Kind.DOCUMENT, start, end, "", "", 0, children(document, start));
    }

    private List<Node> children(org.commonmark.node.Node parent, int from) {
        List<Node> children = new ArrayList<>();
        int at = from;
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableHead || child instanceof TableBody) {
                children.addAll(children(child, at));
            } else if (child instanceof Fold) {
                addFold(child, at, children);
            } else {
                children.add(node(child, at));
            }
            at = children.isEmpty() ? at : children.get(children.size() - 1).end();
        }
        return children;
    }

    /** Adds the line that opens a folded block, and its content as the blocks that follow. */
    private void addFold(org.commonmark.node.Node source, int at, List<Node> blocks) {
        List<SourceSpan> spans = source.getSourceSpans();
        int start = spans.isEmpty() ? at : toFile.applyAsInt(spans.get(0).getInputIndex());
        int lineEnd = spans.isEmpty() ? at : Math.max(start, end(spans.get(0)));
        int end = spans.isEmpty() ? at : Math.max(lineEnd, end(spans.get(spans.size() - 1)));
        blocks.add(new Node(Kind.FOLD, start, lineEnd, "", "", end, List.of()));
        blocks.addAll(children(source, lineEnd));
    }

    private Node node(org.commonmark.node.Node source, int at) {
        List<SourceSpan> spans = source.getSourceSpans();
        int start = spans.isEmpty() ? at : toFile.applyAsInt(spans.get(0).getInputIndex());
        int end = spans.isEmpty() ? at : Math.max(start, end(spans.get(spans.size() - 1)));
        Kind kind = Objects.requireNonNull(
                KINDS.get(source.getClass()), source.getClass().getName());
        List<Node> children = source instanceof TableCell && !spans.isEmpty()
                ? inCell(spans.get(0)).children(source, start)
                : children(source, start);
        return new Node(kind, start, end, text(source), target(source), number(source), children);
    }

    /** The nodes within a cell: commonmark counts them without the backslashes before bars, which it takes out first. */
    private MarkdownNodes inCell(SourceSpan cell) {
        int start = cell.getInputIndex();
        String written = text.substring(start, start + cell.getLength());
        if (!written.contains("\\|")) {
            return this;
        }
        int[] places = new int[written.length() + 1];
        int count = 0;
        for (int at = 0; at < written.length(); at++) {
            places[count++] = start + at;
            at += written.startsWith("\\|", at) ? 1 : 0;
        }
        Arrays.fill(places, count, places.length, start + written.length());
        return new MarkdownNodes(
                text, index -> toFile.applyAsInt(places[Math.min(Math.max(0, index - start), written.length())]));
    }

    private int end(SourceSpan span) {
        return toFile.applyAsInt(span.getInputIndex() + span.getLength());
    }

    private static String text(org.commonmark.node.Node source) {
        if (source instanceof Text text) {
            return text.getLiteral();
        }
        if (source instanceof Code code) {
            return code.getLiteral();
        }
        if (source instanceof FencedCodeBlock code) {
            return orEmpty(code.getLiteral());
        }
        if (source instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        return source instanceof HtmlBlock || source instanceof HtmlInline ? html(source) : title(source);
    }

    private static String html(org.commonmark.node.Node source) {
        return orEmpty(source instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) source).getLiteral());
    }

    private static String title(org.commonmark.node.Node source) {
        if (source instanceof Link link) {
            return orEmpty(link.getTitle());
        }
        if (source instanceof Image image) {
            return orEmpty(image.getTitle());
        }
        return source instanceof LinkReferenceDefinition definition ? orEmpty(definition.getLabel()) : "";
    }

    private static String target(org.commonmark.node.Node source) {
        if (source instanceof Link link) {
            return orEmpty(link.getDestination());
        }
        if (source instanceof Image image) {
            return orEmpty(image.getDestination());
        }
        if (source instanceof LinkReferenceDefinition definition) {
            return orEmpty(definition.getDestination());
        }
        return source instanceof FencedCodeBlock code ? orEmpty(code.getInfo()) : "";
    }

    private static int number(org.commonmark.node.Node source) {
        if (source instanceof Heading heading) {
            return heading.getLevel();
        }
        if (source instanceof OrderedList list) {
            return Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
        }
        if (source instanceof FencedCodeBlock code) {
            return Objects.requireNonNullElse(code.getClosingFenceLength(), 0);
        }
        if (source instanceof BulletList) {
            return -1;
        }
        boolean first = source instanceof HardLineBreak
                || source instanceof TableRow && source.getParent() instanceof TableHead;
        return first ? 1 : 0;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
