package io.github.questionlint.lint;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Fields;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code question-lint.yml} says, checked.
 *
 * @param fields its content
 * @param text its text, which changes when anything in it does
 * @param problems what is wrong with it; nothing may be linted until they are fixed
 * @param lower a configuration of which only those limits count that are lower
 * @param given severities of rules that go before its own
 */
public record LintConfig(
        Fields fields, String text, List<Problem> problems, Fields lower, Map<String, Severity> given) {
    /** The name of the file. */
    public static final String FILE = "question-lint.yml";

    private static final String RULES = "rules.";

    /** Keeps its own copies. */
    public LintConfig {
        problems = List.copyOf(problems);
        given = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /** The configuration of a bank that has no file: every default. */
    public static LintConfig defaults() {
        Fields none = Fields.none(Span.startOf(FILE));
        return new LintConfig(none, "", List.of(), none, Map.of());
    }

    /** Reads the file and checks it against the pages of the rules. */
    public static LintConfig parse(SourceFile file, List<RuleEntry> rules) {
        Yaml yaml = Yaml.parse(file, Limits.DEFAULT);
        List<Problem> problems = new ArrayList<>(yaml.problems());
        YamlNode root = yaml.root().orElseGet(() -> YamlNode.emptyMap(Span.startOf(file.path())));
        boolean empty = root.isEmpty();
        if (!empty) {
            ConfigShape.of(rules).check(root, "", problems::add);
            nameSuccessors(problems, rules);
        }
        problems.sort(null);
        Fields none = Fields.none(Span.startOf(file.path()));
        return new LintConfig(new Fields(root, List.of()), file.text(), problems, none, Map.of());
    }

    /** Says of rules that were renamed or merged what their names are now. */
    private static void nameSuccessors(List<Problem> problems, List<RuleEntry> rules) {
        if (problems.stream().anyMatch(LintConfig::isUnknownRule)) {
            FormerNames former =
                    new FormerNames(rules.stream().map(RuleEntry::page).toList());
            problems.replaceAll(problem -> isUnknownRule(problem)
                    ? former.problem("field-unknown", problem.args().get(0).substring(RULES.length()), problem.span())
                            .orElse(problem)
                    : problem);
        }
    }

    private static boolean isUnknownRule(Problem problem) {
        return problem.rule().equals("field-unknown") && problem.args().get(0).startsWith(RULES);
    }

    /** The same with severities of rules that go before its own. */
    public LintConfig with(Map<String, Severity> severities) {
        return new LintConfig(fields, text, problems, lower, severities);
    }

    /** Whether a bank without questions is all right. */
    public boolean allowEmpty() {
        return fields.flag("allowEmpty").orElse(false);
    }

    /** What is read. */
    public ReadOptions readOptions() {
        List<LayoutSpec> layouts = fields.maps("layouts").stream()
                .limit(LayoutSpec.MOST)
                .map(LayoutSpec::of)
                .toList();
        return new ReadOptions(values("include"), values("exclude"), layouts, limits());
    }

    private List<String> values(String name) {
        return fields.texts(name).stream().map(Text::value).toList();
    }

    private Limits limits() {
        Fields none = Fields.none(fields.span());
        return ConfigLimits.of(
                fields.map("limits").orElse(none), lower.map("limits").orElse(none));
    }

    /** What a branch says other than this configuration, which counts; as problems of the rule about it. */
    public List<Problem> withheld(LintConfig ofBranch) {
        return ConfigChanges.of(this, ofBranch);
    }

    /** The same with the limits that a branch lowers. */
    public LintConfig lowered(LintConfig ofBranch) {
        return new LintConfig(fields, text, problems, ofBranch.fields(), given);
    }

    /** Its own names of terms. */
    public List<String> glossary() {
        return values("glossary");
    }

    /** Where other banks are that this one is compared with: folders, bundles, {@code classpath}. */
    public List<Text> against() {
        return fields.texts("against");
    }

    /** The rules that run, with their options, in a bank that is compared with no other. */
    public List<ActiveRule> activate(List<RuleEntry> rules, LocalDate today) {
        return activate(rules, today, Published.NONE);
    }

    /** The same, and some rules even if they are off. */
    public List<ActiveRule> activate(List<RuleEntry> rules, LocalDate today, Set<String> asked) {
        return rules.stream()
                .map(entry -> activate(entry, today, Published.NONE, asked.contains(entry.name())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rules that run, with their options. */
    public List<ActiveRule> activate(List<RuleEntry> rules, LocalDate today, Published published) {
        return rules.stream()
                .map(entry -> activate(entry, today, published, false))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ActiveRule> activate(RuleEntry entry, LocalDate today, Published published, boolean asked) {
        Optional<Severity> chosen = severity(entry.page());
        Severity severity = chosen.orElse(entry.page().severity());
        if (severity == Severity.NONE && !asked) {
            return Optional.empty();
        }
        Map<String, YamlNode> values = new HashMap<>();
        entry.page().options().forEach(option -> values.put(option.name(), option.value()));
        setting(entry.name())
                .filter(YamlNode::isMap)
                .ifPresent(set ->
                        set.entries().forEach(option -> values.put(option.key().value(), option.value())));
        Options options = new Options(values, today, glossary(), published);
        Optional<Rule<?>> rule = entry.maker().map(maker -> maker.apply(options));
        return Optional.of(new ActiveRule(entry.page(), severity, chosen.isPresent(), rule));
    }

    private Optional<YamlNode> setting(String rule) {
        return fields.map("rules").flatMap(rules -> rules.get(rule));
    }

    /** The rule's own setting, else that of its family. */
    private Optional<Severity> severity(RulePage page) {
        if (given.containsKey(page.rule())) {
            return Optional.ofNullable(given.get(page.rule()));
        }
        Optional<String> own = setting(page.rule())
                .flatMap(set -> set.isMap() ? set.get("severity") : Optional.of(set))
                .map(set -> set.text().value());
        Optional<String> family = fields.map("families")
                .flatMap(families -> families.text(page.family().key()))
                .map(Text::value);
        return own.or(() -> family).map(Severity::of);
    }
}
