package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Footnotes;
import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The titles of questions, in their author's words, without number and surrounding markup. */
public final class Titles {
    /** No number with its word is longer. */
    private static final int LONGEST_NUMBER = 200;

    private static final int LONGEST_ATTRIBUTES = 100;
    private static final List<String> MARKS = List.of("***", "___", "**", "__", "*", "_");
    /** The sign that makes the one before it an emoji; signs with it may stand in front of a number. */
    private static final char EMOJI = '\uFE0F';

    /** What breaks a line, if no blank is behind it. */
    private static final String BREAK = "\\";

    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}\\.\\d");

    private Titles() {}

    /** The title of a heading. */
    public static Text of(SourceFile file, Node heading) {
        return of(file, heading, heading.end());
    }

    /** The title at the start of a block, up to an offset. */
    public static Text of(SourceFile file, Node block, int end) {
        return withoutNumber(whole(file, block, end));
    }

    /** The same for a block whose number is in front of it, as that of a list is: "3.1" is a part of such a title. */
    public static Text behindNumber(SourceFile file, Node block, int end) {
        Text title = whole(file, block, end);
        return DOTTED.matcher(title.value()).lookingAt() ? title : withoutNumber(title);
    }

    private static Text whole(SourceFile file, Node block, int end) {
        List<Node> inlines = bare(block.children().stream()
                .takeWhile(inline -> inline.start() < end)
                .toList());
        if (inlines.isEmpty()) {
            return file.slice(end, end);
        }
        Text whole = whole(
                file,
                inlines.get(0).start(),
                Math.min(end, inlines.get(inlines.size() - 1).end()));
        return inlines.size() > 1 && inlines.stream().allMatch(Titles::isLinked)
                ? new Text(OneLine.of(inlines.stream().map(Titles::shown).collect(Collectors.joining())), whole.span())
                : whole;
    }

    private static boolean isLinked(Node inline) {
        return inline.kind() == Kind.LINK
                || inline.kind() == Kind.TEXT && inline.text().isBlank();
    }

    /** The title at the start of a block as rendered, with its number. */
    public static String raw(Node block, int end) {
        StringBuilder raw = new StringBuilder();
        for (Node inline : block.children()) {
            if (inline.start() < end) {
                String shown = inline.kind() == Kind.LINE_BREAK ? " " : shown(inline);
                boolean cut = inline.kind() == Kind.TEXT && inline.end() > end;
                raw.append(cut ? shown.substring(0, Math.min(shown.length(), end - inline.start())) : shown);
            }
        }
        return raw.substring(0, Footnotes.start(raw.toString(), 0, raw.length()))
                .strip();
    }

    /** The title between two offsets. */
    public static Text of(SourceFile file, int start, int end) {
        return withoutNumber(whole(file, start, end));
    }

    private static Text whole(SourceFile file, int start, int end) {
        int last = shownEnd(file, start, end);
        int first = start;
        while (first < last && Character.isWhitespace(file.text().charAt(first))) {
            first++;
        }
        Text text = file.slice(first, last);
        return new Text(OneLine.of(text.value()), text.span());
    }

    /** The end of a title without blanks, a list of attributes such as <code>{#id}</code> and references to footnotes. */
    private static int shownEnd(SourceFile file, int start, int end) {
        return Footnotes.start(file, start, attributesStart(file.text(), start, end));
    }

    private static int attributesStart(String text, int start, int end) {
        int last = withoutBreak(text, start, end);
        int first = Math.max(start, last - LONGEST_ATTRIBUTES);
        int open = last - 1;
        while (open > first && text.charAt(open) != '{') {
            open--;
        }
        boolean attributes = open > start
                && text.startsWith("{", open)
                && text.charAt(last - 1) == '}'
                && "#:.".indexOf(text.charAt(open + 1)) >= 0
                && Character.isWhitespace(text.charAt(open - 1));
        return attributes ? strippedEnd(text, start, open) : last;
    }

    /** The end of a title without blanks and a backslash behind them, which was meant to break the line. */
    private static int withoutBreak(String text, int start, int end) {
        int last = strippedEnd(text, start, end);
        boolean broken =
                last - 2 > start && text.startsWith(BREAK, last - 1) && Character.isWhitespace(text.charAt(last - 2));
        return broken ? strippedEnd(text, start, last - 1) : last;
    }

    private static int strippedEnd(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** The title of a details element: its summary, without tags. */
    public static Text of(SourceFile file, Details details) {
        if (details.summaryStart() < 0) {
            return file.slice(details.open(), details.open());
        }
        int start = HtmlText.skipTags(file.text(), details.summaryStart(), details.summaryEnd());
        int end = HtmlText.skipTagsBack(file.text(), start, details.summaryEnd());
        Text text = file.slice(start, end);
        return withoutNumber(new Text(HtmlText.plain(text.value()), text.span()));
    }

    /** The first line of a text, as a title. */
    public static Text firstLine(Text text) {
        String first = text.value().strip().lines().findFirst().orElse("");
        return withoutNumber(new Text(first, text.span()));
    }

    /** A summary as rendered. */
    public static String raw(SourceFile file, Details details) {
        return details.summaryStart() < 0
                ? ""
                : HtmlText.plain(file.text().substring(details.summaryStart(), details.summaryEnd()));
    }

    /** A title without its number, with the place of the rest. */
    public static Text withoutNumber(Text title) {
        if (!Numbering.mayOpen(title.value())) {
            return title;
        }
        Matcher number = Numbering.in(title.value());
        if (!number.lookingAt() || number.end() == title.value().length()) {
            return title;
        }
        int start = number.end();
        int end = title.value().length();
        String mark = opened(title.value().substring(0, start));
        int shown = strippedEnd(title.value(), start, end);
        boolean wraps = title.value().indexOf(mark, start) == shown - mark.length() && shown > start + mark.length();
        if (!mark.isEmpty() && wraps) {
            end = shown - mark.length();
        } else if (title.value().startsWith(mark, start - mark.length())) {
            start -= mark.length();
        }
        return new Text(title.value().substring(start, end).strip(), title.spanOf(start, end));
    }

    /** The mark of an emphasis that a number is in, or that starts behind it; empty without one. */
    private static String opened(String number) {
        for (String mark : MARKS) {
            boolean open = false;
            for (int at = number.indexOf(mark); at >= 0; at = number.indexOf(mark, at + mark.length())) {
                open = !open;
            }
            if (open) {
                return mark;
            }
        }
        return "";
    }

    /** Whether a title is nothing but a number, as in "Question 3". */
    public static boolean isNumberOnly(Text title) {
        return isNumberOnly(title.value());
    }

    /** The same for a title as text. */
    public static boolean isNumberOnly(String title) {
        boolean may = Numbering.mayOpen(title) || title.indexOf(EMOJI) >= 0;
        return may && title.length() <= LONGEST_NUMBER && Numbering.in(title).matches();
    }

    /** Without surrounding anchors; if one emphasis or link holds everything, its content. */
    private static List<Node> bare(List<Node> inlines) {
        List<Node> shown = inlines;
        while (!shown.isEmpty() && isMark(shown.get(0))) {
            shown = shown.subList(1, shown.size());
        }
        while (!shown.isEmpty() && isMark(shown.get(shown.size() - 1))) {
            shown = shown.subList(0, shown.size() - 1);
        }
        boolean wrapped = shown.size() == 1 && shown.get(0).is(Kind.STRONG, Kind.EMPHASIS, Kind.LINK);
        return wrapped ? bare(shown.get(0).children()) : shown;
    }

    private static boolean isMark(Node inline) {
        return inline.kind() == Kind.HTML
                || inline.kind() == Kind.LINK
                        && inline.visibleText().codePoints().noneMatch(Character::isLetterOrDigit)
                || inline.kind() == Kind.TEXT
                        && (inline.text().isBlank() || inline.text().strip().equals(BREAK));
    }

    /** As {@link Node#visibleText} but with the spaces around it, which separate it from its neighbours. */
    private static String shown(Node inline) {
        if (inline.is(Kind.TEXT, Kind.CODE)) {
            return inline.text();
        }
        StringBuilder shown = new StringBuilder();
        for (Node child : inline.children()) {
            shown.append(shown(child));
        }
        return shown.toString();
    }
}
