package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.choices.LetteredOptions;
import io.github.questionlint.layout.choices.Openings;
import io.github.questionlint.layout.choices.TableChoices;
import io.github.questionlint.layout.choices.TaskOptions;
import io.github.questionlint.layout.document.AnswerField;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswer;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.parts.BodyStem;
import io.github.questionlint.layout.spec.CorrectChoices;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.QuestionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a range of a document is taken for a question.
 *
 * @param score how likely it is a question, from 0 to 1
 * @param form how its choices are written
 * @param letters the letters of lettered choices, also where no key makes them choices for sure
 * @param numbering how its title is numbered
 * @param answer where its answer seems to be; empty for the usual place
 * @param empty whether nothing follows the title
 * @param summary the summary of the first {@code <details>} below it, folded; empty without one
 */
record TitleEvidence(
        double score,
        Form form,
        String letters,
        Numbering.Style numbering,
        String answer,
        boolean empty,
        String summary) {
    /** The answer starts with its label, so that there is no need to search for it. */
    private static final String AT_ONCE = "at once";

    private static final Pattern PROBLEM =
            Pattern.compile("(?iU)[\\s*_\\[（(【#]*(?:问题|問題|문제|problem|problema|проблема)\\s*\\d{1,3}\\s*[:：.、)-]");

    private static final double KEYED = 0.9;
    private static final double FAR = 0.8;
    private static final double ONE_MARKED = 0.8;
    private static final double UNLIKELY = 0.3;

    static TitleEvidence of(Document document, QuestionRange whole) {
        List<Node> all = document.blocks(whole.bodyStart(), whole.end());
        QuestionRange range = BodyStem.belowLabel(document, whole, all);
        List<Node> body = range.equals(whole) ? all : document.blocks(range.bodyStart(), range.end());
        List<Node> own =
                body.stream().takeWhile(block -> block.kind() != Kind.HEADING).toList();
        Numbering.Style numbering = Numbering.style(range.raw());
        List<Mark> tasks = TaskOptions.marks(document, own);
        if (!tasks.isEmpty()) {
            return new TitleEvidence(
                    score(range.raw(), numbering, tasks), Form.TASK_LIST, "", numbering, "", false, "");
        }
        List<String> openings = Openings.of(document, own);
        Optional<String> letters = letters(document, openings, body);
        if (letters.isPresent()) {
            double score = asks(range.raw(), numbering) ? 1 : ONE_MARKED;
            return new TitleEvidence(score, Form.LETTERED, letters.get(), numbering, "", false, "");
        }
        String rows = rows(document, openings, own);
        String answer = answer(document, range, body);
        boolean labelled = numbering == Numbering.Style.LABEL && !isProblem(range.raw());
        boolean likely = labelled || leavesGap(range, own, rows) || AnswerField.isBelowStem(document, range);
        double words = Math.max(likely ? 0.9 : 0, answer.isEmpty() ? 0 : 0.8);
        double score = Math.max(words, Math.max(asking(range.raw()), asked(range, numbering, body)));
        return new TitleEvidence(
                score,
                Form.NONE,
                rows,
                numbering,
                answer.equals(AT_ONCE) ? "" : answer,
                body.stream().allMatch(block -> block.kind() == Kind.THEMATIC_BREAK),
                summary(document, range));
    }

    /** Whether choices fill a gap in a title, or are in a table of which some rows are marked. */
    private static boolean leavesGap(QuestionRange range, List<Node> own, String rows) {
        return TableChoices.isKeyed(own)
                || (!rows.isEmpty() || TableChoices.isBelow(own)) && QuestionWords.leavesGap(range.raw());
    }

    /** How likely the paragraph below a title such as "Question 3" asks; 0 below a title of another kind. */
    private static double asked(QuestionRange range, Numbering.Style numbering, List<Node> body) {
        boolean below = numbering == Numbering.Style.LABEL
                && Titles.isNumberOnly(range.raw())
                && !body.isEmpty()
                && body.get(0).kind() == Kind.PARAGRAPH;
        return below ? QuestionWords.score(body.get(0).visibleText()) : 0;
    }

    /** How likely a title asks something, behind a label such as "Essay:". */
    private static double asking(String title) {
        return QuestionWords.score(title.substring(PropertyLabel.kindLength(title)));
    }

    /** The same with a place of the answer, which makes a question likely. */
    TitleEvidence answeredIn(String place, double likely) {
        return new TitleEvidence(Math.max(score, likely), form, letters, numbering, place, empty, summary);
    }

    /** Whether a title states a problem, such as "問題1: 起動しない", though the same word numbers questions. */
    private static boolean isProblem(String title) {
        Matcher problem = PROBLEM.matcher(title);
        return problem.lookingAt() && problem.end() < title.length() && QuestionWords.score(title) == 0;
    }

    private static String summary(Document document, QuestionRange range) {
        return document.detailsWithin(range.bodyStart(), range.end())
                .findFirst()
                .map(found -> document.summary(found).strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** A to-do list has boxes too, but it asks nothing, and any number of its boxes may be ticked. */
    private static double score(String title, Numbering.Style numbering, List<Mark> tasks) {
        boolean ticked = tasks.contains(Mark.CORRECT);
        boolean asks =
                ticked ? asks(title, numbering) : numbering == Numbering.Style.LABEL || QuestionWords.score(title) > 0;
        if (asks || CorrectChoices.BY_CUE.type(title) == QuestionType.MULTIPLE_CHOICE) {
            return 1;
        }
        long marked = tasks.stream().filter(Mark.CORRECT::equals).count();
        return marked == 1 && tasks.size() > 1 ? ONE_MARKED : UNLIKELY;
    }

    private static boolean asks(String title, Numbering.Style numbering) {
        return numbering != Numbering.Style.NONE || QuestionWords.score(title) > 0;
    }

    private static Optional<String> letters(Document document, List<String> openings, List<Node> body) {
        return openings.stream()
                .filter(name -> LetteredOptions.find(document, body, Alphabet.of(name), Optional.empty(), true)
                        .isPresent())
                .findFirst();
    }

    /** The alphabet of letters in a row that no key makes choices for sure; empty without such a row. */
    private static String rows(Document document, List<String> openings, List<Node> own) {
        return openings.stream()
                .filter(name -> !Alphabet.of(name).isList())
                .filter(name -> LetteredOptions.isRow(document, own, Alphabet.of(name)))
                .findFirst()
                .orElse("");
    }

    /**
     * The same with an answer apart from the question, if there is one, which makes a question likely. A key marks
     * choices: of a title with nothing below it, it says nothing.
     */
    TitleEvidence answered(Optional<FarAnswer> far) {
        if (empty && far.filter(FarAnswer::isKey).isPresent()) {
            return this;
        }
        boolean keyed = far.isPresent() && far.get().isKey() && !letters.isEmpty();
        TitleEvidence known = keyed ? lettered(KEYED) : this;
        return far.isEmpty()
                ? this
                : new TitleEvidence(Math.max(known.score, FAR), known.form, letters, numbering, answer, false, summary);
    }

    /** The same with lettered choices, which make a question likely. */
    TitleEvidence lettered(double likely) {
        return new TitleEvidence(Math.max(score, likely), Form.LETTERED, letters, numbering, answer, empty, summary);
    }

    /** A locator for an answer that has a label, heading or details of its own. */
    private static String answer(Document document, QuestionRange range, List<Node> body) {
        if (document.answerWithin(range.bodyStart(), range.end()).isPresent()) {
            return "details";
        }
        for (Node block : body) {
            String text =
                    block.is(Kind.HEADING, Kind.PARAGRAPH) && AnswerLabel.mayOpen(block) ? block.visibleText() : "";
            if (block.kind() == Kind.HEADING && AnswerLabel.heads(text)) {
                return "heading:(?i)^[\\s*_]*(?:" + AnswerLabel.word(text) + ")";
            }
            if (block.kind() == Kind.PARAGRAPH && AnswerLabel.opens(text)) {
                return block.equals(body.get(0))
                        ? AT_ONCE
                        : "label:(?i)^[\\s*_]*(?:" + AnswerLabel.word(text) + ")\\s*\\d*[*_\\s]*[:：]";
            }
        }
        return "";
    }
}
