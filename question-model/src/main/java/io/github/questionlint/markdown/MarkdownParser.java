package io.github.questionlint.markdown;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * Runs commonmark with a guard. Its inline parser takes quadratic time on some thousand delimiters in one paragraph
 * (64 KB of {@code **~~~}: 3 s); such a paragraph is read as plain text and reported. No paragraph of 16,797 public
 * Markdown files has 2,000 of them.
 */
final class MarkdownParser {
    private static final String DELIMITERS = "*_~[]!`<";
    /** Whether a character is one of them. */
    private static final boolean[] SLOW = new boolean[128];

    static {
        DELIMITERS.chars().forEach(c -> SLOW[c] = true);
    }

    /** Far more than real tables have; without a limit, one table of 64 KB allocates more than a gigabyte. */
    private static final int MAX_CELLS = 20_000;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.builder().maxCells(MAX_CELLS).build(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new Fold.Opening())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Parser WITHOUT_TABLES = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .customBlockParserFactory(new Fold.Opening())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final SourceFile file;
    private final IntUnaryOperator toFile;
    private final Limits limits;
    private final List<Problem> problems = new ArrayList<>();

    private MarkdownParser(SourceFile file, IntUnaryOperator toFile, Limits limits) {
        this.file = file;
        this.toFile = toFile;
        this.limits = limits;
    }

    static Markdown parse(SourceFile file, Optional<FrontMatter> frontMatter, Limits limits) {
        int body = frontMatter.map(FrontMatter::body).orElse(file.start());
        return new MarkdownParser(file, index -> index + body, limits)
                .parse(frontMatter, file.text().substring(body));
    }

    static Markdown parse(SourceFile file, String text, IntUnaryOperator toFile, Limits limits) {
        return new MarkdownParser(file, toFile, limits).parse(Optional.empty(), text);
    }

    private Markdown parse(Optional<FrontMatter> frontMatter, String source) {
        String text = mayBeSlow(source, limits.delimiters()) ? withoutSlowParagraphs(source) : source;
        MarkdownNodes nodes = new MarkdownNodes(text, toFile);
        try {
            return new Markdown(file, frontMatter, nodes.document(PARSER.parse(text)), problems);
        } catch (IllegalArgumentException tooManyCells) {
            problems.add(Problem.of("markdown-too-complex", "table", place(0), MAX_CELLS));
            return new Markdown(file, frontMatter, nodes.document(WITHOUT_TABLES.parse(text)), problems);
        }
    }

    private Span place(int index) {
        int start = toFile.applyAsInt(index);
        return file.span(start, start);
    }

    /** A cheap upper bound: a paragraph has no more delimiters than the lines between two empty ones. */
    private static boolean mayBeSlow(String text, int limit) {
        int count = 0;
        boolean blankLine = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                count = blankLine ? 0 : count;
                blankLine = true;
            } else if (c > ' ') {
                blankLine = false;
                count += c < SLOW.length && SLOW[c] ? 1 : 0;
                if (count > limit) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Replaces the delimiters of paragraphs over the limit by spaces, so that all offsets stay valid. */
    private String withoutSlowParagraphs(String text) {
        StringBuilder tamed = new StringBuilder(text);
        for (SourceLines lines : inlineContents(text)) {
            long delimiters = lines.getContent()
                    .chars()
                    .filter(c -> DELIMITERS.indexOf(c) >= 0)
                    .count();
            if (delimiters > limits.delimiters()) {
                SourceSpan first = lines.getSourceSpans().get(0);
                problems.add(Problem.of(
                        "markdown-too-complex",
                        "paragraph",
                        place(first.getInputIndex()),
                        delimiters,
                        limits.delimiters()));
                lines.getSourceSpans().forEach(span -> blank(tamed, span));
            }
        }
        return tamed.toString();
    }

    private static void blank(StringBuilder text, SourceSpan span) {
        for (int at = span.getInputIndex(); at < span.getInputIndex() + span.getLength(); at++) {
            if (DELIMITERS.indexOf(text.charAt(at)) >= 0) {
                text.setCharAt(at, '\uFFFC');
            }
        }
    }

    /** The paragraphs as the inline parser would get them, from parsing the blocks alone. */
    private static List<SourceLines> inlineContents(String text) {
        List<SourceLines> contents = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .customBlockParserFactory(new Fold.Opening())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .inlineParserFactory(context -> (lines, node) -> contents.add(lines))
                .build()
                .parse(text);
        return contents;
    }
}
