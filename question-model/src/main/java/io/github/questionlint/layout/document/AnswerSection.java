package io.github.questionlint.layout.document;

import java.util.List;

/**
 * A part of a document that holds the answers of several questions, each with its number.
 *
 * @param start the start of its heading or label
 * @param end its end, exclusive
 * @param from the start of the chapter that its questions are in; -1 for all that is above it
 * @param to the end of that chapter
 * @param answers the answers with ascending numbers, keys before others
 * @param run which of the runs of numbers it is, where these start anew with each part of the questions
 * @param runs how many there are; otherwise 1
 */
record AnswerSection(int start, int end, int from, int to, List<FarAnswer> answers, int run, int runs) {
    AnswerSection {
        answers = List.copyOf(answers);
    }

    AnswerSection(int start, int end, int from, int to, List<FarAnswer> answers) {
        this(start, end, from, to, answers, 0, 1);
    }

    /** Whether its answers are nothing but keys. */
    boolean isKeys() {
        return answers.get(0).isKey();
    }
}
