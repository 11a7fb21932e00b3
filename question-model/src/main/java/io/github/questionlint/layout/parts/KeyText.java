package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A key that repeats the words of one choice on a line of its own. */
final class KeyText {

    private KeyText() {}

    /**
     * The key among some blocks; empty unless exactly one choice has its words.
     *
     * @param texts the words of the choices as rendered
     * @param names the names of the choices, one for each text
     */
    static Optional<KeyLine> in(Document document, List<Node> answer, List<String> texts, List<String> names) {
        Optional<KeyLine.Rest> rest = KeyLine.rest(RenderedText.of(document.file(), answer));
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

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s.。;；*`\"'“”]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
