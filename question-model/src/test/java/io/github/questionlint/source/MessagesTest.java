package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences of the reader exist in English and in Chinese. */
class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/questionlint/source");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private static Properties sentences(String lang) throws IOException {
        Properties sentences = new Properties();
        sentences.load(new StringReader(Files.readString(FOLDER.resolve("problems_" + lang + ".properties"))));
        return sentences;
    }

    @Test
    void both_languages_have_the_same_sentences_with_the_same_gaps() throws IOException {
        Properties en = sentences("en");
        Properties zh = sentences("zh");
        assertThat(new TreeSet<>(zh.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
        for (String key : en.stringPropertyNames()) {
            assertThat(gaps(zh.getProperty(key))).as(key).isEqualTo(gaps(en.getProperty(key)));
        }
    }

    @Test
    void every_line_of_the_tables_is_a_sentence_of_its_own() throws IOException {
        for (String lang : new String[] {"en", "zh"}) {
            assertThat(Files.readAllLines(FOLDER.resolve("problems_" + lang + ".properties")))
                    .allMatch(line -> line.matches("[a-z0-9-]+\\.[a-z0-9-]+=\\S.*"))
                    .hasSize(sentences(lang).size());
        }
    }

    @Test
    void a_part_in_brackets_is_left_out_if_an_argument_in_it_is_empty() {
        String template = "{0} alike⟦; only in the first: {1}⟧⟦; only {1}, {2}⟧⟦; code {2}⟧";
        assertThat(Messages.fill(template, List.of("9 %", "", "5 %"))).isEqualTo("9 % alike; code 5 %");
        assertThat(Messages.fill(template, List.of("9 %", "⟦{2}⟧", "")))
                .isEqualTo("9 % alike; only in the first: ⟦{2}⟧");
        assertThat(Messages.fill("a ⟦ b {0}", List.of("c"))).isEqualTo("a ⟦ b c");
    }

    private static String gaps(String sentence) {
        return GAP.matcher(sentence)
                .results()
                .map(match -> match.group())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }
}
