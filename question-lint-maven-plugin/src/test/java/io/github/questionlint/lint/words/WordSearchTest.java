package io.github.questionlint.lint.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words are found in one pass wherever they are, and nowhere else. */
class WordSearchTest {
    /** The last two share their lowest seven bits with a. */
    private static final String LETTERS = "ab 选九\u00e1\u0161";

    @Test
    void it_says_the_same_as_a_search_for_each_word_of_each_group() {
        Random random = new Random(20_261_125);
        for (int round = 0; round < 1_000; round++) {
            List<List<String>> groups = IntStream.range(0, random.nextInt(3))
                    .mapToObj(group -> IntStream.range(0, random.nextInt(4))
                            .mapToObj(word -> text(random, 1 + random.nextInt(3)))
                            .toList())
                    .toList();
            String text = text(random, random.nextInt(12));
            assertThat(new WordSearch(groups)
                            .groupsIn(text.toCharArray()).stream().boxed())
                    .as("%s in \"%s\"", groups, text)
                    .containsExactlyElementsOf(IntStream.range(0, groups.size())
                            .filter(group -> groups.get(group).stream().anyMatch(text::contains))
                            .boxed()
                            .toList());
        }
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(at -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
