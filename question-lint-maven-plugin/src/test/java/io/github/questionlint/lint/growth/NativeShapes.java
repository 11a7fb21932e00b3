package io.github.questionlint.lint.growth;

import static io.github.questionlint.lint.growth.GrowthShape.numbered;
import static io.github.questionlint.lint.growth.GrowthShape.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Files of the native format, and what a bank says of itself. */
final class NativeShapes {
    private static final String MANIFEST = """
            schemaVersion: 1
            id: org.example.a
            name: {en: Hostile}
            languages: [en, zh]
            license: MIT
            topics:
              - {id: norm, title: {en: Norm}}
            """;
    private static final String HEAD = """
            ---
            id: a-b
            lang: en
            type: %s
            title: What is it?
            topics: [norm]
            difficulty: easy
            status: draft
            %s---

            """;

    static final List<GrowthShape> ALL = new ArrayList<>();

    static {
        body("blanks behind a section", "## Answer@x\n\nA.\n", "\u00A0");
        body("colons behind a section", "## Answer@x\n\nA.\n", "：");
        body("the same section", "@", "## Answer\n\nA.\n\n");
        body("unknown sections", "@", "## Anwser\n\nA.\n\n");
        body("sections of a level below", "## Answer\n\n@", "### Why?\n\nA.\n\n");
        body("key points", "## Answer\n\nA.\n\n## Key points\n\n@", "- a\n");
        body("paragraphs as key points", "## Answer\n\nA.\n\n## Key points\n\n@", "a\n\n");
        body("anchors", "## Answer\n\n@", "<a id=\"b\"></a> [c](#b)\n\n");
        choice("choices", "@", "- [ ] a: b\n");
        choice("choices with explanations", "@", "- [ ] a\n  > b\n");
        choice("choices with nested lists", "@", "- [ ] a\n  - b\n");
        choice("a choice in parts", "- [x] a@\n- [ ] b\n", "\n\n  b");
        choice("quotes below a choice", "- [x] a\n@\n- [ ] b\n", "  > c\n\n");
        front("full-width commas in a list", "tags: [@\n", "，");
        front("full-width colons", "tags@: [a]\n", "：");
        front("blanks behind a value", "source: a@b\n", " ");
        front("keys", "@", "key: a\n");
        front("lines without a key", "@", "what\n");
        front("a list", "tags:\n@", "  - a\n");
        front("tabs", "tags:\n@", "\t- a\n");
        front("deep lists", "tags: @\n", "[");
        front("comments", "@", "# a\n");
        front("dashes", "tags: @\n", "- ");
        front("quotes", "source: '@\n", "''");
        front("a block", "source: |\n@", "  a\n");
        front("aliases", "tags: [&a b, @c]\n", "*a, ");
        front("related ids", "related: [@c]\n", "a-c, ");
        title("ticks of code and dollars", "`````````$ `` ");
        title("marks of emphasis", "*_[");
        title("escaped gaps", "\\[?");
        single("a long id", size -> HEAD.formatted("open", "").replace("a-b", "a" + repeat("-a", size)));
        single(
                "a long language",
                size -> HEAD.formatted("open", "").replace("lang: en", "lang: en" + repeat("-a", size)));
        single("dates", size -> HEAD.formatted("open", "review: {date: \"" + repeat("2026-", size) + "\"}\n"));
        single("heads one after the other", size -> repeat(HEAD.formatted("open", "") + "## Answer\n\nA.\n\n", size));
        single("a head without end", size -> "---\n" + repeat("a: b\n", size));
        single("only dashes", size -> repeat("---\n", size));
        list("ids that lead nowhere", n -> "related: [p-" + n + "]");
        list("ids that lead to the next", n -> "related: [q-" + (1001 + n) + "]");
        list("ids that lead to the first", n -> "related: [q-1000]");
        list("unknown topics", n -> "topics: [nrom" + n + "]");
        list("unknown fields", n -> "anwser" + n + ": a");
        list("aliases", n -> "aliases: [p-" + n + "]");
        list("the same alias", n -> "aliases: [p]");
        list("replaced ids", n -> "replacedBy: q-" + (1001 + n));
        list("sources", n -> "source: \"https://example.org/" + n + "\"");
        manifest("topics", NativeShapes::topic);
        manifest("a chain of topics", n -> "  - {id: t-" + n + ", title: {en: T}, parent: t-" + (n + 1) + "}\n");
        manifest("topics of unknown parents", n -> "  - {id: t-" + n + ", title: {en: T}, parent: u-" + n + "}\n");
        manifest("the same topic", n -> "  - {id: norm, title: {en: T}}\n");
        bank(
                "manifest: a topic for each question",
                size -> Map.of(
                        "question-bank.yaml",
                        MANIFEST + numbered(size / 2, NativeShapes::topic),
                        "a.questions.yaml",
                        questions(size / 2, n -> "topics: [t-" + n + "]")));
        own(
                "retired ids",
                "retired.yaml",
                n -> "r-" + n + ": {to: r-" + (n + 1) + ", reason: merged, date: \"2026-11-20\"}\n");
        own("locked ids", "ids.lock", n -> "r-" + n + "\n");
        own("a list of aliases", "x.questions.yaml", n -> "a" + n + ": &a" + n + " [*a" + n + "]\n");
    }

    private NativeShapes() {}

    private static void body(String name, String around, String unit) {
        single(name, size -> HEAD.formatted("open", "") + around.replace("@", repeat(unit, size)));
    }

    private static void choice(String name, String around, String unit) {
        single(
                name,
                size -> HEAD.formatted("single-choice", "") + "## Options\n\n"
                        + around.replace("@", repeat(unit, size)));
    }

    private static void front(String name, String around, String unit) {
        single(name, size -> HEAD.formatted("open", around.replace("@", repeat(unit, size))) + "## Answer\n\nA.\n");
    }

    private static void title(String name, String unit) {
        single(
                "a title: " + name,
                size -> HEAD.formatted("cloze", "gaps: {a: b}\n")
                        .replace("What is it?", "'" + repeat(unit, size) + "'"));
    }

    private static void list(String name, IntFunction<String> field) {
        bank("list: " + name, size -> Map.of("a.questions.yaml", questions(size, field)));
    }

    private static String questions(int size, IntFunction<String> field) {
        return "schemaVersion: 1\nquestions:\n"
                + numbered(
                        size,
                        n -> "  - {id: q-" + (1000 + n) + ", lang: en, title: \"What is " + n + "?\", answer: a, "
                                + field.apply(n) + "}\n");
    }

    private static String topic(int n) {
        return "  - {id: t-" + n + ", title: {en: T" + n + "}}\n";
    }

    private static void manifest(String name, IntFunction<String> topic) {
        bank(
                "manifest: " + name,
                size -> Map.of(
                        "question-bank.yaml", MANIFEST + numbered(size, topic),
                        "a-b.en.md", HEAD.formatted("open", "") + "## Answer\n\nA.\n"));
    }

    private static void own(String name, String path, IntFunction<String> line) {
        bank(
                "own files: " + name,
                size -> Map.of(
                        path, numbered(size, line), "a-b.en.md", HEAD.formatted("open", "") + "## Answer\n\nA.\n"));
    }

    private static void single(String name, IntFunction<String> text) {
        bank("native: " + name, size -> Map.of("a-b.en.md", text.apply(size)));
    }

    private static void bank(String name, IntFunction<Map<String, String>> files) {
        ALL.add(new GrowthShape(name, size -> {
            Map<String, String> all = new HashMap<>(Map.of("question-bank.yaml", MANIFEST));
            all.putAll(files.apply(size));
            return all;
        }));
    }
}
