package io.github.questionlint.model;

import java.util.Arrays;
import java.util.List;

/** What an answer to a question looks like. */
public enum QuestionType {
    /** Answered in the candidate's own words. */
    OPEN("open"),
    /** One of the choices is right. */
    SINGLE_CHOICE("single-choice"),
    /** Any number of the choices is right. */
    MULTIPLE_CHOICE("multiple-choice"),
    /** A statement that is true or false. */
    TRUE_FALSE("true-false"),
    /** A number. */
    NUMERIC("numeric"),
    /** A word or a few, compared literally. */
    SHORT_ANSWER("short-answer"),
    /** A program. */
    CODE("code"),
    /** Texts that are matched with others. */
    MATCHING("matching"),
    /** Texts that are brought into their order. */
    ORDERING("ordering"),
    /** Gaps in a text. */
    CLOZE("cloze"),
    /** A choice question of a bank that does not say how many choices may be right; only layouts produce it. */
    CHOICE("choice"),
    /** A type that this version does not know. */
    UNKNOWN("unknown");

    private final String key;

    QuestionType(String key) {
        this.key = key;
    }

    /** The word for it in files. */
    public String key() {
        return key;
    }

    /** The type of a word in a file; {@link #UNKNOWN} for a word that is none. */
    public static QuestionType of(String key) {
        return Arrays.stream(values())
                .filter(type -> type != CHOICE && type.key.equals(key))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The words that a file may use. */
    public static List<String> keys() {
        return Arrays.stream(values())
                .filter(type -> type != CHOICE && type != UNKNOWN)
                .map(QuestionType::key)
                .toList();
    }

    /** Whether it is answered by picking from a list. */
    public boolean hasChoices() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == CHOICE;
    }

    /** Whether its answer is the text of the section {@link Role#ANSWER}. */
    public boolean hasAnswerSection() {
        return this == OPEN || this == CODE;
    }
}
