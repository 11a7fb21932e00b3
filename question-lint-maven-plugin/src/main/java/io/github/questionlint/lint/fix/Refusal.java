package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.finding.Finding;
import java.util.Optional;

/**
 * A fix that was not made.
 *
 * @param finding the finding that it would remove
 * @param reason why not
 * @param aspect what else it would have changed, where that is the reason
 */
public record Refusal(Finding finding, Reason reason, Optional<Aspect> aspect) {

    /** Why a fix is not made. */
    public enum Reason {
        /** It would change more than its rule allows. */
        HARM,
        /** The finding would still be there. */
        IN_VAIN,
        /** Edits reach beyond the end of the file or overlap. */
        MALFORMED,
        /** So many fixes of the file were refused that no more are tried. */
        TOO_MANY,
        /** The fixes of the file never come to an end, so none is made. */
        UNSETTLED,
        /** The file cannot be written as it was read: it is no UTF-8, a link, or has changed meanwhile. */
        UNWRITABLE;

        /** The word for it. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Refusal of(Finding finding, Reason reason) {
        return new Refusal(finding, reason, Optional.empty());
    }
}
