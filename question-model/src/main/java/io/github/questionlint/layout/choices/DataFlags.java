package io.github.questionlint.layout.choices;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataOptions.Option;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.spec.LayoutSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The flags of data that say whether a choice is right. */
public final class DataFlags {
    private static final Set<String> YES =
            Set.of("true", "1", "yes", "y", "x", "correct", "right", "t", "是", "对", "да", "✅", "✓", "✔", "☑", "√");
    private static final Pattern FIELDS = Pattern.compile(",");
    private static final Pattern POINTS = Pattern.compile("[1-9]\\d{0,3}(?:\\.\\d{1,3})?");

    private DataFlags() {}

    /**
     * What says whether a choice is right: a field of the choice, or one of several fields of the record, one for each
     * field of a choice. In some banks only the right ones have it.
     */
    static Optional<YamlNode> of(YamlNode record, LayoutSpec spec, Option option) {
        String[] flags = FIELDS.split(spec.field("correct"));
        if (flags.length < 2) {
            return DataPath.field(option.value(), spec.field("correct"));
        }
        int place = List.of(FIELDS.split(spec.field("options"))).indexOf(option.label());
        return place < 0 || place >= flags.length ? Optional.empty() : DataPath.field(record, flags[place]);
    }

    static boolean isYes(YamlNode flag) {
        return isYes(flag.text().value());
    }

    /** Whether a value is a flag that is set, or points: any that are more than none. */
    public static boolean isYes(String flag) {
        String value = folded(flag);
        return YES.contains(value) || POINTS.matcher(value).matches();
    }

    /** A flag in lower case, without the sign that makes it a picture. */
    public static String folded(String flag) {
        return flag.replace("\uFE0F", "").strip().toLowerCase(Locale.ROOT);
    }
}
