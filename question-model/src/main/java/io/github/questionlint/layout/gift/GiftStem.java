package io.github.questionlint.layout.gift;

import io.github.questionlint.markdown.TaggedText;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The name and the text of an entry of GIFT.
 *
 * @param name what is between the first double colons; empty without them
 * @param text the text of the question
 * @param format what it is written in
 */
record GiftStem(Optional<GiftText> name, GiftText text, GiftFormat format) {
    /** A title of more lines than one ends where a sentence does. */
    private static final String SENTENCE_ENDS = ".?!:;。？！：；؟…)）";

    private static final int LONGEST = 12;

    /** A format in square brackets, and the offset after it. */
    record Prefix(GiftFormat format, int end) {}

    /** The stem of an entry. */
    static GiftStem of(SourceFile file, GiftEntry entry, Consumer<Problem> problems) {
        int at = entry.start();
        Optional<GiftText> name = Optional.empty();
        int open = entry.answers().map(GiftGroup::open).orElse(entry.end());
        if (file.text().startsWith("::", at)) {
            int close = GiftSource.find(file, at + 2, entry.end(), "::");
            if (close >= 0) {
                name = Optional.of(GiftText.of(file, at + 2, close)).filter(text -> !text.isEmpty());
                at = Math.min(open, close + 2);
            } else {
                problems.accept(Problem.of("gift-invalid", "name", file.span(at, at + 2)));
                at += 2;
            }
        }
        at = GiftSource.skipComments(file, at, open);
        Optional<Prefix> prefix = format(file, at, open);
        GiftText text = text(file, entry, prefix.map(Prefix::end).orElse(at), open);
        return new GiftStem(name, text, prefix.map(Prefix::format).orElse(GiftFormat.MOODLE));
    }

    private static GiftText text(SourceFile file, GiftEntry entry, int start, int open) {
        GiftText text = GiftText.of(file, start, open);
        int after = entry.answers().map(group -> group.close() + 1).orElse(entry.end());
        boolean follows =
                after < entry.end() && !GiftText.of(file, after, entry.end()).isEmpty();
        return follows ? text.withBlank(open, after, entry.end()) : text;
    }

    /** The format that a text begins with, as {@code [html]} does. */
    static Optional<Prefix> format(SourceFile file, int start, int end) {
        int open = GiftSource.skipComments(file, start, end);
        String begin = file.text().substring(open, Math.min(end, open + LONGEST));
        int close = begin.startsWith("[") ? begin.indexOf(']') : -1;
        return close < 0
                ? Optional.empty()
                : GiftFormat.of(begin.substring(1, close)).map(found -> new Prefix(found, open + close + 1));
    }

    /** The index in the text at which the title ends. */
    int titleEnd() {
        String value = text.value();
        int html = format.hasTags() ? TaggedText.firstBreak(value) : -1;
        int limit = html < 0 ? value.length() : html;
        int line = value.indexOf('\n');
        while (line >= 0 && line < limit) {
            boolean paragraph = line + 1 < value.length() && value.charAt(line + 1) == '\n';
            if (paragraph || SENTENCE_ENDS.indexOf(value.charAt(Math.max(0, line - 1))) >= 0) {
                return line;
            }
            line = value.indexOf('\n', line + 1);
        }
        return limit;
    }
}
