package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The summaries of the details elements of a document, as rendered, each read once, when the first is asked for. */
final class Summaries {
    private final SourceFile file;
    private final List<Details> details;
    private volatile @Nullable Known known;

    /**
     * What is read.
     *
     * @param raw the summaries
     * @param answers for each element, the index of the first one from it on that is named for the answer
     */
    private record Known(List<String> raw, List<Integer> answers) {
        Known {
            raw = List.copyOf(raw);
            answers = List.copyOf(answers);
        }
    }

    Summaries(SourceFile file, List<Details> details) {
        this.file = file;
        this.details = List.copyOf(details);
    }

    private Known known() {
        Known read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Known read() {
        String[] raw = new String[details.size()];
        Integer[] answers = new Integer[details.size()];
        int next = details.size();
        for (int at = details.size() - 1; at >= 0; at--) {
            raw[at] = Titles.raw(file, details.get(at));
            next = AnswerLabel.isAlone(raw[at]) ? at : next;
            answers[at] = next;
        }
        return new Known(List.of(raw), List.of(answers));
    }

    private int index(int offset) {
        return Sorted.firstFrom(details, Details::open, offset);
    }

    /** The summary of an element. */
    String raw(Details element) {
        return known().raw().get(index(element.open()));
    }

    /** Whether an element is named for the answer. */
    boolean isAnswer(Details element) {
        int at = index(element.open());
        return known().answers().get(at) == at;
    }

    /** The first element that starts between two offsets and is named for the answer. */
    Optional<Details> answer(int start, int end) {
        int first = index(start);
        return first == details.size()
                ? Optional.empty()
                : Optional.of(known().answers().get(first))
                        .filter(at -> at < details.size() && details.get(at).open() < end)
                        .map(details::get);
    }
}
