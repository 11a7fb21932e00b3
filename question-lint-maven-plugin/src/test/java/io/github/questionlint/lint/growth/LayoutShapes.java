package io.github.questionlint.lint.growth;

import static io.github.questionlint.lint.growth.GrowthShape.file;
import static io.github.questionlint.lint.growth.GrowthShape.markdown;
import static io.github.questionlint.lint.growth.GrowthShape.numbered;
import static io.github.questionlint.lint.growth.GrowthShape.repeated;

import java.util.List;

/** How existing banks write titles, choices and keys, again and again. */
final class LayoutShapes {
    private static final String ASK = "### What is it?\n\n";

    static final List<GrowthShape> ALL = List.of(
            repeated("choices: letters in lines", ASK, "A) one\n", ""),
            repeated("choices: letters in paragraphs", ASK, "A) one\n\n", ""),
            repeated("choices: letters in a line", ASK, "A. one B. two ", ""),
            repeated("choices: the alphabet", ASK, "a) one b) two c) three d) four\n", "\nAnswer: c"),
            repeated("choices: in brackets", ASK, "(A) one (B) two\n", ""),
            repeated("choices: full-width", ASK, "Ａ．one　Ｂ、two\n", ""),
            repeated("choices: bullets", ASK, "- A: one\n", ""),
            repeated("choices: boxes", ASK, "- [ ] one\n", ""),
            repeated("choices: boxes in paragraphs", ASK, "[ ] one\n\n", ""),
            repeated("choices: all right", ASK, "- [x] one\n", ""),
            repeated("choices: true and false", "", "### It is so.\n\n- [x] True\n- [ ] False\n\n", ""),
            repeated("choices: of many questions", "", ASK + "A) one\nB) two\nC) three\n\nAnswer: B\n\n", ""),
            repeated("choices: with images", ASK, "- [ ] ![a](b.png)\n", ""),
            repeated("choices: all of the above", ASK, "- [ ] all of the above\n- [x] A and B\n", ""),
            repeated("choices: marks behind", ASK, "- one (correct) ✓\n", ""),
            markdown("choices: all different", size -> ASK + numbered(size, n -> "- [ ] one " + n + "\n")),
            repeated("keys: in lines", ASK + "A) one\nB) two\n\n", "Answer: B\n", ""),
            repeated("keys: in a line", ASK + "A) one\nB) two\n\n", "Answer: B ", ""),
            repeated("keys: letters", ASK + "A) one\nB) two\n\nAnswer: ", "A, B, ", ""),
            repeated("keys: bold", "", ASK + "A) one\nB) two\n\n**Answer: B**\n\n", ""),
            markdown(
                    "keys: far away",
                    size -> numbered(size / 2, n -> n + 1 + ". Why " + n + "?\n\n   A) one\n   B) two\n\n")
                            + "## Answers\n\n" + numbered(size / 4, n -> n + 1 + ". B\n")),
            markdown(
                    "keys: far away in a line",
                    size -> numbered(size / 2, n -> n + 1 + ". Why " + n + "?\n\n   A) one\n   B) two\n\n")
                            + "## Answers\n\n" + numbered(size / 4, n -> n + 1 + "-B ")),
            markdown(
                    "keys: far away in a table",
                    size -> numbered(size / 2, n -> "### " + (n + 1) + ". Why " + n + "?\n\nA) one\nB) two\n\n")
                            + "## Answers\n\n| question | answer |\n| - | - |\n"
                            + numbered(size / 4, n -> "| " + (n + 1) + " | B |\n")),
            markdown(
                    "keys: answers far away",
                    size -> "## Questions\n\n" + numbered(size / 2, n -> n + 1 + ". Why " + n + "?\n")
                            + "\n## Answers\n\n" + numbered(size / 2, n -> n + 1 + ". It is " + n + ".\n")),
            repeated("keys: many lists of them", ASK + "A) one\nB) two\n\n", "## Answers\n\n1. B\n\n", ""),
            repeated("titles: equal", "", ASK + "A thing.\n\n", ""),
            markdown(
                    "titles: nearly equal",
                    size -> numbered(size, n -> "### What is the use of w" + n + "x in it?\n\nIt is " + n + ".\n\n")),
            markdown(
                    "titles: permuted",
                    size -> numbered(size, n -> "### What " + words(n) + "is it?\n\nIt is " + n + ".\n\n")),
            repeated("titles: of one word", "", "### Notes\n\nA.\n\n", ""),
            repeated("titles: without an answer, in a list", "", "1. What is it?\n", ""),
            repeated("titles: with numbers", "", "### 1.2.3. Q4: What is it?\n\nA.\n\n", ""),
            repeated("titles: a chain of numbers", "### ", "1.", " What is it?\n\nA."),
            repeated("titles: labels", "### ", "Question: ", "What is it?\n\nA."),
            repeated("titles: words of asking", "### ", "what is ", "it?\n\nA."),
            repeated("titles: signs behind", "### What is it?", ")", "\n\nA."),
            repeated("titles: tags behind", "### What is it?", " [easy]", "\n\nA."),
            repeated("titles: tags in braces", "### What is it? {", "#a ", "}\n\nA."),
            repeated("titles: bold words", "### ", "**a** ", "\n\nA."),
            repeated("titles: links", "### ", "[a](b) ", "?\n\nA."),
            repeated("bold: titles", "", "**What is it?**\n\nA thing.\n\n", ""),
            repeated("bold: titles in lines", "", "**What is it?** A thing.\n", ""),
            repeated("bold: unclosed", "", "**What is it?\n\nA thing.\n\n", ""),
            repeated("italics: titles", "", "*What is it?*\n\nA thing.\n\n", ""),
            repeated("articles: titles", "", "Q1: What is it?\n\nA: A thing.\n\n", ""),
            repeated("articles: titles in lines", "", "Q: What is it?\nA: A thing.\n", ""),
            repeated("cards: of a line", "", "What is it::A thing\n", ""),
            repeated("cards: of lines", "", "What is it?\n?\nA thing.\n\n", ""),
            repeated("cards: in a line", "", "a :: b ", ""),
            repeated("cards: clozes", "", "{{c1::a}} b ==c== ", ""),
            repeated("sections: front and back", "", "## Front\n\nWhy?\n\n## Back\n\nSo.\n\n", ""),
            repeated("sections: only fronts", "", "## Question\n\nWhy?\n\n", ""),
            repeated("tables: questions", "| question | answer |\n| - | - |\n", "| What is it? | A thing. |\n", ""),
            repeated(
                    "tables: choices",
                    "| question | a | b | key |\n| - | - | - | - |\n",
                    "| What is it? | 1 | 2 | a |\n",
                    ""),
            repeated("tables: of a question each", "", "| question | answer |\n| - | - |\n| Why? | So. |\n\n", ""),
            repeated("answers: links of a file", "", ASK + "[answer](a.md)\n\n", ""),
            repeated("answers: placeholders", "", ASK + "TODO\n\n", ""),
            repeated("answers: introductions of a list", "", ASK + "There are three:\n\n", ""),
            repeated("answers: numbers", ASK, "= 12.5 % ", ""),
            repeated("answers: results", ASK + "The result is ", "1 + ", "2."),
            repeated("answers: units", ASK, "12 kg, ", ""),
            repeated("answers: one long word", ASK, "a", ""),
            repeated("answers: sentences", ASK, "It is so and it is not so. ", ""),
            repeated("answers: of dates", ASK, "2026-11-29, as of 2024, ", ""),
            repeated("answers: of terms", ASK, "HTML, JavaScript, javascript, JSON, Json, ", ""),
            file("GIFT: entries", "q.gift", size -> GrowthShape.repeat("::a:: Why? {=so ~no}\n\n", size)),
            file("GIFT: choices", "q.gift", size -> "::a:: Why? {" + GrowthShape.repeat("=so ~no ", size) + "}\n"),
            file("GIFT: open", "q.gift", size -> GrowthShape.repeat("::a:: Why? {\n\n", size)),
            file("GIFT: braces", "q.gift", size -> "::a:: Why? " + GrowthShape.repeat("{", size)),
            file("GIFT: escapes", "q.gift", size -> "::a:: Why? {=" + GrowthShape.repeat("\\~", size) + "}\n"),
            file("GIFT: pairs", "q.gift", size -> "::a:: Why? {" + GrowthShape.repeat("=a -> b ", size) + "}\n"),
            file("GIFT: weights", "q.gift", size -> "::a:: Why? {" + GrowthShape.repeat("~%50%a#b ", size) + "}\n"),
            file("GIFT: comments", "q.gift", size -> GrowthShape.repeat("// a\n", size) + "::a:: Why? {T}\n"),
            file(
                    "Aiken: questions",
                    "q.txt",
                    size -> GrowthShape.repeat("Why is it?\nA) one\nB) two\nANSWER: A\n\n", size)),
            file(
                    "Aiken: choices",
                    "q.txt",
                    size -> "Why is it?\n" + GrowthShape.repeat("A) one\n", size) + "ANSWER: A\n"));

    private LayoutShapes() {}

    private static String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < 8; at++) {
            words.append((number >> at & 1) == 0 ? "alpha" : "beta").append(at).append(' ');
        }
        return words.toString();
    }
}
