package io.github.questionlint.lint.growth;

import static io.github.questionlint.lint.growth.GrowthShape.markdown;
import static io.github.questionlint.lint.growth.GrowthShape.numbered;
import static io.github.questionlint.lint.growth.GrowthShape.repeated;

import java.util.List;

/** Elements of HTML, whole, unclosed and nested, and what looks like them. */
final class HtmlShapes {
    private static final String ASK = "### What is it?\n\n";

    static final List<GrowthShape> ALL = List.of(
            repeated("details: nested", "", "<details><summary>Why?</summary>\n\n", "So."),
            repeated("details: nested and closed", "", "<details><summary>Why?</summary>\n\nSo.\n\n<details>\n\n", ""),
            markdown(
                    "details: nested as deep as many",
                    size -> numbered(size, n -> "<details>\n<summary>Why " + n + "?</summary>\n\n")
                            + numbered(size, n -> "</details>\n")),
            repeated("details: unclosed", ASK, "<details>\n", ""),
            repeated("details: unclosed below titles", "", ASK + "<details>\n\nSo.\n\n", ""),
            repeated("details: many", "", "<details>\n<summary>Why?</summary>\n\nSo.\n\n</details>\n\n", ""),
            repeated("details: in a line", "", "<details><summary>Why?</summary>So.</details>", ""),
            repeated("details: only ends", ASK, "</details>\n\n", ""),
            repeated("details: summaries without details", ASK, "<summary>Why?\n\n", ""),
            repeated(
                    "details: answers hidden below titles",
                    "",
                    ASK + "<details><summary>Answer</summary>\n\nA\n\n</details>\n\n",
                    ""),
            repeated(
                    "details: line ends in a summary",
                    "<details><summary>Why",
                    "\n",
                    "?</summary>\n\nSo.\n\n</details>"),
            repeated("HTML: open angles", ASK, "<", ""),
            repeated("HTML: elements of Markdown without end", ASK, "<div markdown>\n\n", ""),
            repeated("HTML: closed angles behind choices", ASK, "- a>\n- b>\n\n", "Answer: a"),
            repeated("HTML: closed angles above letters", "", ASK + "a>\nA) x\nB) y\n\n", ""),
            repeated("HTML: comments that open parts", "", "<!-- front -->\n\nWhat?\n\n<!-- back -->\n\n", ""),
            repeated("HTML: closed braces behind titles", "", "### What is it? a}\n\nSo.\n\n", ""),
            repeated("HTML: a tag without end", ASK + "<a ", "b=\"c\" ", ""),
            repeated("HTML: attributes without end", ASK, "<a b=\"", ""),
            repeated("HTML: unclosed tags", ASK, "<b>a ", ""),
            repeated("HTML: line breaks", ASK, "a<br>", ""),
            repeated("HTML: blocks", ASK, "<div>\na\n</div>\n\n", ""),
            repeated("HTML: nested blocks", ASK, "<div>\n\n", ""),
            repeated("HTML: lists", "", "<ol><li>Why?</li></ol>\n\n", ""),
            repeated("HTML: items without end", "<ol>\n", "<li>Why is it?\n", "</ol>\n"),
            repeated("HTML: terms", "<dl>\n", "<dt>Why is it?</dt>\n<dd>So.</dd>\n", "</dl>\n"),
            repeated("HTML: headings", "", "<h3>Why is it?</h3>\n\nSo.\n\n", ""),
            repeated("HTML: headings without end", "", "<h3>Why is it?\n\n", ""),
            repeated("HTML: cells", ASK + "<table>", "<tr><td>a</td>", "</table>"),
            repeated("HTML: pre", ASK, "<pre>a\n\n", ""),
            repeated("HTML: pre and ends", ASK, "<pre><code>a</code></pre>\n\n", ""),
            repeated("HTML: pictures", ASK, "<img src=\"a.png\">", ""),
            repeated("HTML: anchors", ASK, "<a id=\"b\"></a>[c](#b) ", ""),
            repeated("HTML: inputs", "### What?\n\n", "<input type=\"radio\" checked> a<br>\n", ""),
            repeated("HTML: declarations", ASK, "<!A ", ""),
            repeated("HTML: instructions", ASK, "<?a ", ""),
            repeated("HTML: CDATA", ASK, "<![CDATA[ ", ""),
            repeated("HTML: scripts", ASK, "<script>a\n\n", ""),
            repeated("HTML: entities without end", ASK, "&a", ""),
            repeated("HTML: entities of numbers", ASK, "&#60;&#x3e;&amp;lt; ", ""),
            repeated("HTML: entities in code", ASK + "`", "&lt;", "`"),
            repeated("HTML: entities in a fence", ASK + "```\n", "a &lt; b &amp;&amp; c\n", "```\n"),
            repeated("components: nested", "", "<MultipleChoice question=\"Why?\">\n", ""),
            repeated(
                    "components: many",
                    "",
                    "<MultipleChoice question=\"Why?\" options={[\"a\"]} answer=\"a\" />\n\n",
                    ""),
            repeated("components: options without end", "<MultipleChoice question=\"Why?\" options={[", "\"a\", ", ""),
            repeated("quiz: many", "", "<quiz>\nWhy?\n- [x] a\n- [ ] b\n</quiz>\n\n", ""),
            repeated("quiz: unclosed", "", "<quiz>\nWhy?\n", ""),
            repeated("containers: unclosed", ASK, "::: details Answer\na\n", ""),
            repeated("containers: many", "", ASK + "::: details Answer\na\n:::\n\n", ""),
            repeated("containers: admonitions", "", "!!! question \"Why?\"\n    So.\n\n", ""),
            repeated("containers: callouts", "", "> [!question]- Why?\n> So.\n\n", ""),
            repeated("containers: shortcodes", ASK, "{{< spoiler text=\"a\" >}}\n", ""),
            repeated("containers: attributes", ASK, "a {#b .c}\n\n", ""));

    private HtmlShapes() {}
}
