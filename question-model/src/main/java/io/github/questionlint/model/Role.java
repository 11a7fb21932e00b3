package io.github.questionlint.model;

/** What a part of a question is for. The heading that opens it may be in any language. */
public enum Role {
    /** What is asked, beyond the title. */
    QUESTION("question"),
    /** The choices of a choice question. */
    CHOICES("choices"),
    /** What belongs together in a matching question. */
    PAIRS("pairs"),
    /** What is brought into its order, in the right one. */
    ORDER("order"),
    /** The starter code of a programming question. */
    STARTER("starter"),
    /** The answer of an open question, the solution of a programming question. */
    ANSWER("answer"),
    /** The key points that an interviewer listens for. */
    KEY_POINTS("keyPoints"),
    /** Why the key is right. */
    EXPLANATION("explanation"),
    /** Help for a candidate who is stuck. */
    HINTS("hints"),
    /** What is often got wrong. */
    PITFALLS("pitfalls"),
    /** What to ask next. */
    FOLLOW_UPS("followUps"),
    /** Code that checks a solution. */
    TESTS("tests"),
    /** For the bank's editors; never exported. */
    NOTES("notes");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Whether it holds one text, and not a list of choices, pairs or steps. */
    public boolean isText() {
        return this != CHOICES && this != PAIRS && this != ORDER;
    }

    /** Its key in YAML lists and in the bundle. */
    public String key() {
        return key;
    }
}
