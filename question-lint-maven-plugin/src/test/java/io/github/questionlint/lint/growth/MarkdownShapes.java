package io.github.questionlint.lint.growth;

import static io.github.questionlint.lint.growth.GrowthShape.markdown;
import static io.github.questionlint.lint.growth.GrowthShape.numbered;
import static io.github.questionlint.lint.growth.GrowthShape.repeat;
import static io.github.questionlint.lint.growth.GrowthShape.repeated;

import java.util.List;

/** Blocks and inline signs of Markdown, whole, unclosed and nested. */
final class MarkdownShapes {
    private static final String ASK = "### What is it?\n\n";

    static final List<GrowthShape> ALL = List.of(
            repeated("fences: unclosed", ASK, "```java\nint a;\n", ""),
            repeated("fences: empty", ASK, "```\n```\n", ""),
            repeated("fences: of many languages", ASK, "```java\nint a;\n```\n\n~~~\nx\n~~~\n\n", ""),
            repeated("fences: longer and longer ends", ASK + "````\n", "``` x\n", ""),
            repeated("fences: with tabs", ASK + "```\n", "\ta \t b\n", "```\n"),
            repeated("fences: JSON", ASK + "```json\n", "{\"a\": [\n", "```\n"),
            repeated("fences: a row of signs", ASK + "```\n", "+---+", "\n```\n"),
            repeated("fences: a call", ASK + "```java\n", "f(a, ", "\n```\n"),
            repeated("fences: return after return", ASK + "```java\nint f() { ", "return 0; ", "}\n```\n"),
            repeated("fences: a stub without end", ASK + "```js\nfunction f() {", " ", "x\n```\n"),
            repeated("fences: comments of a stub", ASK + "```java\nint f() {\n", "// TODO\n", "}\n```\n"),
            repeated("fences: comments without an end", ASK + "```kotlin\n", "/*", "\n```\n"),
            repeated("fences: texts without an end", ASK + "```kotlin\n", "\"\"\"'", "\n```\n"),
            repeated("fences: escapes in a text", ASK + "```kotlin\n", "\"\\", "\n```\n"),
            repeated("fences: marks of comments", ASK + "```kotlin\n", "#`<!--", "\n```\n"),
            repeated("math: dollars only", ASK, "$", ""),
            repeated("math: two dollars", ASK, "$$ ", ""),
            repeated("math: prices", ASK, "$5 ", ""),
            repeated("math: one that is open", ASK, "$x ", ""),
            repeated("math: lines with one that is open", ASK, "$x\n", ""),
            repeated("math: in code that is open", ASK, "`$", ""),
            repeated("math: escaped dollars", ASK, "\\$", ""),
            repeated("math: in quotes", ASK, "> $$\n", ""),
            repeated("math: between bars", ASK, "| $ ", ""),
            markdown("math: many", size -> ASK + numbered(size, n -> "$x_" + n + "$\n\n")),
            repeated("code: open ticks", ASK, "`a ``b ", ""),
            markdown("code: ticks of every number", size -> ASK + numbered(size, n -> "`".repeat(n % 300 + 1) + "a ")),
            repeated("code: spans", ASK, "`a b` ", ""),
            repeated("code: indented", ASK, "    int a = 1;\n", ""),
            repeated("code: indented, blank lines between", ASK, "    a\n\n", ""),
            repeated("emphasis: runs of stars", ASK, repeat("**a **b ", 800) + "\n\n", ""),
            repeated("emphasis: paragraphs", ASK, "**a **b **c** d\n\n", ""),
            repeated("emphasis: underlines in words", ASK, "a_b_c __d ", ""),
            repeated("emphasis: tildes", ASK, "~~a ~b ", ""),
            repeated("emphasis: macros", ASK, "__FILE__ __a_b__ ", ""),
            repeated("emphasis: a macro without end", ASK + "__", "A_", " b"),
            repeated("links: open brackets", ASK, "[", ""),
            repeated("links: pictures without end", ASK, "![", ""),
            repeated("links: to a file", ASK, "[a](b.md) ", ""),
            repeated("links: to an anchor", ASK, "[a](#b) ", ""),
            repeated("links: without a target", ASK, "[a]( ", ""),
            repeated("links: by reference", ASK, "[a][b] ", ""),
            repeated("links: footnotes", ASK, "[^a] ", ""),
            repeated("links: lines of pictures", ASK, "![a](b.png)\n", ""),
            repeated("links: bare addresses in a line", ASK, "http://a.b/，", ""),
            repeated("links: bare addresses in lines", ASK, "see www.example.org/a_(b and\n", ""),
            repeated("links: an address with brackets", ASK + "http://a.b/", "(", ""),
            repeated("links: mail", ASK, "a.b-c", "@example.org"),
            markdown("links: definitions", size -> ASK + numbered(size, n -> "[a" + n + "]: b" + n + ".md\n")),
            repeated("links: the same definition", ASK, "[a]: b.md \"c\"\n", ""),
            repeated("links: a definition without end", ASK + "[a]: b \"", "c\n", ""),
            markdown(
                    "links: to each heading",
                    size -> numbered(size, n -> "### Why " + n + "?\n\n[a](#why-" + n + ")\n\n")),
            markdown(
                    "links: a table of contents",
                    size -> numbered(size / 2, n -> "- [Why " + n + "?](#why-" + n + ")\n") + "\n"
                            + numbered(size / 2, n -> "### Why " + n + "?\n\nSo " + n + ".\n\n")),
            repeated("tables: wide", ASK + "| a | b |\n| - | - |\n|", " a |", "\n"),
            repeated("tables: long", ASK + "| a | b |\n| - | - |\n", "| c | d |\n", "\n"),
            repeated("tables: heads", ASK, "| a | b |\n| - | - |\n\n", ""),
            repeated("tables: rows without a head", ASK, "| a | b\n", ""),
            markdown("tables: as wide as long", size -> ASK + table((int) Math.sqrt(size / 4.0))),
            repeated("tables: escaped bars", ASK + "| a | b |\n| - | - |\n| ", "\\|", " |\n"),
            repeated("quotes: nested", ASK, ">", " a"),
            repeated("quotes: lines", ASK, "> a\n", ""),
            repeated("lists: flat", ASK, "- a\n", ""),
            repeated("lists: loose", ASK, "1. a\n\n", ""),
            repeated("lists: one after the other", ASK, "- a\n\n* b\n\n", ""),
            markdown("lists: nested", size -> ASK + numbered(size, n -> "  ".repeat(n % 200) + "- a\n")),
            repeated("lists: in one line", ASK, "- ", "a"),
            markdown("lists: numbers with gaps", size -> numbered(size, n -> 2 * n + 1 + ". Why " + n + "?\n\n")),
            repeated("rules: thematic", ASK, "---\n\n", ""),
            repeated("rules: a line of stars", ASK, "* ", "a"),
            repeated("breaks: backslashes", ASK, "a\\\n", ""),
            repeated("breaks: two blanks", ASK, "a  \n", ""),
            repeated("headings: without a blank", "", "###Why is it?\n\nSo.\n\n", ""),
            repeated("headings: without an answer", "", "### Why is it?\n\n", ""),
            repeated("headings: closed", "", "### Why ### is ###\n\nSo.\n\n", ""),
            repeated("headings: underlined", "", "Why is it?\n---\n\nSo.\n\n", ""),
            repeated("headings: a title of many lines", "", "Why\n", "---\n"),
            repeated("headings: hashes", "### What", "#", "\n\nA thing."),
            markdown(
                    "headings: levels",
                    size -> numbered(size, n -> "#".repeat(n % 6 + 1) + " Why " + n + "?\n\nSo.\n\n")),
            repeated("signs: invisible, in a line", ASK, "wo\u200Brd ", ""),
            repeated("signs: invisible, in paragraphs", ASK, "wo\u200Brd\n\n", ""),
            repeated("signs: directions", ASK, "a\u202Eb ", ""),
            repeated("signs: combining", ASK + "a", "\u0301", ""),
            repeated("signs: joined emoji", ASK, "👩\u200D👩\u200D👧", ""),
            repeated("signs: replacement", ASK, "\uFFFD ", ""),
            repeated("signs: controls", ASK, "a\u0007", ""),
            repeated("signs: line separators", ASK, "a\u2028\u0085", ""),
            repeated("Chinese: glued words", "### 这是什么？\n\n", "这是Java语言的中文x字。\n\n", ""),
            repeated("Chinese: glued words in a line", "### 这是什么？\n\n", "这是Java语言,中文x字.", ""),
            repeated("Chinese: quotes", "### 这是什么？\n\n", "他说\"这是\"和'那是'，", ""),
            repeated("Chinese: bold beside signs", "### 这是什么？\n\n", "**中文：**后面", ""),
            repeated("math: dollars", ASK, "$a_1$ and $$b$$ ", ""),
            repeated("math: unclosed blocks", ASK, "$$\na\n\n", ""),
            repeated("math: rows", ASK + "$", "\\\\frac ", "& $"),
            repeated("math: dollars beside addresses", ASK + "$a$ ", "<https://a.b>\n\n", ""),
            repeated("math: commands", ASK + "$", "\\frac{a}", "$"),
            repeated("comments: unclosed", ASK, "<!-- a\n\n", ""),
            repeated("comments: each in a line", ASK, "<!-- question-lint ignore zzz: a -->\n\n", ""),
            repeated("comments: in a line", ASK, "<!-- a --> ", ""));

    private MarkdownShapes() {}

    private static String table(int width) {
        return "|" + repeat(" a |", 4 * width) + "\n|" + repeat(" - |", 4 * width) + "\n"
                + ("|" + repeat(" b |", 4 * width) + "\n").repeat(width);
    }
}
