package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.LookAlikes;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the letters in front of choices, A, B, C … in a row, and says where the row is broken. */
final class OptionLetters {
    private static final Alphabet LATIN = Alphabet.of("latin");
    private static final Pattern LEAD =
            Pattern.compile("[\\s>]*((?:(?:[-*+]|\\d{1,3}[.)])\\s+)?(?:" + LetterPattern.TICKED + ")?[*_=(（\\[]*)");
    /** What closes an emphasis or tag around a label, and blanks. */
    private static final Pattern GAP_BEHIND =
            Pattern.compile("(?:[*_]{1,3}(?=\\s)|</[a-zA-Z]{1,10}>|[ \\t\\u3000]){0,20}");

    private static final int LONGEST_TAG = 80;

    /** A row goes on after at most this many lost letters. */
    private static final int GAP = 2;
    /** A row goes on over at most this many letters within lines that are none of it, so that no text is slow. */
    private static final int MOST_SKIPPED = 50;

    /**
     * A letter that may be in front of a choice.
     *
     * @param label the letter
     * @param opens whether it starts its line
     */
    private record Sign(OptionLabel label, boolean opens) {}

    private final Document document;
    private final Alphabet alphabet;
    private final List<OptionLabel> row = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private OptionLetters(Document document, Alphabet alphabet) {
        this.document = document;
        this.alphabet = alphabet;
    }

    /**
     * The first row of at least two choices.
     *
     * @param labels the letters of the row; empty for none
     * @param problems where it is broken
     */
    record Row(List<OptionLabel> labels, List<Problem> problems) {}

    /** The row of letters among some blocks. */
    static Row of(Document document, List<Node> blocks, Alphabet alphabet) {
        OptionLetters letters = new OptionLetters(document, alphabet);
        List<Sign> signs = letters.signs(blocks);
        List<Sign> own =
                signs.stream().filter(sign -> !letters.isAlike(sign.label())).toList();
        Row row = new OptionLetters(document, alphabet).row(own);
        if (own.size() == signs.size()) {
            return row;
        }
        Row shown = letters.row(signs);
        boolean latin = shown.labels().size() > 2 || shown.labels().stream().anyMatch(label -> !letters.isAlike(label));
        return latin
                        && shown.problems().isEmpty()
                        && shown.labels().size() > row.labels().size()
                ? shown
                : row;
    }

    /** Whether a label is a letter of another script that looks like the one it is for. */
    private boolean isAlike(OptionLabel label) {
        return LookAlikes.is(document.file().text().charAt(label.start())) && alphabet == LATIN;
    }

    private Row row(List<Sign> signs) {
        for (int first = 0; first < signs.size(); first++) {
            if (signs.get(first).label().name().equals(alphabet.name(0))) {
                walk(signs, first);
                if (row.size() > 1) {
                    return new Row(row, problems);
                }
                row.clear();
                problems.clear();
            }
        }
        return new Row(List.of(), List.of());
    }

    private void walk(List<Sign> signs, int first) {
        int skipped = 0;
        for (int at = first; at < signs.size() && skipped < MOST_SKIPPED; at++) {
            Sign sign = signs.get(at);
            int index = alphabet.place(sign.label().name());
            if (index == row.size()) {
                take(sign);
            } else if (sign.opens() && (isGap(index) || isRepeated(signs, at, index))) {
                order(sign);
            } else if (sign.opens()) {
                return;
            } else {
                skipped++;
            }
        }
    }

    private boolean isGap(int index) {
        return index > row.size() && index <= row.size() + GAP;
    }

    /** A letter that is there twice, and after it the row goes on as if it were right. */
    private boolean isRepeated(List<Sign> signs, int at, int index) {
        return index >= 0
                && index == row.size() - 1
                && at + 1 < signs.size()
                && signs.get(at + 1).label().name().equals(alphabet.name(row.size() + 1));
    }

    private void take(Sign sign) {
        OptionLabel label = sign.label();
        row.add(label);
        if (row.size() > 1 && isItem(row.get(0)) && !isBehindTag(label)) {
            if (!sign.opens()) {
                problem("choice-inline", "line", label, row.get(row.size() - 2).name(), label.name());
            } else if (!isItem(label)) {
                problem("choice-labels-broken", "unlisted", label, label.name());
            }
        }
    }

    /** Whether a tag, such as a break, puts a letter on a line of its own. */
    private boolean isBehindTag(OptionLabel label) {
        String text = document.file().text();
        int at = label.lead() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0
                && text.charAt(at) == '>'
                && text.substring(Math.max(0, at - LONGEST_TAG), at).indexOf('<') >= 0;
    }

    private void order(Sign sign) {
        problem(
                "choice-labels-broken",
                "order",
                sign.label(),
                alphabet.name(row.size()),
                sign.label().name());
        row.add(sign.label());
    }

    /** One cause is one problem. */
    private void problem(String rule, String message, OptionLabel label, Object... args) {
        if (problems.isEmpty()) {
            int end = document.file().lineEnd(document.file().lineAt(label.start()));
            problems.add(Problem.of(rule, message, document.file().span(label.start(), end), args));
        }
    }

    private boolean isItem(OptionLabel label) {
        char first = document.file().text().charAt(label.lead());
        return label.lead() < label.start()
                && ("-*+".indexOf(first) >= 0 || Character.isDigit(first))
                && Character.isWhitespace(document.file().text().charAt(label.lead() + 1));
    }

    private List<Sign> signs(List<Node> blocks) {
        RenderedText shown = RenderedText.of(document.file(), blocks);
        LetterPattern letters = LetterPattern.of(alphabet);
        if (!letters.mayHaveTwo(shown.text())) {
            return List.of();
        }
        Matcher matcher = letters.matcher(shown.text());
        List<Sign> signs = new ArrayList<>();
        while (matcher.find()) {
            String written = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            int start = shown.offset(matcher.group(1) == null ? matcher.start(2) : matcher.start(1));
            boolean opens = matcher.start() == 0 || shown.text().charAt(matcher.start() - 1) == '\n';
            String name = alphabet.name(alphabet == LATIN ? LookAlikes.latin(written) : written)
                    .orElse(written);
            int lead = opens ? lead(start) : shown.offset(matcher.start());
            int end = start + written.length();
            signs.add(new Sign(new OptionLabel(name, true, lead, start, end, textStart(shown, matcher)), opens));
        }
        return signs;
    }

    /** Right behind the label and its blanks: the first thing there may be a tag or a backtick, which is not shown. */
    private int textStart(RenderedText shown, Matcher label) {
        String source = document.file().text();
        int visible = shown.offset(label.end());
        int last = label.end() - 1;
        while (Character.isWhitespace(shown.text().charAt(last))) {
            last--;
        }
        int mark = shown.offset(last);
        int from = mark + (source.charAt(mark) == '\\' ? 2 : 1);
        if (from >= visible) {
            return visible;
        }
        Matcher gap = GAP_BEHIND.matcher(source).region(from, visible);
        return gap.lookingAt() ? gap.end() : from;
    }

    /** The start of the list marker or emphasis in front of a letter, or the letter itself. */
    private int lead(int start) {
        int line = document.file().lineStart(document.file().lineAt(start));
        Matcher prefix = LEAD.matcher(document.file().text()).region(line, start);
        return prefix.matches() ? prefix.start(1) : start;
    }
}
