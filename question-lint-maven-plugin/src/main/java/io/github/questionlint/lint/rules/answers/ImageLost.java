package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class ImageLost implements Rule<AskedQuestion> {
    /** Every text that the other patterns find contains one of these words. */
    private static final PhrasePattern IMAGE = PhrasePattern.anyOf(
            List.of("图", "figure", "image", "picture", "diagram", "screenshot"), Pattern.CASE_INSENSITIVE);
    /**
     * The trace that an editor or a crawler leaves of a lost image; brackets after a word may belong to the sentence.
     */
    private static final Pattern TRACE =
            Pattern.compile("(?i)\\[(?:图片|image|picture)\\](?![(\\[:])|(?<![\\p{L}\\p{N}])[（(]图片[)）]|外链图片转存失败");
    /** What every trace contains. */
    private static final PhrasePattern MAY_BE_TRACE =
            PhrasePattern.anyOf(List.of("图片", "\\[image\\]", "\\[picture\\]"), Pattern.CASE_INSENSITIVE);
    /** Words that point at an image; "figure 3" may be in a book that the text names. */
    private static final Pattern POINTER = Pattern.compile("(?i)如[上下左右]?图\\s?[\\d.-]{0,5}\\s?所示|[见如][上下]图|如图[:：]"
            + "|(?<![\\p{L}\\p{Nd}_])(?:as )?(?:shown|seen|depicted|illustrated|see) (?:(?:in|by) )?the (?:(?:following|above) )?"
            + "(?:figure|image|picture|diagram|screenshot)s?(?: (?:below|above))?\\b(?! \\d)"
            + "|(?<![\\p{L}\\p{Nd}_])the (?:figure|image|picture|diagram|screenshot) (?:below|above)\\b");

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        String written = asked.written();
        if (IMAGE.isIn(written)) {
            if (MAY_BE_TRACE.isIn(written)) {
                texts(asked.question()).forEach(text -> report(asked.source(), text, TRACE, "trace", reporter));
            }
            if (!triesPicture(written) && !showsSomething(asked.question())) {
                checkPointer(asked, reporter);
            }
        }
    }

    private static void checkPointer(AskedQuestion asked, Reporter reporter) {
        Text title = asked.question().title();
        Matcher inTitle = POINTER.matcher(title.value());
        if (inTitle.find()) {
            reporter.report(title.spanOf(inTitle.start(), inTitle.end()), "pointer", inTitle.group());
        } else {
            texts(asked.question())
                    .filter(text -> POINTER.matcher(text.visibleText()).find())
                    .findFirst()
                    .ifPresent(text -> report(asked.source(), text, POINTER, "pointer", reporter));
        }
    }

    /** An image may also be in the title; a destination that Markdown does not accept is another defect. */
    private static boolean triesPicture(String written) {
        return written.contains("![") || written.contains("<img");
    }

    /** A drawing may also consist of letters or lines, in a code block or a table. */
    private static boolean showsSomething(Question question) {
        return Blocks.ofQuestion(question)
                .anyMatch(block ->
                        block.any(node -> Answer.isPicture(node) || node.isCodeBlock() || node.kind() == Kind.TABLE));
    }

    private static Stream<Node> texts(Question question) {
        return Blocks.ofQuestion(question)
                .flatMap(Node::stream)
                .filter(node -> node.is(Kind.PARAGRAPH, Kind.HEADING, Kind.CELL));
    }

    private static void report(SourceFile source, Node text, Pattern words, String messageId, Reporter reporter) {
        MaskedText typed = MaskedText.of(source, text);
        Matcher found = words.matcher(typed.text());
        if (found.find()) {
            int start = typed.start() + found.start();
            reporter.report(source.span(start, typed.start() + found.end()), messageId, found.group());
        }
    }
}
