package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Details;
import io.github.questionlint.source.SourceFile;
import java.util.List;

/** The summaries of the details elements of a document, as rendered, each read once. */
final class Summaries {
    /** For each element, the index of the first one from it on that is named for the answer. */
    private final int[] answers;

    Summaries(SourceFile file, List<Details> details) {
        this.answers = new int[details.size() + 1];
        answers[details.size()] = details.size();
        for (int at = details.size() - 1; at >= 0; at--) {
            boolean answer = AnswerLabel.isAlone(Titles.raw(file, details.get(at)));
            answers[at] = answer ? at : answers[at + 1];
        }
    }

    /** The index of the first element, from one on, that is named for the answer; the number of all without one. */
    int answerFrom(int first) {
        return answers[first];
    }
}
