package io.github.questionlint.layout.document;

import io.github.questionlint.source.Text;

/**
 * The range of a question in a document.
 *
 * @param title the title without its number and the markup around it
 * @param raw the title as rendered, with its number; patterns are matched against it
 * @param start the start of the title with its marks
 * @param bodyStart the start of what follows the title
 * @param end the end of the question, exclusive
 */
public record QuestionRange(Text title, String raw, int start, int bodyStart, int end) {

    /** The same question with another title and start of what follows it. */
    public QuestionRange titled(Text other, int body) {
        return new QuestionRange(other, raw, start, body, end);
    }

    /** The same question, ending no later than an offset. */
    public QuestionRange until(int limit) {
        return limit >= end ? this : new QuestionRange(title, raw, start, Math.min(bodyStart, limit), limit);
    }
}
