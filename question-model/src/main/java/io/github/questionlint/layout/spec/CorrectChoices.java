package io.github.questionlint.layout.spec;

import io.github.questionlint.model.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How many choices of a question may be right. */
public enum CorrectChoices {
    /** One. */
    SINGLE("single"),
    /** One or more. */
    MULTIPLE("multiple"),
    /** More than one if the question says so, as in "choose two". */
    BY_CUE("by-cue"),
    /** The bank does not say. */
    ANY("any");

    private static final Pattern CUE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{Nd}_])(?:choose|select|pick|mark)\\s+(?:all|any|two|three|four|[2-9])\\b|(?<![\\p{L}\\p{Nd}_])all\\s+that\\s+apply\\b"
                    + "|(?<![\\p{L}\\p{Nd}_])multiple\\s+(?:answers|choices?)\\b|多选|選[兩二三四]|选[两二三四]|复选|複選|所有(?:正确|適用|适用)");

    private final String key;

    CorrectChoices(String key) {
        this.key = key;
    }

    /** The word for it in a configuration. */
    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(CorrectChoices::key).toList();
    }

    static CorrectChoices of(String key) {
        return Arrays.stream(values())
                .filter(policy -> policy.key.equals(key))
                .findFirst()
                .orElse(ANY);
    }

    /** The type of a choice question that asks with these words. */
    public QuestionType type(String words) {
        return switch (this) {
            case SINGLE -> QuestionType.SINGLE_CHOICE;
            case MULTIPLE -> QuestionType.MULTIPLE_CHOICE;
            case BY_CUE -> CUE.matcher(words).find() ? QuestionType.MULTIPLE_CHOICE : QuestionType.SINGLE_CHOICE;
            case ANY -> QuestionType.CHOICE;
        };
    }
}
