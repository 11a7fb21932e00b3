package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.OptionsLabel;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the labels of those who speak off questions and answers, as in {@code **Interviewer**: …} and
 * {@code **Candidate**: …}: one and the same is in front of nearly every title, and another one in front of what is below
 * it. The words may be of any language.
 */
public final class SpeakerLabels {
    private static final Pattern LABEL = Pattern.compile(
            "(\\*\\*|__)(\\p{L}[\\p{L}\\p{M} ]{0,30})(?:\\1[ \\t]?[:：]|[:：][ \\t]?\\1)[ \\t]*(?=[^\\s])");
    private static final int FEWEST = 3;
    private static final double MOST = 0.8;

    private final Document document;

    private SpeakerLabels(Document document) {
        this.document = document;
    }

    /**
     * Some questions without such labels.
     *
     * @param ranges all questions of a document
     */
    public static List<QuestionRange> without(Document document, List<QuestionRange> ranges) {
        SpeakerLabels labels = new SpeakerLabels(document);
        Optional<String> asks = usual(ranges, range -> labels.asking(range).map(SpeakerLabels::word));
        Optional<String> says = asks.flatMap(
                unused -> usual(ranges, range -> labels.answering(range).map(SpeakerLabels::word)));
        return says.isEmpty() || says.equals(asks) || isPart(says.get())
                ? ranges
                : ranges.stream()
                        .map(range -> labels.without(range, asks.get(), says.get()))
                        .toList();
    }

    /** The word of the label that most of some questions have; empty without one. */
    private static Optional<String> usual(List<QuestionRange> ranges, Function<QuestionRange, Optional<String>> label) {
        Map<String, Long> counts = ranges.stream()
                .flatMap(range -> label.apply(range).stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() >= ranges.size() * MOST)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a label says what stands behind it rather than who speaks. */
    private static boolean isPart(String word) {
        String label = word + ":";
        return OptionsLabel.opens(label) || PartLabel.opensExplanation(label);
    }

    private static String word(Matcher label) {
        return label.group(2).strip();
    }

    private Optional<Matcher> asking(QuestionRange range) {
        return Optional.of(LABEL.matcher(range.title().value())).filter(Matcher::lookingAt);
    }

    /** The label in front of the first paragraph below the title of a question, in the text of the file. */
    private Optional<Matcher> answering(QuestionRange range) {
        String text = document.file().text();
        Optional<Node> block =
                document.blocks(range.bodyStart(), range.end()).stream().findFirst();
        return block.map(SpeakerLabels::inner)
                .filter(found -> found.kind() == Kind.PARAGRAPH)
                .map(found -> LABEL.matcher(text).region(found.start(), found.end()))
                .filter(Matcher::lookingAt);
    }

    /** The paragraph of a list that is nothing but that; any other block itself, as what is indented keeps its place. */
    private static Node inner(Node block) {
        boolean one = block.kind() == Kind.LIST
                && block.children().size() == 1
                && block.children().get(0).children().size() == 1;
        return one ? block.children().get(0).children().get(0) : block;
    }

    private QuestionRange without(QuestionRange range, String asks, String says) {
        Text title = asking(range)
                .filter(label -> word(label).equals(asks))
                .map(label ->
                        range.title().part(label.end(), range.title().value().length()))
                .orElse(range.title());
        int body = answering(range)
                .filter(label -> word(label).equals(says))
                .map(Matcher::end)
                .orElse(range.bodyStart());
        return range.titled(title, body);
    }
}
