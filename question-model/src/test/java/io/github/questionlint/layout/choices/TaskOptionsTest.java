package io.github.questionlint.layout.choices;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void lettersAreNoPartOfTheChoices() throws IOException {
        assertThat(texts("- [ ] **A. Salt**\n- [x] **B. Yeast**")).containsExactly("Salt", "Yeast");
        assertThat(texts("- [ ] **A.** Salt\n- [x] **B.** *Dry* yeast")).containsExactly("Salt", "*Dry* yeast");
        assertThat(texts("- [ ] a) Salt\n- [x] b) Yeast")).containsExactly("Salt", "Yeast");
        assertThat(texts("- [ ] _(a) Salt_\n- [x] _(b) Yeast_")).containsExactly("Salt", "Yeast");
    }

    @Test
    void otherLettersAreKept() throws IOException {
        assertThat(texts("- [ ] **A. Salt** or sugar\n- [x] **B. Yeast**"))
                .containsExactly("**A. Salt** or sugar", "**B. Yeast**");
        assertThat(texts("- [ ] b. Salt\n- [x] a. Yeast")).containsExactly("b. Salt", "a. Yeast");
        assertThat(texts("- [ ] a. Salt\n- [x] Yeast")).containsExactly("a. Salt", "Yeast");
    }

    private List<String> texts(String choices) throws IOException {
        StringBuilder page = new StringBuilder("# Bread\n\n");
        for (int number = 1; number < 5; number++) {
            page.append("## Question ")
                    .append(number)
                    .append(": What makes bread ")
                    .append(number);
            page.append(" rise?\n\n").append(choices).append("\n\n");
        }
        Files.writeString(folder.resolve("bread.md"), page);
        Question first = QuestionBanks.read(folder, ReadOptions.DEFAULT)
                .questions()
                .findFirst()
                .orElseThrow();
        return first.choices().stream()
                .map(Choice::text)
                .map(text -> text.value())
                .toList();
    }
}
