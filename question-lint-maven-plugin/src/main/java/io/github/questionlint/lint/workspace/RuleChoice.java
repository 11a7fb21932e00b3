package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a user says of rules for one run.
 *
 * @param severities severities that go before those of the configuration
 * @param only the rules that run; all of them if empty
 */
public record RuleChoice(Map<String, Severity> severities, Set<String> only) {
    /** All rules as the configuration has them. */
    public static final RuleChoice ALL = new RuleChoice(Map.of(), Set.of());

    /** Keeps its own copies, sorted. */
    public RuleChoice {
        severities = new TreeMap<>(severities);
        only = new TreeSet<>(only);
    }

    /**
     * What is said.
     *
     * @param severities rules or families with a severity, as in {@code answer-missing=warning}
     * @param only rules or families; one that is off runs nevertheless
     * @throws GoalError if there is no rule or severity of a name
     */
    public static RuleChoice of(List<String> severities, List<String> only, GoalMessages messages) throws GoalError {
        Map<String, Severity> chosen = new TreeMap<>();
        Set<String> alone = new TreeSet<>();
        for (String name : given(only)) {
            for (RuleEntry entry : named(name, messages)) {
                alone.add(entry.name());
                if (entry.page().severity() == Severity.NONE) {
                    chosen.put(entry.name(), Severity.WARNING);
                }
            }
        }
        for (String setting : given(severities)) {
            int sign = setting.indexOf('=');
            if (sign < 0) {
                throw messages.error("rule-severity", setting);
            }
            Severity severity = severity(setting.substring(sign + 1).strip(), messages);
            named(setting.substring(0, sign).strip(), messages).forEach(entry -> chosen.put(entry.name(), severity));
        }
        return new RuleChoice(chosen, alone);
    }

    private static List<String> given(List<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static List<RuleEntry> named(String name, GoalMessages messages) throws GoalError {
        List<RuleEntry> family = Rules.ALL.stream()
                .filter(entry -> entry.page().family().key().equals(name))
                .toList();
        return family.isEmpty() ? List.of(NamedRule.of(name, messages)) : family;
    }

    private static Severity severity(String name, GoalMessages messages) throws GoalError {
        List<String> names = Arrays.stream(Severity.values()).map(Severity::key).toList();
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> messages.error(
                        "severity-unknown", name, messages.suggestion(name, names), String.join(", ", names)));
    }

    /** The rules that run. */
    List<RuleEntry> entries() {
        return Rules.ALL.stream()
                .filter(entry -> only.isEmpty() || only.contains(entry.name()))
                .toList();
    }
}
