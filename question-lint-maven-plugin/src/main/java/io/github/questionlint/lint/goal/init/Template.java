package io.github.questionlint.lint.goal.init;

import io.github.questionlint.source.Resources;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that {@code init} writes, with gaps between {@code @}. They are those that the documentation shows. */
final class Template {

    private static final Pattern GAP = Pattern.compile("@([A-Za-z]++)@");

    private Template() {}

    /** A file with its gaps filled. */
    static String filled(String name, Map<String, String> gaps) {
        String text = Resources.text(Template.class, name);
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), gap.group())));
    }
}
