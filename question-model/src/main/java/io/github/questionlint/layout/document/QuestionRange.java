package io.github.questionlint.layout.document;

import io.github.questionlint.source.Text;

/**
 * Where a question stands in a document.
 *
 * @param title its title without number and markup around it
 * @param raw the title as a reader sees it, its number included; patterns look at it
 * @param start where the title begins, its marks included
 * @param bodyStart where that begins which follows the title
 * @param end where the question ends, exclusive
 */
public record QuestionRange(Text title, String raw, int start, int bodyStart, int end) {

    /** The same question, ending no later than an offset. */
    public QuestionRange until(int limit) {
        return limit >= end ? this : new QuestionRange(title, raw, start, Math.min(bodyStart, limit), limit);
    }
}
