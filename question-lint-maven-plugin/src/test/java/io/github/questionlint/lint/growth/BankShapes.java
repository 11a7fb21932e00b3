package io.github.questionlint.lint.growth;

import static io.github.questionlint.lint.growth.GrowthShape.numbered;
import static io.github.questionlint.lint.growth.GrowthShape.repeat;

import io.github.questionlint.lint.LintConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Banks of many files, and configurations. */
final class BankShapes {
    private static final String QUESTION = "### Why is it?\n\nIt is so.\n";
    /** The characters for which a bank gets one file more. */
    private static final int A_FILE = 200;

    static final List<GrowthShape> ALL = new ArrayList<>();

    static {
        files("equal questions", n -> Map.entry(n + ".md", QUESTION));
        files("different questions", n -> Map.entry(n + ".md", QUESTION.replace("it", "it" + n)));
        files("folders", n -> Map.entry("a" + n + "/b/q.md", QUESTION));
        files("long names", n -> Map.entry("a-".repeat(100) + n + ".md", QUESTION));
        files("names with numbers", n -> Map.entry("%03d-%d.md".formatted(n, 2 * n), QUESTION));
        files("links to the next", n -> Map.entry(n + ".md", QUESTION + "\n[a](" + (n + 1) + ".md#why-is-it)\n"));
        files("links to nothing", n -> Map.entry(n + ".md", QUESTION + "\n[a](b" + n + ".md)\n"));
        files("a question in a file", n -> Map.entry(n + ".md", "# Why is it " + n + "?\n\nIt is so.\n"));
        files("languages", n -> Map.entry("q" + n / 2 + (n % 2 == 0 ? ".en.md" : ".zh.md"), QUESTION));
        files(
                "glossaries",
                n -> Map.entry("glossary" + n + ".md", "# Glossary\n\n**HTML" + n + "**: a language.\n\n" + QUESTION));
        files("lists of questions", n -> Map.entry(n + ".yaml", "- question: Why " + n + "?\n  answer: a\n"));
        files("data that is no bank", n -> Map.entry(n + ".json", "{\"a\": [" + n + "]}"));
        config("globs", size -> "include: [\"**/" + repeat("*a", size / 16) + ".md\", \"**/*.md\"]\n");
        config(
                "alternatives of a glob",
                size -> "include: [\"**/*" + repeat("{a,b}", size / 16) + "*\", \"**/*.md\"]\n");
        config(
                "many globs",
                size -> "include:\n  - \"**/*.md\"\n" + numbered(size / 8, n -> "  - \"**/a" + n + "*b*/**\"\n"));
        config("a glossary", size -> "glossary:\n" + numbered(size, n -> "  - Term" + n + "\n"));
        config("a glossary of one word", size -> "glossary:\n  - it" + repeat(" it", size / 4) + "\n");
        config("unknown rules", size -> "rules:\n" + numbered(size, n -> "  anwser-" + n + ": warning\n"));
        config("unknown keys", size -> numbered(size, n -> "anwser" + n + ": a\n"));
        config("deep", size -> "rules: " + repeat("{a: ", size / 4) + "\n");
        config("comments", size -> repeat("# a\n", size));
        config("layouts", size -> "layouts:\n" + repeat("  - {layout: heading, levels: [3]}\n", size / 16));
        config(
                "patterns of a layout",
                size -> "layouts:\n  - {layout: heading, levels: [3], title: \"" + repeat("(a|b)*", size / 16)
                        + "\"}\n");
    }

    private BankShapes() {}

    private static void files(String name, IntFunction<Map.Entry<String, String>> file) {
        ALL.add(new GrowthShape("files: " + name, size -> {
            Map<String, String> files = new HashMap<>();
            for (int number = 0; number < size / A_FILE; number++) {
                Map.Entry<String, String> entry = file.apply(number);
                files.put(entry.getKey(), entry.getValue());
            }
            return files;
        }));
    }

    private static void config(String name, IntFunction<String> text) {
        ALL.add(new GrowthShape("configuration: " + name, size -> {
            Map<String, String> files = new HashMap<>(Map.of(LintConfig.FILE, text.apply(size)));
            for (int number = 0; number < 10; number++) {
                files.put("a".repeat(100) + number + ".md", repeat(QUESTION, size / 20));
            }
            return files;
        }));
    }
}
