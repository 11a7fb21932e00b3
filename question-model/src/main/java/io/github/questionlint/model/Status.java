package io.github.questionlint.model;

/** The stage of a question. */
public enum Status {
    /** May be incomplete; not exported unless asked for. */
    DRAFT("draft"),
    /** Complete, and read by someone other than its writer. */
    REVIEWED("reviewed"),
    /** Out of use, kept because of its id. */
    DEPRECATED("deprecated");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** The word for it in files. */
    public String key() {
        return key;
    }
}
