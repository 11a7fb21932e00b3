package io.github.questionlint.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of authors as HTML: formulas, code and links. */
class SiteTextTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final List<String> failed = new ArrayList<>();
    private final SiteText texts = new SiteText(target -> target, picture -> false);

    private String html(String markdown) {
        return texts.of(markdown, failed::add).html();
    }

    @Test
    void a_formula_is_drawn_as_MathML_and_Markdown_leaves_its_signs_alone() {
        assertThat(html("Let $a_i * b_i * \\mathbb{R}$ be."))
                .isEqualTo(
                        "<p>Let <math><mrow><msub><mi>a</mi><mi>i</mi></msub><mo>∗</mo><msub><mi>b</mi><mi>i</mi></msub>"
                                + "<mo>∗</mo><mi>ℝ</mi></mrow></math> be.</p>");
        assertThat(html("$$\\frac{1}{2}$$")).contains("<math display=\"block\"", "<mfrac>");
        assertThat(failed).isEmpty();
    }

    @Test
    void a_formula_is_drawn_however_little_stack_the_caller_has() throws InterruptedException {
        List<String> drawn = new ArrayList<>();
        Thread caller = new Thread(null, () -> drawn.add(html("$x$")), "little stack", 256 << 10);
        caller.start();
        caller.join();
        assertThat(drawn).containsExactly("<p><math><mi>x</mi></math></p>");
    }

    @Test
    void styles_become_classes_that_the_style_sheet_has() {
        String html = html("$$\\begin{aligned}a&=b\\\\c&=d\\end{aligned}$$");
        assertThat(html).doesNotContain(" style=");
        String rule = texts.rules();
        assertThat(rule).startsWith(".f").contains("padding-left:0em; padding-right:0em");
        assertThat(html).contains(rule.substring(1, rule.indexOf(' ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\unknown{x}",
                "\\frac{",
                "\\href{javascript:alert(1)}{x}",
                "\\includegraphics{https://example.org/a.png}",
                "\\def\\a{\\a\\a}\\a",
                "\\class{x}{y}",
            })
    void a_formula_that_is_not_understood_stays_as_it_is_written(String tex) {
        String html = html("$" + tex + "$");
        assertThat(html).startsWith("<p><code class=\"tex\">$").doesNotContain("href=", "src=", "<a", "<img");
        assertThat(failed).containsExactly("$" + tex + "$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\text{<script>alert(1)</script>}",
                "\\text{</math><img src=x onerror=alert(1)>}",
                "\\text{\" onclick=\"alert(1)}",
                "\\color{red;background:url(//x)}{y}",
                "\\htmlStyle{background:url(//x)}{y}",
                "\\style{position:fixed}{x}",
            })
    void a_formula_runs_and_loads_nothing(String tex) {
        String html = html("a $" + tex + "$ b");
        assertThat(TAG.matcher(html).results().map(tag -> tag.group()))
                .noneMatch(tag -> tag.matches("(?is).*(?:script|onerror|onclick|url|style=|<img).*"));
        assertThat(texts.rules()).doesNotContain("url", "position");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "x^",
                "\\sqrt{",
                "\\frac",
                "\\begin{matrix}",
                "\\left(",
                "\\text{",
                "\\def\\a#1{#1#1#1#1}\\a{",
                "^_"
            })
    void a_hostile_formula_is_given_up_after_a_number_of_steps_or_a_mistake(String part) {
        String tex = "$" + part.repeat(1_900 / part.length()) + "$";
        assertThat(html(tex)).startsWith("<p><code class=\"tex\">");
        assertThat(failed).containsExactly(tex);
    }

    @Test
    void code_is_coloured_by_its_language() {
        assertThat(html("```python\n# why\nif x == \"a#b\":  # c\n    return 0x1F  # d\n```"))
                .isEqualTo("""
                <pre tabindex="0"><code><span class="c"># why</span>
                <span class="k">if</span> x == <span class="s">"a#b"</span>:  <span class="c"># c</span>
                    <span class="k">return</span> <span class="n">0x1F</span>  <span class="c"># d</span>
                </code></pre>\
                """);
        assertThat(html("```SQL\nselect 'it''s' -- x\n```"))
                .contains(
                        "<span class=\"k\">select</span>",
                        "<span class=\"s\">'it'</span>",
                        "<span class=\"c\">-- x</span>");
        assertThat(html("```\nif x\n```")).isEqualTo("<pre tabindex=\"0\"><code>if x\n</code></pre>");
        assertThat(html("```java\nchar c = '\\''; /* open <b>\n```"))
                .contains("<span class=\"s\">'\\''</span>", "<span class=\"c\">/* open &lt;b&gt;\n</span>");
    }

    @Test
    void a_text_on_one_line_has_no_paragraph_around_it() {
        assertThat(texts.of("a *b*", failed::add).inline().html()).isEqualTo("a <em>b</em>");
        assertThat(texts.of("a\n\nb", failed::add).inline().html()).isEqualTo("<p>a</p><p>b</p>");
        assertThat(SiteText.plain("Is $a_i$ *b*\n `c`?")).isEqualTo("Is $a_i$ b c?");
    }

    @Test
    void every_formula_of_the_bank_is_drawn() throws Exception {
        Set<String> drawn = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../question-content/questions"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                FormulaText.of(Files.readString(file)).formulas().forEach(formula -> drawn.add(formula.source()));
            }
        }
        assertThat(drawn).hasSizeGreaterThan(300);
        assertThat(html(String.join("\n\n", drawn))).contains("<math");
        assertThat(failed).isEmpty();
    }
}
