package io.github.questionlint.layout.words;

import java.util.regex.Pattern;

/** Recognises headings such as "Quiz 1" and "Exercises", below which each numbered item is a task, in many languages. */
public final class TaskHeading {
    private static final LabelWords WORDS = LabelWords.of("task");

    private static final int LONGEST = 80;
    private static final Pattern OPEN = Pattern.compile(
            "(?iU)(?<![\\p{L}&&[^\\p{IsHan}]])" + WordTable.anyOf("open") + "(?![\\p{L}&&[^\\p{IsHan}]])");

    private TaskHeading() {}

    /** Whether a heading says that its questions are answered in words, such as "Part B: Short answer (45 points)". */
    public static boolean isOpen(String heading) {
        return heading.length() <= LONGEST
                && !QuestionWords.endsWithMark(heading)
                && OPEN.matcher(heading).find();
    }

    /** Whether a heading says nothing but that tasks follow, and maybe their number. */
    public static boolean is(String heading) {
        return WORDS.are(heading);
    }
}
