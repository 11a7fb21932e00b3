package io.github.questionlint.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were made to be slow or to break a reader are read by the layouts that mark every part of a question. */
class HostileNotationTest {
    private static final int SIZE = 32 << 10;
    private static final List<String> LAYOUTS = List.of("gift", "card", "sections", "quiz", "heading");
    private static final String PIECES =
            "{|}|=|~|#|####|%50%|->|::|;;|?\n|\n|\n\n|\\|\\n|//|$CATEGORY: x\n|[html]|T|1..2|a b|<quiz>\n|</quiz>\n|<Quiz>|</Quiz>"
                    + "|<Option correct>|</Option>|<Spoiler>|</Spoiler>|## Front\n|## Back\n|**Options**\n|---\n|- [x] a\n|```\n|    | |\r\n|\t|[[x]]"
                    + "|<p>|&lt;|题目|A. x\n|Answer: B\n|é|\uD83D\uDE00|\uD83D";

    static Stream<String> units() {
        return Stream.of(
                "{",
                "}",
                "{{=a}",
                "{=a ~b}\n",
                "::a {\n\n",
                "{=[a ~[b}",
                "a {T}\n",
                "\\",
                "=a=a ",
                "~%50%",
                "//\n",
                "$CATEGORY: x\n",
                "?\n\n",
                "a\n?\n",
                "a :: b\n",
                "#a\n",
                "## Front\n",
                "**Question:** a\n\n",
                "## Front\na\n## Back\n",
                "<quiz>\n",
                "<quiz>\n- [x] a\n</quiz>\n",
                "<Quiz><Option correct>",
                "<Quiz><Option correct>a</Option><Option>b</Option>",
                "<Quiz><Option correct>a</Option><Option>b</Option></Quiz>\n",
                "- a\n  <Spoiler>b</Spoiler>\n",
                "<Option ");
    }

    @ParameterizedTest
    @MethodSource("units")
    void repeated_units_are_read_in_time(String unit) {
        String text = unit.repeat(SIZE / unit.length());
        for (String layout : LAYOUTS) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(layout, text), layout);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(layout, " ".repeat(SIZE) + text), layout);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_mixture_is_read_with_places_in_the_file(long seed) {
        Random random = new Random(seed);
        String[] pieces = PIECES.split("\\|");
        for (int turn = 0; turn < 100; turn++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            LAYOUTS.forEach(layout -> read(layout, text.toString()));
        }
    }

    private static void read(String layout, String text) {
        SourceFile file = SourceFile.of(layout.equals("gift") ? "a.gift" : "a.md", text);
        YamlNode none = YamlNode.emptyMap(file.span(0, 0));
        Document document = layout.equals("gift")
                ? Document.of(file, none)
                : Document.of(Markdown.parse(file, Limits.DEFAULT), none);
        Yaml entry = Yaml.parse(
                SourceFile.of("layout", "{layout: " + layout + ", separators: ['?', '??', '::', ';;']}"),
                Limits.DEFAULT);
        LayoutSpec spec = LayoutSpec.of(new Fields(entry.root().orElseThrow(), List.of()));
        List<Problem> problems = new ArrayList<>();
        for (Question question : NotationReader.questions(document, spec, problems::add)) {
            assertThat(question.span().endLine()).isLessThanOrEqualTo(file.lineCount());
            for (Choice choice : question.choices()) {
                assertThat(question.span().contains(choice.markSpan()))
                        .as("%s in %s", choice.markSpan(), question.span())
                        .isTrue();
            }
            question.sections()
                    .values()
                    .forEach(section ->
                            assertThat(file.endOffset(section.text().span())).isLessThanOrEqualTo(text.length()));
        }
        problems.forEach(problem -> assertThat(problem.message("en")).doesNotContain("{0}"));
    }
}
