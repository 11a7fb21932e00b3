package io.github.questionlint.layout.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises headings that are parts of a question, such as "Explanation" and "Other answers 2", in many languages. */
public final class PartLabel {
    private static final int LONGEST = 40;
    private static final Pattern AROUND = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS =
            WordTable.of("part").values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private PartLabel() {}

    /** Whether a heading names a part of the question above it. */
    public static boolean is(String heading) {
        return heading.length() <= LONGEST
                && WORDS.contains(
                        AROUND.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }
}
