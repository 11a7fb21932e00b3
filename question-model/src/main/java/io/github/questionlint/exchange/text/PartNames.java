package io.github.questionlint.exchange.text;

import io.github.questionlint.model.Role;
import io.github.questionlint.source.Messages;
import java.util.List;

/** What the parts of a question are called where a reader sees them, in Chinese for Chinese questions. */
public final class PartNames {
    private static final Messages NAMES = Messages.load(PartNames.class, "parts");

    private PartNames() {}

    /** The name of a part. */
    public static String of(Role role, String lang) {
        return NAMES.text(folded(lang), role.key(), List.of());
    }

    /** True or false. */
    public static String of(boolean truth, String lang) {
        return NAMES.text(folded(lang), String.valueOf(truth), List.of());
    }

    private static String folded(String lang) {
        return lang.startsWith("zh") ? "zh" : "en";
    }
}
