package io.github.questionlint.model;

/** Where in its life a question is. */
public enum Status {
    /** May be incomplete; not exported unless asked for. */
    DRAFT("draft"),
    /** Complete, and read by someone other than its writer. */
    REVIEWED("reviewed"),
    /** Out of use, kept for its id. */
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
