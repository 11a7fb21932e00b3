package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ListMarkerNoSpace implements Rule<ParagraphLine> {
    /**
     * A number before Han or markup, or before a word that starts a sentence; does not match {@code 3.x},
     * {@code 2.js}.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3}\\.)(?=[\\p{IsHan}*`“\"‘（(\\[【《<]|#{1,6} |[A-Z][a-z]{2,20}(?:[\\s:,，：]|\\p{IsHan})).*");

    private static final Pattern BULLET = Pattern.compile("(-)(?=[^\\s\\-\\d>=.)\\[|]).*");
    /** An option of a command: one letter, or a word with a value. */
    private static final Pattern OPTION = Pattern.compile("-(?:[A-Za-z](?:[\\s,=:].*)?|[\\w-]+[=:].*)");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}[.、)）．]");
    /** A heading or a break, which ends what is above it. */
    private static final Pattern HEADING = Pattern.compile("#.*|-{3}[- ]*|\\*{3}[* ]*|_{3}[_ ]*");

    @Override
    public View<ParagraphLine> view() {
        return ParagraphLine.VIEW;
    }

    @Override
    public void check(ParagraphLine line, Reporter reporter) {
        if ((line.first() == '-' || Character.isDigit(line.first())) && !line.isDeep()) {
            check(line, line.text(), reporter);
        }
    }

    private static void check(ParagraphLine line, String text, Reporter reporter) {
        Matcher marker = (text.startsWith("-") ? BULLET : NUMBER).matcher(text);
        if (!marker.matches() || (text.startsWith("-") ? !isItem(line, text) : isSubheading(line))) {
            return;
        }
        String mark = marker.group(1);
        boolean sibling =
                line.neighbour(-1).startsWith(mark + " ") || line.neighbour(1).startsWith(mark + " ");
        Safety safety = sibling ? Safety.SAFE : Safety.SUGGESTED;
        reporter.report(Observation.at(line.span(), "space", Excerpt.of(text), mark)
                .withFix(safety, List.of(Edit.insert(line.start() + mark.length(), " ")), "insert", mark));
    }

    /**
     * Whether a number heads what stands below it: it is in a paragraph of its own, with text or code below, and
     * neither neighbour is another item of a list.
     */
    private static boolean isSubheading(ParagraphLine line) {
        String below = line.beyond(1);
        return line.isAlone()
                && !below.isEmpty()
                && !HEADING.matcher(below).matches()
                && !DIGITS.matcher(below).lookingAt()
                && !DIGITS.matcher(line.beyond(-1)).lookingAt();
    }

    /** A hyphen needs a neighbour that is an item, or is misspelt in the same way. */
    private static boolean isItem(ParagraphLine line, String text) {
        boolean beside = isLike(line.neighbour(-1)) || isLike(line.neighbour(1));
        boolean below = line.isFirst()
                && line.neighbour(-1).isEmpty()
                && line.neighbour(-2).startsWith("- ");
        return !OPTION.matcher(text).matches() && (beside || below);
    }

    private static boolean isLike(String neighbour) {
        return neighbour.startsWith("- ")
                || BULLET.matcher(neighbour).matches()
                        && !OPTION.matcher(neighbour).matches();
    }
}
