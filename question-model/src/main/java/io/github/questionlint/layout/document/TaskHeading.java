package io.github.questionlint.layout.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises headings such as "Quiz 1" and "Exercises", below which each numbered item is a task, in many languages. */
public final class TaskHeading {
    private static final int LONGEST = 40;
    private static final Set<String> WORDS =
            WordTable.of("task").values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private TaskHeading() {}

    /** Whether a heading says nothing but that tasks follow, and maybe their number. */
    public static boolean is(String heading) {
        return heading.length() <= LONGEST
                && WORDS.contains(PartLabel.words(heading).toLowerCase(Locale.ROOT));
    }
}
