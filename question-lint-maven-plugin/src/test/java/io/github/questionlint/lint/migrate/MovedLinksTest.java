package io.github.questionlint.lint.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedLinksTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({
        "../../docs/a.md, false",
        "../../docs/a.md?b#c, false",
        "../../docs//, false",
        "../../docs/img, false",
        "../../doc, true",
        "../../, true",
        "../saws/what-is-a-saw.en.md, false",
        "img/a.png, true"
    })
    void a_target_leaves_the_bank_unless_its_file_or_folder_was_copied(String target, boolean leaves) {
        Set<String> there = Place.withFolders(List.of("docs/a.md", "docs/img/a.png"));
        assertThat(MovedLinks.leavesBank(target, there)).isEqualTo(leaves);
    }

    @Test
    void many_slashes_take_no_long_time() {
        String path = "a" + "/".repeat(300_000) + "b";
        assertTimeoutPreemptively(
                SOON, () -> assertThat(Place.withoutSlashes(path + "//")).isEqualTo(path));
    }

    @Test
    void links_to_many_headings_of_a_question_take_no_long_time() {
        String text = IntStream.range(0, 6_000)
                .mapToObj(at -> "# Heading " + at + "\n\n[a](#none-" + at + ") [b](#heading-" + at + ")\n\n")
                .collect(Collectors.joining());
        Item item = Item.of("{\"type\":\"open\",\"title\":\"What is it?\",\"path\":\"a.md\",\"line\":1}")
                .with("What is it?", Map.of("answer", text), List.of());
        NativeFile file = new NativeFile(item, "questions/a/it.en.md", "it", "a", "");
        MovedLinks links = new MovedLinks(List.of(file), new Attachments(Optional.empty()));
        String moved =
                assertTimeoutPreemptively(SOON, () -> links.moved(item).parts().getOrDefault("answer", ""));
        assertThat(moved).contains("[a](../a/it.en.md) [b](#heading-0)", "[b](#heading-5000)");
    }
}
