package io.github.questionlint.lint;

import io.github.questionlint.source.FrontMatter;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Wordings;
import io.github.questionlint.source.Yaml;
import io.github.questionlint.source.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The page of a rule, {@code RULE-NAME.md} beside its class: front matter with what the linter needs to know, below it
 * what an author needs to know, with examples that run as tests.
 *
 * @param rule the name of the rule
 * @param family what the rule is about
 * @param severity how much a finding matters unless the bank says otherwise
 * @param front the front matter
 * @param body the page itself, in Markdown
 */
public record RulePage(String rule, Family family, Severity severity, YamlNode front, String body) {

    /**
     * An option of a rule.
     *
     * @param name its key in question-lint.yml
     * @param type {@code integer}, {@code number}, {@code text}, {@code words}, {@code flag}, or the words that
     *     can be chosen from, as in {@code bank|folder|file}
     * @param value its default, as written
     * @param description what it changes
     */
    public record Option(String name, String type, YamlNode value, String description) {}

    /** Reads the page that lies beside a class. */
    public static RulePage load(Class<?> beside, String rule) {
        SourceFile file = SourceFile.of(rule + ".md", resource(beside, rule + ".md"));
        FrontMatter front = FrontMatter.of(file).orElseThrow();
        YamlNode fields = Yaml.parse(file, front.start(), front.end(), Limits.DEFAULT)
                .root()
                .orElseThrow();
        return new RulePage(
                rule,
                Family.valueOf(text(fields, "family").toUpperCase(Locale.ROOT)),
                Severity.of(text(fields, "severity")),
                fields,
                file.text().substring(front.body()));
    }

    /** What the rule asks for, in one sentence. */
    public String summary(String lang) {
        return text(map(front, "summary"), lang.equals("zh") ? "zh" : "en");
    }

    /** One of the rule's sentences with its gaps filled. */
    Message message(String wording, List<String> args) {
        YamlNode sentence = map(map(front, "messages"), wording);
        return new Message(Wordings.fill(text(sentence, "en"), args), Wordings.fill(text(sentence, "zh"), args));
    }

    /** What can be set in the rule. */
    public List<Option> options() {
        return front.get("options").map(YamlNode::entries).orElse(List.of()).stream()
                .map(entry -> new Option(
                        entry.key().value(),
                        text(entry.value(), "type"),
                        map(entry.value(), "default"),
                        text(entry.value(), "description")))
                .toList();
    }

    /** What repairs of the rule may change, in the words of {@code fix: changes:}; empty for a rule that repairs nothing. */
    public List<String> fixChanges() {
        return front.get("fix").map(fix -> map(fix, "changes").items()).orElse(List.of()).stream()
                .map(word -> word.text().value())
                .toList();
    }

    private static String text(YamlNode node, String key) {
        return map(node, key).text().value();
    }

    private static YamlNode map(YamlNode node, String key) {
        return node.get(key).orElseThrow(() -> new IllegalStateException("no " + key + " at " + node.span()));
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(
                    Optional.ofNullable(in)
                            .orElseThrow(() -> new IllegalStateException("no page " + name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
