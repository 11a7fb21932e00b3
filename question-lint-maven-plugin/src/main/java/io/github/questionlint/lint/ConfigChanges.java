package io.github.questionlint.lint;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a branch changes in the configuration of a bank: none of it counts, but for limits that it lowers. */
final class ConfigChanges {
    private static final String LIMITS = "limits.";
    /** How many changes are told one by one. */
    private static final int MOST = 10;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    private ConfigChanges(String file) {
        this.file = file;
    }

    /**
     * The changes as problems, in the order of the file.
     *
     * @param before what counts
     * @param now what the branch says
     */
    static List<Problem> of(LintConfig before, LintConfig now) {
        if (before.text().equals(now.text())) {
            return List.of();
        }
        Span start = Span.startOf(LintConfig.FILE);
        if (before.text().isEmpty() && !now.fields().own().entries().isEmpty()) {
            return List.of(Problem.of(Untrusted.RULE, "config-new", start));
        }
        if (now.text().isEmpty() && !before.fields().own().entries().isEmpty()) {
            return List.of(Problem.of(Untrusted.RULE, "config-gone", start));
        }
        ConfigChanges changes = new ConfigChanges(LintConfig.FILE);
        changes.compare("", before.fields().own(), now.fields().own());
        return changes.shortened();
    }

    /** The first ones, and how many more there are. */
    private List<Problem> shortened() {
        found.sort(null);
        if (found.size() <= MOST) {
            return found;
        }
        List<Problem> few = new ArrayList<>(found.subList(0, MOST - 1));
        Problem next = found.get(MOST - 1);
        few.add(Problem.of(Untrusted.RULE, "config-more", next.span(), found.size() - MOST + 1));
        return few;
    }

    private void compare(String path, YamlNode before, YamlNode now) {
        Map<String, YamlNode> old = entries(before);
        entries(now).forEach((key, value) -> {
            String name = path + key;
            YamlNode known = old.remove(key);
            if (known == null) {
                add(name, Optional.empty(), value);
            } else if (known.isMap() && value.isMap()) {
                compare(name + ".", known, value);
            } else if (!text(known).equals(text(value))) {
                add(name, Optional.of(known), value);
            }
        });
        old.keySet()
                .forEach(key -> found.add(Problem.of(
                        Untrusted.RULE,
                        "config-removed",
                        now.entries().isEmpty() ? Span.startOf(file) : now.span(),
                        path + key)));
    }

    private static Map<String, YamlNode> entries(YamlNode map) {
        Map<String, YamlNode> entries = new TreeMap<>();
        map.entries().forEach(entry -> entries.putIfAbsent(entry.key().value(), entry.value()));
        return entries;
    }

    private void add(String name, Optional<YamlNode> before, YamlNode now) {
        if (now.isMap() && before.isEmpty() && !now.entries().isEmpty()) {
            now.entries().forEach(entry -> add(name + "." + entry.key().value(), before, entry.value()));
        } else if (!name.equals("$schema") && !isLowered(name, before, now)) {
            found.add(Problem.of(Untrusted.RULE, "config", now.span(), name));
        }
    }

    private static boolean isLowered(String name, Optional<YamlNode> before, YamlNode now) {
        if (!name.startsWith(LIMITS)) {
            return false;
        }
        String limit = name.substring(LIMITS.length());
        long usual = before.map(value -> Long.parseLong(value.text().value()))
                .orElseGet(() -> (long) ConfigLimits.usual(limit));
        return Long.parseLong(now.text().value()) <= usual;
    }

    /** A value as text: equal for values that mean the same. */
    static String text(YamlNode value) {
        StringBuilder text = new StringBuilder(value.kind().name())
                .append(value.text().value().length());
        text.append(':').append(value.text().value());
        value.items().forEach(item -> text.append(text(item)));
        entries(value)
                .forEach((key, entry) ->
                        text.append(key.length()).append('=').append(key).append(text(entry)));
        return text.append(';').toString();
    }
}
