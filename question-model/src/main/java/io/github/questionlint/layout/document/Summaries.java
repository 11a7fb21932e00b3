package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Details;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** The summaries of the details elements of a document, as rendered, each read once. */
final class Summaries {
    private final List<Details> details;
    private final String[] raw;
    /** For each element, the index of the first one from it on that is named for the answer. */
    private final int[] answers;

    Summaries(SourceFile file, List<Details> details) {
        this.details = details;
        this.raw = new String[details.size()];
        this.answers = new int[details.size() + 1];
        answers[details.size()] = details.size();
        for (int at = details.size() - 1; at >= 0; at--) {
            raw[at] = Titles.raw(file, details.get(at));
            answers[at] = AnswerLabel.isAlone(raw[at]) ? at : answers[at + 1];
        }
    }

    /** The summary of an element, by its index. */
    String raw(int at) {
        return raw[at];
    }

    /** Whether an element is named for the answer. */
    boolean isAnswer(int at) {
        return answers[at] == at;
    }

    /**
     * The first element that is named for the answer.
     *
     * @param first the index of the first element that is looked at
     * @param end where the element must start before
     */
    Optional<Details> answer(int first, int end) {
        return Optional.of(answers[first])
                .filter(at -> at < details.size() && details.get(at).open() < end)
                .map(details::get);
    }
}
