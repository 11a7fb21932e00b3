package io.github.questionlint.lint;

import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Limits;
import java.util.Map;

/** The {@code limits} of a configuration. */
final class ConfigLimits {
    private static final Limits USUAL = Limits.DEFAULT;
    private static final Map<String, Integer> BY_NAME = Map.of(
            "fileBytes", USUAL.fileBytes(),
            "lineChars", USUAL.lineChars(),
            "yamlLineChars", USUAL.yamlLineChars(),
            "yamlDepth", USUAL.yamlDepth(),
            "delimiters", USUAL.delimiters(),
            "files", USUAL.files(),
            "bankBytes", USUAL.bankBytes(),
            "fileMillis", USUAL.fileMillis(),
            "runSeconds", USUAL.runSeconds());

    private final Fields set;
    private final Fields lower;

    private ConfigLimits(Fields set, Fields lower) {
        this.set = set;
        this.lower = lower;
    }

    /**
     * The limits.
     *
     * @param set what counts
     * @param lower what counts where it is lower
     */
    static Limits of(Fields set, Fields lower) {
        ConfigLimits limits = new ConfigLimits(set, lower);
        return new Limits(
                limits.of("fileBytes"),
                limits.of("lineChars"),
                limits.of("yamlLineChars"),
                limits.of("yamlDepth"),
                limits.of("delimiters"),
                limits.of("files"),
                limits.of("bankBytes"),
                limits.of("fileMillis"),
                limits.of("runSeconds"));
    }

    /** A limit that no configuration sets. */
    static int usual(String name) {
        return BY_NAME.getOrDefault(name, Integer.MAX_VALUE);
    }

    private int of(String name) {
        int most = value(set, name, usual(name));
        return Math.min(most, value(lower, name, most));
    }

    private static int value(Fields fields, String name, int otherwise) {
        return fields.text(name).map(text -> Integer.parseInt(text.value())).orElse(otherwise);
    }
}
