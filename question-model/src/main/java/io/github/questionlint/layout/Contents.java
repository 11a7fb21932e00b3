package io.github.questionlint.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells headings and files that stand around questions, such as tables of contents, in many languages. */
final class Contents {
    private static final Pattern AROUND = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> WORDS =
            Words.of("contents").values().stream().flatMap(List::stream).toList();
    private static final List<String> TABLES =
            Words.of("tables").values().stream().flatMap(List::stream).toList();
    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:.*/)?(?:\\..*/.*|(?:contributing|code_of_conduct|licen[sc]e"
                    + "|changelog|changes|history|security|support|authors|credits|governance|pull_request_template|issue_template"
                    + "|faqs?|_sidebar|_navbar|_coverpage|summary|toc|contributors|maintainers|claude|agents|skill)(?:[-_.][^/]*)?\\.[a-z]+)");

    private Contents() {}

    /** Whether a heading stands over a table of contents. */
    static boolean isTable(String heading) {
        return TABLES.contains(folded(heading));
    }

    /** Whether a heading is one of those that documents have around their matter. */
    static boolean isAround(String heading) {
        return isTable(heading) || WORDS.contains(folded(heading));
    }

    /** Whether a file by its name is about the bank rather than a part of it. */
    static boolean isAbout(String path) {
        return FILE.matcher(path).matches();
    }

    private static String folded(String heading) {
        return AROUND.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
