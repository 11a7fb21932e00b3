package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A key that repeats the words of choices: those of one on a line of its own, or those of each behind its name. */
final class KeyText {
    private static final String MARKS = " \t.)]）】:：、(（–—-";
    private static final Pattern LINE_END = Pattern.compile("[ \\t)）]*+[.。]?[ \\t)）]*+(?:\\R|$)");
    /** What divides the words of a choice from the name of the next one. */
    private static final Pattern JOIN = Pattern.compile("(?iU)[ \\t)）]*+(?:[,、，;；/&+|]|" + WordTable.anyOf("join")
            + "(?![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]]))[ \\t(（\\[]*+");

    /** The end of a line and the start of the next one, with the marks of an item. */
    private static final Pattern BELOW =
            Pattern.compile("[ \\t]*+\\R([ \\t]*+\\R)?+[ \\t>]*+([-*+][ \\t]++)?+(?:\\[[xX]\\][ \\t]++)?+[*_(（\\[]*+");

    private final Document document;
    private final int limit;
    private final Alphabet alphabet;
    private final List<String> texts;
    private final List<String> names;

    private KeyText(Document document, int limit, Alphabet alphabet, List<String> texts, List<String> names) {
        this.document = document;
        this.limit = limit;
        this.alphabet = alphabet;
        this.texts = texts;
        this.names = names;
    }

    /**
     * The key among some blocks; empty unless exactly one choice has its words.
     *
     * @param texts the words of the choices as rendered
     * @param names the names of the choices, one for each text
     */
    static Optional<KeyLine> in(Document document, List<Node> answer, List<String> texts, List<String> names) {
        Optional<KeyLine.Rest> rest = KeyLine.rest(document, answer);
        if (rest.isEmpty() || folded(rest.get().line()).isEmpty()) {
            return Optional.empty();
        }
        String wanted = folded(rest.get().line());
        List<String> same = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            if (folded(texts.get(at)).equals(wanted)) {
                same.add(names.get(at));
            }
        }
        return same.size() == 1
                ? Optional.of(new KeyLine(same, rest.get().start(), rest.get().end()))
                : Optional.empty();
    }

    /**
     * A key with the words of its choices, which may be behind their names, as in {@code B) Blue} and {@code A) Red and
     * B) Blue}, and with further names that are each on a line of its own below it.
     *
     * @param key the key with the first name, or with all names that are together
     * @param limit where the answer ends
     * @param texts the words of the choices as rendered
     * @param names the names of the choices, one for each text
     */
    static KeyLine whole(
            Document document, KeyLine key, int limit, Alphabet alphabet, List<String> texts, List<String> names) {
        KeyText words = new KeyText(document, limit, alphabet, texts, names);
        KeyLine first = words.line(key);
        KeyLine whole = first;
        Optional<KeyLine> next = first.end() > key.end() ? words.below(first) : Optional.empty();
        while (next.isPresent()) {
            whole = next.get();
            next = words.below(whole);
        }
        return whole.names().size() < names.size() ? whole : first;
    }

    /** A key with the words of its choices, and with the names behind these on the line. */
    private KeyLine line(KeyLine key) {
        List<String> all = new ArrayList<>(key.names());
        int last = Math.min(limit, document.file().lineEnd(document.file().lineAt(key.end())));
        String text = RenderedText.of(document.file(), document.blocks(key.end(), last))
                .text();
        int end = key.end();
        int at = behind(text, 0, all.get(all.size() - 1));
        while (at >= 0) {
            end = LINE_END.matcher(text).region(at, text.length()).lookingAt() ? last : end;
            Matcher join = JOIN.matcher(text).region(at, text.length());
            Optional<KeyNames.Found> next = join.lookingAt() ? one(text, join.end(), all) : Optional.empty();
            at = next.map(found -> behind(text, found.end(), found.list().get(0)))
                    .orElse(-1);
            if (at >= 0) {
                all.add(next.get().list().get(0));
            }
        }
        return new KeyLine(all, key.start(), end);
    }

    /** A key with the name and the words of a choice on the line below it. */
    private Optional<KeyLine> below(KeyLine key) {
        String source = document.file().text();
        Matcher gap = BELOW.matcher(source).region(key.end(), limit);
        boolean apart = gap.lookingAt() && gap.start(1) >= 0 && gap.start(2) < 0;
        Optional<KeyNames.Found> next =
                !apart && gap.lookingAt() ? one(source, gap.end(), key.names()) : Optional.empty();
        return next.map(found -> line(new KeyLine(found.list(), found.start(), found.end())))
                .filter(found ->
                        found.names().size() == 1 && found.end() > next.get().end() && found.end() <= limit)
                .map(found -> new KeyLine(
                        Stream.concat(key.names().stream(), found.names().stream())
                                .toList(),
                        key.start(),
                        found.end()));
    }

    /** The one name of a choice at a place that is not among others. */
    private Optional<KeyNames.Found> one(String text, int at, List<String> others) {
        return KeyNames.of(alphabet)
                .at(text, at)
                .filter(found -> found.list().size() == 1
                        && !others.contains(found.list().get(0)));
    }

    /** Where the words of a choice end that a text has at a place; -1 if it has others there. */
    private int behind(String text, int from, String name) {
        int choice = names.indexOf(name);
        int at = from;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String words = choice < 0 ? "" : folded(texts.get(choice));
        int end = at + words.length();
        boolean same = !words.isEmpty() && text.regionMatches(true, at, words, 0, words.length());
        return same && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end))) ? end : -1;
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s.。;；*`\"'“”]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
