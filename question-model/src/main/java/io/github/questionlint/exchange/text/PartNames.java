package io.github.questionlint.exchange.text;

import io.github.questionlint.model.Role;
import io.github.questionlint.read.SectionNames;
import io.github.questionlint.source.Messages;
import java.util.List;

/** What the parts of a question are called where a reader sees them, in Chinese for Chinese questions. */
public final class PartNames {
    private static final Messages TRUTH = Messages.load(PartNames.class, "truth");

    private PartNames() {}

    /** The name of a part: the heading that a file of ours gives it. */
    public static String of(Role role, String lang) {
        return SectionNames.heading(role, lang);
    }

    /** True or false. */
    public static String of(boolean truth, String lang) {
        return TRUTH.text(lang.startsWith("zh") ? "zh" : "en", String.valueOf(truth), List.of());
    }
}
