package io.github.questionlint.layout.document;

/** Recognises headings such as "Quiz 1" and "Exercises", below which each numbered item is a task, in many languages. */
public final class TaskHeading {
    private static final LabelWords WORDS = LabelWords.of("task");

    private TaskHeading() {}

    /** Whether a heading says nothing but that tasks follow, and maybe their number. */
    public static boolean is(String heading) {
        return WORDS.are(heading);
    }
}
