package io.github.questionlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with an example for each option of a layout: the examples are read, and the option makes the difference. */
class LayoutOptionsDocsTest {
    private static final Path PAGE = Path.of("../docs/layout-options.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## `([\\w: ]+)`\n(.*?)(?=^## `|\\z)");

    @TempDir
    private Path folder;

    @Test
    void every_option_has_an_example() throws IOException {
        assertThat(sections().keySet().stream().map(LayoutOptionsDocsTest::option))
                .containsAll(LayoutSpec.SHAPE.names().stream()
                        .filter(name -> !name.equals("layout"))
                        .toList());
    }

    @Test
    void the_page_shows_what_is_read_from_its_examples() throws IOException {
        String page = Files.readString(PAGE);
        for (Map.Entry<String, String> section : sections().entrySet()) {
            String questions = read(section.getKey(), section.getValue(), "");
            String shown = LayoutDocsTest.replaced(
                    LayoutDocsTest.READ,
                    section.getValue(),
                    words -> "```text\n" + questions.replaceAll("(?m)^lang .*\n", "") + "```");
            page = page.replace(section.getValue(), shown);
        }
        Golden.check(PAGE, page);
    }

    @Test
    void without_its_option_an_example_is_read_differently() throws IOException {
        for (Map.Entry<String, String> section : sections().entrySet()) {
            assertThat(read(section.getKey() + "-without", section.getValue(), option(section.getKey())))
                    .as(section.getKey())
                    .isNotEqualTo(read(section.getKey() + "-with", section.getValue(), ""));
        }
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        SECTION.matcher(Files.readString(PAGE)).results().forEach(found -> sections.put(found.group(1), found.group()));
        return sections;
    }

    private static String option(String heading) {
        return heading.replaceFirst(":.*", "");
    }

    /** The questions of an example, with the language of each, as one of its options is left out. */
    private String read(String name, String section, String left) throws IOException {
        Path bank = folder.resolve(name.replaceAll("\\W", "-"));
        for (Map.Entry<String, String> file : LayoutDocsTest.files(section).entrySet()) {
            if (!file.getKey().equals(LayoutDocsTest.CONFIG)) {
                Path path = bank.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
        }
        List<LayoutSpec> layouts = LayoutDocsTest.entries(section).stream()
                .map(entry -> LayoutDocsTest.spec(without(entry, left)))
                .toList();
        return QuestionBanks.read(bank, new ReadOptions(List.of(), List.of(), layouts, Limits.DEFAULT))
                .questions()
                .map(question -> LayoutDocsTest.described(question) + "lang " + question.lang() + " "
                        + question.answerExpected() + "\n")
                .collect(Collectors.joining());
    }

    private static YamlNode without(YamlNode entry, String option) {
        List<YamlNode.Entry> rest = entry.entries().stream()
                .filter(it -> !it.key().value().equals(option))
                .toList();
        return new YamlNode(entry.kind(), entry.plain(), entry.text(), entry.items(), rest);
    }
}
