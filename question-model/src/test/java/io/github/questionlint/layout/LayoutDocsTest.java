package io.github.questionlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.schema.Field;
import io.github.questionlint.schema.ObjectShape;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about layouts: its tables are made from what the reader checks, and its examples are read. Everything else on
 * it is written by hand.
 */
class LayoutDocsTest {
    private static final Path PAGE = Path.of("../docs/layouts.md");
    static final String CONFIG = "question-lint.yml";
    private static final ObjectShape SHAPE = LayoutSpec.SHAPE;
    private static final ObjectShape FIELDS =
            (ObjectShape) field(SHAPE, "fields").shape();

    /** The section of a layout holds files: the second word after the opening fence is the name of one. */
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)\n(.*?)(?=^## |\\z)");

    private static final Pattern FILE = Pattern.compile("(?ms)^(`{3,})\\w+ (\\S+)\n(.*?)^\\1$");
    static final Pattern READ = part("read()");
    private static final Pattern OPTIONS = part("options ([\\w ]+)");
    private static final Pattern ENTRIES = part("fields()");
    private static final Pattern LITERAL = Pattern.compile("`([^`]+)`");

    /** What holds where an option is left out. A value between backticks is one that could be written instead. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("layout", "must be given"),
            Map.entry("files", "every file"),
            Map.entry("levels", "every level"),
            Map.entry("level", "every level"),
            Map.entry("depth", "the outermost lists"),
            Map.entry("type", "`any`"),
            Map.entry("pattern", "every title, or for `article` every line with a number"),
            Map.entry("exclude", "no title"),
            Map.entry("leafOnly", "`false`"),
            Map.entry("stacked", "`false`"),
            Map.entry("end", "`sameOrHigher`"),
            Map.entry("titleKey", "none: the title is a heading"),
            Map.entry("fileName", "`false`"),
            Map.entry("path", "`questions[]`"),
            Map.entry("fields", "the names below"),
            Map.entry("firstIndex", "`0`"),
            Map.entry("answer", "all that follows the title, as `section` says"),
            Map.entry("options", "a task list, or else Latin letters and a line that names the right one"),
            Map.entry("key", "the usual words of many languages, such as `Answer: B`"),
            Map.entry("policy", "`any`"),
            Map.entry("separators", "`?` and `??`"),
            Map.entry("lang", "what the path or the text tells"));

    private static final Map<String, String> FIELD_NAMES = Map.of(
            "code", "none",
            "stem", "`question`",
            "answer", "`answer`",
            "options", "`options`",
            "text", "`text`",
            "correct", "`correct`",
            "key", "`key`",
            "explanation", "`explanation`",
            "type", "none");

    @TempDir
    private Path folder;

    @Test
    void the_first_table_names_every_layout() throws IOException {
        assertThat(Pattern.compile("(?m)^\\| \\[`(\\w+)`]")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Layout.keys());
    }

    @Test
    void the_page_has_a_section_and_an_example_for_every_layout() throws IOException {
        assertThat(sections().keySet()).containsExactlyInAnyOrderElementsOf(Layout.keys());
        sections().forEach((layout, section) -> {
            assertThat(files(section)).as(layout).containsKey(CONFIG).hasSizeGreaterThan(1);
            assertThat(entries(section)
                            .get(0)
                            .get("layout")
                            .orElseThrow()
                            .text()
                            .value())
                    .isEqualTo(layout);
        });
    }

    @Test
    void the_page_shows_what_is_read_from_its_examples_and_lists_every_option() throws IOException {
        String page = Files.readString(PAGE);
        for (Map.Entry<String, String> section : sections().entrySet()) {
            String questions = read(section.getKey(), section.getValue(), specs(section.getValue()));
            String shown = replaced(READ, section.getValue(), words -> "```text\n" + questions + "```");
            page = page.replace(section.getValue(), shown);
        }
        page = replaced(OPTIONS, page, words -> table("option", SHAPE, List.of(words.split(" ")), DEFAULTS));
        Golden.check(PAGE, replaced(ENTRIES, page, words -> table("entry", FIELDS, FIELDS.names(), FIELD_NAMES)));
    }

    @Test
    void the_settings_on_the_page_are_valid() throws IOException {
        Matcher yaml = Pattern.compile("(?ms)^```yaml(?: question-lint.yml)?\n(layouts:.*?)^```$")
                .matcher(Files.readString(PAGE));
        List<YamlNode> entries = yaml.results()
                .flatMap(found -> yaml(found.group(1)).get("layouts").orElseThrow().items().stream())
                .toList();
        assertThat(entries).hasSizeGreaterThan(Layout.keys().size()).allSatisfy(LayoutDocsTest::isValid);
        isValid(yaml("{layout: data, path: \"\"}"));
    }

    private static void isValid(YamlNode entry) {
        List<Problem> problems = new ArrayList<>();
        SHAPE.check(entry, "layouts", problems::add);
        assertThat(problems).isEmpty();
    }

    @Test
    void every_option_is_in_one_table() throws IOException {
        assertThat(OPTIONS.matcher(Files.readString(PAGE))
                        .results()
                        .flatMap(table -> Stream.of(table.group(2).split(" "))))
                .containsExactlyInAnyOrderElementsOf(SHAPE.names());
    }

    @Test
    void the_examples_are_read_without_a_configuration_too() throws IOException {
        for (Map.Entry<String, String> section : sections().entrySet()) {
            String configured = read(section.getKey(), section.getValue(), specs(section.getValue()));
            assertThat(read(section.getKey() + "-detected", section.getValue(), List.of()))
                    .as(section.getKey())
                    .isEqualTo(configured);
        }
    }

    @Test
    void the_page_explains_every_word_that_an_option_may_be() throws IOException {
        List<String> explained = Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1).replaceAll("[A-Z]+$", "…"))
                .toList();
        for (String option : List.of("answer", "options", "policy", "end")) {
            assertThat(explained)
                    .as(option)
                    .containsAll(LITERAL.matcher(type(field(SHAPE, option)))
                            .results()
                            .map(word -> word.group(1))
                            .toList());
        }
    }

    @Test
    void an_option_that_is_left_out_has_the_default_that_the_page_says() {
        assertThat(DEFAULTS.keySet()).containsExactlyInAnyOrderElementsOf(SHAPE.names());
        DEFAULTS.forEach((option, value) -> {
            Matcher literal = LITERAL.matcher(value);
            if (literal.matches()) {
                assertThat(spec("{layout: heading, " + option + ": \"" + literal.group(1) + "\"}"))
                        .as(option)
                        .isEqualTo(spec("{layout: heading}"));
            }
        });
    }

    /** Read twice: under the names that the page gives, without a word about them, and under others, which are said. */
    @Test
    void a_field_that_is_not_named_has_the_name_that_the_page_says() throws IOException {
        assertThat(FIELD_NAMES.keySet()).containsExactlyInAnyOrderElementsOf(FIELDS.names());
        String records = """
                questions:
                  - {<stem>: Which sort is stable?, <options>: [{<text>: heap sort, <correct>: no}, {<text>: merge sort, <correct>: yes}]}
                  - {<stem>: Which sort is quick?, <options>: [bubble sort, quick sort], <key>: B, <explanation>: On average.}
                  - {<stem>: What is a heap?, <answer>: A tree.}
                """;
        Function<String, String> ours =
                name -> FIELD_NAMES.getOrDefault(name, "").replace("`", "");
        String others =
                FIELDS.names().stream().map(name -> name + ": my-" + name).collect(Collectors.joining(", "));
        String expected = read("ours", named(records, ours), List.of(spec("{layout: data}")));
        assertThat(expected).contains("key: merge sort", "key: quick sort", "explanation: On", "answer: A tree.");
        assertThat(read(
                        "others",
                        named(records, name -> "my-" + name),
                        List.of(spec("{layout: data, fields: {" + others + "}}"))))
                .isEqualTo(expected);
    }

    private static String named(String records, Function<String, String> names) {
        Matcher name = Pattern.compile("<(\\w+)>").matcher(records);
        return "```yaml quiz.yaml\n" + name.replaceAll(found -> names.apply(found.group(1))) + "```\n";
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        SECTION.matcher(Files.readString(PAGE)).results().forEach(found -> sections.put(found.group(1), found.group()));
        return sections;
    }

    static Map<String, String> files(String section) {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(section).results().forEach(found -> files.put(found.group(2), found.group(3)));
        return files;
    }

    private static List<LayoutSpec> specs(String section) {
        return entries(section).stream().map(LayoutDocsTest::spec).toList();
    }

    static List<YamlNode> entries(String section) {
        return yaml(files(section).getOrDefault(CONFIG, ""))
                .get("layouts")
                .orElseThrow()
                .items();
    }

    static LayoutSpec spec(String entry) {
        return spec(yaml(entry));
    }

    static LayoutSpec spec(YamlNode entry) {
        return LayoutSpec.of(new Fields(entry, List.of()));
    }

    static YamlNode yaml(String text) {
        return Yaml.parse(SourceFile.of(CONFIG, text), Limits.DEFAULT).root().orElseThrow();
    }

    /** The questions of the files of a section, as the page shows them. */
    private String read(String name, String section, List<LayoutSpec> layouts) throws IOException {
        Path bank = folder.resolve(name);
        for (Map.Entry<String, String> file : files(section).entrySet()) {
            if (!file.getKey().equals(CONFIG)) {
                Path path = bank.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
        }
        return QuestionBanks.read(bank, new ReadOptions(List.of(), List.of(), layouts, Limits.DEFAULT))
                .questions()
                .map(LayoutDocsTest::described)
                .collect(Collectors.joining());
    }

    static String described(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add("%s:%d %s: %s"
                .formatted(
                        question.path(),
                        question.span().line(),
                        question.type().key(),
                        question.title().value()));
        described(question, Role.QUESTION, lines);
        question.choices().forEach(choice -> lines.add("    choice: " + labelled(choice)));
        question.choices().stream()
                .filter(Choice::correct)
                .forEach(choice -> lines.add("    key: " + labelled(choice)));
        question.pairs()
                .forEach(pair -> lines.add("    pair: " + pair.prompt().text() + " -> "
                        + pair.match().text()));
        described(question, Role.ANSWER, lines);
        described(question, Role.EXPLANATION, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void described(Question question, Role role, List<String> lines) {
        question.section(role)
                .map(section -> section.visibleText().replaceAll("\\s+", " ").strip())
                .ifPresent(text -> lines.add("    " + role.key() + ": " + text));
    }

    private static String labelled(Choice choice) {
        String label = choice.label().map(letter -> letter.value() + ". ").orElse("");
        return label + choice.text().value();
    }

    private static String table(String head, ObjectShape shape, List<String> names, Map<String, String> defaults) {
        return names.stream()
                .map(name -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                name,
                                type(field(shape, name)).replace("|", "\\|"),
                                defaults.getOrDefault(name, "?"),
                                field(shape, name).description()))
                .collect(Collectors.joining(
                        "", "| " + head + " | type | default | what |\n| --- | --- | --- | --- |\n", ""))
                .stripTrailing();
    }

    private static Field field(ObjectShape shape, String name) {
        return shape.field(name).orElseThrow(() -> new AssertionError("there is no option " + name));
    }

    private static String type(Field field) {
        return type(field.shape().jsonSchema());
    }

    /** What a value is, from the words of its JSON Schema. */
    private static String type(Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> words) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "array" -> "list of " + several(schema.get("items"));
            case "boolean" -> "`true`, `false`";
            case "integer" -> "number, " + schema.get("minimum") + " to " + schema.get("maximum");
            case "object" -> "map";
            default -> text(String.valueOf(schema.get("pattern")));
        };
    }

    private static String several(@Nullable Object items) {
        return items instanceof Map<?, ?> schema ? type(schema).replaceFirst("^(\\w+)", "$1s") : "any";
    }

    /** A text may be any, a pattern of its own, or one of some words and prefixes. */
    private static String text(String pattern) {
        Matcher words = Pattern.compile("\\^\\((.*)\\|\\((.*)\\)\\.\\+\\)\\$").matcher(pattern);
        if (!words.matches()) {
            return pattern.equals("null") ? "pattern" : "text";
        }
        return Stream.concat(
                        Stream.of(words.group(1).split("\\|")),
                        Stream.of(words.group(2).split("\\|")).map(prefix -> prefix + "…"))
                .map(word -> "`" + word + "`")
                .collect(Collectors.joining(", "));
    }

    /** What is between two comments of the page: the first one names it, the second one ends it. */
    static Pattern part(String name) {
        return Pattern.compile("(?s)(<!-- " + name + " -->\n\n)(.*?)(\n\n<!-- /\\w+ -->)");
    }

    static String replaced(Pattern part, String text, Function<String, String> content) {
        Matcher matcher = part.matcher(text);
        assertThat(matcher.find()).as("%s", part).isTrue();
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + content.apply(found.group(2)) + found.group(4)));
    }
}
