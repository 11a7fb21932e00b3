package io.github.questionlint.lint.rule;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.markdown.FrontMatter;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Messages;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule, {@code RULE-NAME.md} beside its class: front matter for the linter, and below it the
 * documentation, with examples that run as tests. The front matter is parsed only when needed, since most rules report
 * nothing and have no options.
 */
public final class RulePage {
    private final String rule;
    private final String path;
    private final String text;
    private final Family family;
    private final Severity severity;
    private volatile @Nullable YamlNode front;

    private RulePage(String rule, Family family, String path, String text) {
        this.rule = rule;
        this.path = path;
        this.text = text;
        this.family = family;
        this.severity = Severity.of(line("severity").orElseThrow());
    }

    /**
     * An option of a rule.
     *
     * @param name its key in question-lint.yml
     * @param type {@code integer}, {@code number}, {@code text}, {@code words}, {@code flag}, the words of which one
     *     is chosen, as in {@code bank|folder|file}, or of which several are, as in {@code list of bank|folder|file}
     * @param value its default, as written
     * @param description what it changes
     */
    public record Option(String name, String type, YamlNode value, String description) {}

    /** Reads the page {@code RULE.md} that lies beside a class; the package of the class is the family. */
    public static RulePage load(Class<?> beside, String rule) {
        String folder = beside.getPackageName().replace('.', '/');
        String text = Resources.text(beside, rule + ".md");
        return new RulePage(rule, Family.of(beside), folder + "/" + rule + ".md", text);
    }

    /** Reads a page; its front matter has a line for the severity. */
    public static RulePage parse(String rule, Family family, String page) {
        return new RulePage(rule, family, rule + ".md", page);
    }

    /** The value of a key of the front matter, on the same line; every start of a run looks for one in each page. */
    private Optional<String> line(String key) {
        String start = "\n" + key + ":";
        int at = text.indexOf(start);
        return at < 0 || at > text.indexOf("\n---")
                ? Optional.empty()
                : Optional.of(text.substring(at + start.length(), text.indexOf('\n', at + 1))
                        .strip());
    }

    private SourceFile file() {
        return SourceFile.of(path, text);
    }

    private static FrontMatter place(SourceFile file) {
        return FrontMatter.of(file).orElseThrow();
    }

    /** The name of the rule. */
    public String rule() {
        return rule;
    }

    /** Where the page lies on the class path, such as {@code io/github/…/answers/answer-missing.md}. */
    public String path() {
        return path;
    }

    /** What the rule is about. */
    public Family family() {
        return family;
    }

    /** The default severity. */
    public Severity severity() {
        return severity;
    }

    /** The same of a finding with one of the rule's messages, which may matter less than the others. */
    public Severity severity(String messageId) {
        return front().get("messages")
                .flatMap(messages -> messages.get(messageId))
                .flatMap(message -> message.get("severity"))
                .map(own -> Severity.of(own.text().value()))
                .orElse(severity);
    }

    /** The page itself, in Markdown. */
    public String body() {
        return text.substring(place(file()).body());
    }

    /** The front matter. */
    public YamlNode front() {
        YamlNode known = front;
        if (known == null) {
            SourceFile file = file();
            FrontMatter place = place(file);
            known = Yaml.parse(file, place.start(), place.end(), Limits.DEFAULT)
                    .root()
                    .orElseThrow();
            front = known;
        }
        return known;
    }

    /** What the rule requires, in one sentence. */
    public String summary(String lang) {
        return text(map(front(), "summary"), lang.equals("zh") ? "zh" : "en");
    }

    /** A message of the rule with its arguments. */
    public Message message(String messageId, List<String> args) {
        YamlNode sentence = map(map(front(), "messages"), messageId);
        return new Message(Messages.fill(text(sentence, "en"), args), Messages.fill(text(sentence, "zh"), args));
    }

    /**
     * Whether each finding is a task of its own, as a missing answer is, so that findings are never put into one however
     * many there are.
     */
    public boolean isToldEach() {
        return line("repeats").filter("each"::equals).isPresent();
    }

    /** The names that the rule had before. */
    public List<String> formerly() {
        return line("formerly").isEmpty() ? List.of() : words(map(front(), "formerly"));
    }

    /** The names of the rules that are a part of this one now. */
    public List<String> merges() {
        return line("merges").isEmpty() ? List.of() : words(map(front(), "merges"));
    }

    /** The options of the rule. */
    public List<Option> options() {
        if (line("options").isEmpty()) {
            return List.of();
        }
        return front().get("options").map(YamlNode::entries).orElse(List.of()).stream()
                .map(entry -> new Option(
                        entry.key().value(),
                        text(entry.value(), "type"),
                        map(entry.value(), "default"),
                        text(entry.value(), "description")))
                .toList();
    }

    /** What fixes of the rule may change, in the words of {@code fix: changes:}; empty for a rule without fixes. */
    public List<String> fixChanges() {
        return front().get("fix").map(fix -> words(map(fix, "changes"))).orElse(List.of());
    }

    /**
     * What its safe fixes may change: the words of {@code fix: safe:}, or those of {@code fix: changes:} without them.
     */
    public List<String> safeChanges() {
        return front().get("fix")
                .flatMap(fix -> fix.get("safe"))
                .map(RulePage::words)
                .orElseGet(this::fixChanges);
    }

    private static List<String> words(YamlNode list) {
        return list.items().stream().map(word -> word.text().value()).toList();
    }

    private static String text(YamlNode node, String key) {
        return map(node, key).text().value();
    }

    private static YamlNode map(YamlNode node, String key) {
        return node.get(key).orElseThrow(() -> new IllegalStateException("no " + key + " at " + node.span()));
    }
}
