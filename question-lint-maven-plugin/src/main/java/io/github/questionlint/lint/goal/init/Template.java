package io.github.questionlint.lint.goal.init;

import io.github.questionlint.source.Resources;
import java.util.Map;

/** The files that {@code init} writes, with gaps between {@code @}. They are those that the documentation shows. */
final class Template {

    private Template() {}

    /** A file with its gaps filled. */
    static String filled(String name, Map<String, String> gaps) {
        String text = Resources.text(Template.class, name);
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            text = text.replace("@" + gap.getKey() + "@", gap.getValue());
        }
        return text;
    }
}
