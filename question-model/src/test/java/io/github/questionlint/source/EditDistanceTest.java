package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bits count what the table of all edits counts. */
class EditDistanceTest {
    @Test
    void it_counts_what_the_table_counts() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String one = word(random);
            String other = word(random);
            assertThat(new EditDistance(one).to(other)).as(one + " " + other).isEqualTo(table(one, other));
        }
    }

    @Test
    void words_of_64_letters_are_compared() {
        String word = "ab".repeat(32);
        assertThat(new EditDistance(word).to(word)).isZero();
        assertThat(new EditDistance(word).to("b" + word)).isEqualTo(1);
        assertThat(new EditDistance(word).to(word.substring(0, 62) + "ba")).isEqualTo(1);
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int table(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cell(edits, one, other, i, j);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int cell(int[][] edits, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
