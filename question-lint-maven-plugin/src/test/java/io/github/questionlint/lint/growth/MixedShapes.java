package io.github.questionlint.lint.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sign or word again and again, at every place where an author writes. */
final class MixedShapes {
    /** A third of all, in which each unit and each place comes up. */
    static final List<GrowthShape> USUAL = new ArrayList<>();

    static final List<GrowthShape> ALL = new ArrayList<>();

    /** How many pairs of unit and place there are for each that is run always; not a divisor of the number of places. */
    private static final int EACH = 3;

    private static final Map<String, String> UNITS = new LinkedHashMap<>();
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        units();
        places();
        UNITS.forEach((unit, text) -> PLACES.forEach((place, around) -> add(place + ": " + unit, text, around)));
    }

    private MixedShapes() {}

    private static void add(String name, String unit, String around) {
        String[] parts = around.split("@", -1);
        GrowthShape shape = GrowthShape.repeated(name, parts[0], unit, parts[1]);
        if (ALL.size() % EACH == 0) {
            USUAL.add(shape);
        }
        ALL.add(shape);
    }

    private static void units() {
        UNITS.put("blanks", " ");
        UNITS.put("tabs", "\t");
        UNITS.put("no-break spaces", "\u00A0");
        UNITS.put("ideographic spaces", "\u3000");
        UNITS.put("zero-width spaces", "a\u200B");
        UNITS.put("words", "word ");
        UNITS.put("Chinese words", "中文word");
        UNITS.put("digits", "1");
        UNITS.put("numbers", "1.2, ");
        UNITS.put("letters with brackets", "A) x ");
        UNITS.put("ticks", "a ✓ ");
        UNITS.put("full-width signs", "，。");
        UNITS.put("full-width brackets", "（");
        UNITS.put("colons", ": ");
        UNITS.put("question marks", "a? ");
        UNITS.put("dots", ".");
        UNITS.put("dashes", "- ");
        UNITS.put("underlines", "_");
        UNITS.put("slashes", "a/");
        UNITS.put("backslashes", "\\");
        UNITS.put("dollars", "$x ");
        UNITS.put("quotes", "\"");
        UNITS.put("brackets", "(");
        UNITS.put("braces", "{{");
        UNITS.put("angles", "< ");
        UNITS.put("entities", "&lt;");
        UNITS.put("addresses", "http://a.b/");
        UNITS.put("combining marks", "\u0301");
        UNITS.put("emoji", "😀");
        UNITS.put("answers", "Answer: A ");
    }

    private static void places() {
        PLACES.put("title", "### What is@it?\n\nA thing.");
        PLACES.put("bold title", "**What is@it?**\n\nA thing.\n\n**Why?**\n\nSo.");
        PLACES.put("item title", "1. What is@it?\n\n   A thing.\n2. Why is it?\n\n   So.");
        PLACES.put("answer", "### What is it?\n\nA thing@so.");
        PLACES.put("answer behind a label", "### What is it?\n\nAnswer:@b");
        PLACES.put("lettered choices", "### What is it?\n\nA) one@B) two\nC) three\n\nAnswer: B");
        PLACES.put("task list", "### What is it?\n\n- [ ] one@\n- [x] two@");
        PLACES.put("comment", "### What is it?\n\nA.\n\n<!-- question-lint ignore answer-missing: x@y -->");
        PLACES.put("code", "### What is it?\n\n`a@b` is.");
        PLACES.put("fence", "### What is it?\n\n```java\nint a =@b;\n```");
        PLACES.put("link", "### What is it?\n\n[a@b](c.md) and [b](c@d) is.");
        PLACES.put("summary", "<details>\n<summary>What is@it?</summary>\n\nA thing.\n\n</details>");
        PLACES.put("cell", "| question | answer |\n| --- | --- |\n| What is@it? | a |\n| Why is it? |@ |");
        PLACES.put("quote", "> What is@it?\n\nA thing.\n\n> Why is it?\n\nSo@.");
    }
}
