package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be meant as the key of a question: what sets one choice apart, as it is written, or a field of its data. */
final class KeySigns {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z]{1,10})\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[{（【][^()\\[\\]{}（）【】]{1,20}[)\\]}）】]$");
    private static final int LONGEST = 6;
    private static final String COMMON = ".,;:?!…。，；：？！)]}）】\"'”’";

    private static final PhrasePattern NAMES = ChoiceWords.cue("key-field");
    private static final Pattern FIELD = Pattern.compile(
            "[\"']?([\\p{L}_][\\p{L}\\p{N}_-]{0,30})[\"']?[ \\t]{0,3}[:=][ \\t]{0,3}[\"']?([\\p{L}\\p{N}][^\"'\\n,{}\\[\\]]{0,40})[\"']?(?=[ \\t]{0,3}(?:[,}\\n]|$))");
    /** As many characters of a question as are searched. */
    private static final int BEGIN = 20_000;

    private KeySigns() {}

    /** The signs of a choice: the mark in front of it, signs at its start and end, and the style of all its text. */
    static Set<String> of(SourceFile source, Choice choice) {
        Set<String> signs = new LinkedHashSet<>();
        if (choice.mark() == Mark.UNKNOWN) {
            signs.add(source.text().substring(source.offset(choice.markSpan()), source.endOffset(choice.markSpan())));
        }
        String text = choice.text().value().strip();
        addEnds(text, signs);
        if (text.startsWith("==") && text.endsWith("==") && text.length() > 4) {
            signs.add("==…==");
        }
        addStyle(source, choice, signs);
        return signs;
    }

    private static void addEnds(String text, Set<String> signs) {
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        if (first > 0 && isSign(text.substring(0, first))) {
            signs.add(text.substring(0, first));
        }
        if (last > 0 && isSign(text.substring(last + 1))) {
            signs.add(text.substring(last + 1));
        }
        Matcher bracket = IN_BRACKETS.matcher(text).region(Math.max(0, text.length() - 22), text.length());
        if (bracket.find() && bracket.start() > 0) {
            signs.add(bracket.group());
        }
    }

    private static boolean isSign(String word) {
        return word.length() <= LONGEST
                && word.codePoints().noneMatch(Character::isLetterOrDigit)
                && word.chars().anyMatch(c -> COMMON.indexOf(c) < 0);
    }

    private static void addStyle(SourceFile source, Choice choice, Set<String> signs) {
        List<Node> shown = choice.blocks().stream()
                .limit(1)
                .flatMap(block -> block.children().stream())
                .filter(inline -> inline.kind() != Kind.TEXT || !inline.text().isBlank())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        Node first = shown.get(0);
        if (shown.size() == 1 && first.is(Kind.STRONG, Kind.EMPHASIS, Kind.STRIKETHROUGH)) {
            String mark = first.kind() == Kind.STRONG ? "**" : first.kind() == Kind.EMPHASIS ? "*" : "~~";
            signs.add(mark + "…" + mark);
        }
        Matcher tag = TAG.matcher(source.text()).region(first.start(), first.end());
        if (first.kind() == Kind.HTML
                && tag.lookingAt()
                && shown.get(shown.size() - 1).kind() == Kind.HTML) {
            signs.add("<" + tag.group(1) + ">");
        }
    }

    /**
     * What a field holds.
     *
     * @param span its place
     * @param value its value as written
     */
    record Value(Span span, String value) {}

    /** The fields of a question by their names; none in Markdown. */
    static Map<String, Value> fields(AskedQuestion asked) {
        Map<String, Value> found = new LinkedHashMap<>();
        if (asked.file().markdown().isEmpty()) {
            String text = asked.written();
            int start = asked.source().offset(asked.question().span());
            Matcher field = FIELD.matcher(text).region(0, Math.min(text.length(), BEGIN));
            while (field.find()) {
                if (NAMES.isIn(field.group(1))) {
                    Span span = asked.source().span(start + field.start(), start + field.end());
                    found.putIfAbsent(
                            field.group(1), new Value(span, field.group(2).strip()));
                }
            }
        }
        return found;
    }
}
