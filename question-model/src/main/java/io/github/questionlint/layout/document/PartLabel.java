package io.github.questionlint.layout.document;

/** Recognises headings that are parts of a question, such as "Explanation" and "Other answers 2", in many languages. */
public final class PartLabel {
    private static final LabelWords PARTS = LabelWords.of("part");
    private static final LabelWords EXPLANATION = LabelWords.of("explanation");

    private PartLabel() {}

    /** Whether a heading names a part of the question above it. */
    public static boolean is(String heading) {
        return PARTS.are(heading);
    }

    /** Whether a heading says nothing but that an explanation follows. */
    public static boolean explains(String heading) {
        return EXPLANATION.are(heading);
    }
}
