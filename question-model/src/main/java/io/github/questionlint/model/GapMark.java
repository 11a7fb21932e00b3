package io.github.questionlint.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A gap in a text, {@code [?name]}.
 *
 * @param name its name
 * @param start the index at which it starts
 * @param end the index behind it
 */
public record GapMark(String name, int start, int end) {
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)\\[\\?([a-z0-9]++(?:-[a-z0-9]++)*+)]");

    /** The gaps of a text, in order. One behind a backslash is text. */
    public static List<GapMark> in(String text) {
        return MARK.matcher(text)
                .results()
                .map(found -> new GapMark(found.group(1), found.start(), found.end()))
                .toList();
    }
}
