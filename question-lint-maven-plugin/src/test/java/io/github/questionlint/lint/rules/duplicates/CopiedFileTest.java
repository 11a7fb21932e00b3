package io.github.questionlint.lint.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_made_of_others_is_named_once() throws IOException {
        write("parts/one.md", 1, 2, 3);
        write("parts/two.md", 4, 5, 6);
        write("whole.md", 1, 2, 3, 4, 5, 6);

        List<CopiedFile> files = CopiedFile.in(questions(), clusters());

        assertThat(files).hasSize(1);
        CopiedFile file = files.get(0);
        assertThat(file.path()).isEqualTo("whole.md");
        assertThat(file.copies()).isEqualTo(6);
        assertThat(file.questions()).isEqualTo(6);
        assertThat(file.source()).isEqualTo("parts/");
        assertThat(file.original().path()).isEqualTo("parts/one.md");
        assertThat(CopiedFile.without(clusters(), files)).isEmpty();
    }

    @Test
    void of_two_equal_files_the_later_one_is_the_copy() throws IOException {
        write("a.md", 1, 2, 3, 4, 5);
        write("b.md", 5, 4, 3, 2, 1);

        List<CopiedFile> files = CopiedFile.in(questions(), clusters());

        assertThat(files).extracting(CopiedFile::path).containsExactly("b.md");
        assertThat(files.get(0).source()).isEqualTo("a.md");
    }

    @Test
    void a_file_of_which_a_quarter_is_new_is_no_copy() throws IOException {
        write("a.md", 1, 2, 3, 4, 5, 6);
        write("b.md", 1, 2, 3, 4, 5, 6, 7, 8);

        assertThat(CopiedFile.in(questions(), clusters()))
                .extracting(CopiedFile::path)
                .containsExactly("a.md");
        write("a.md", 1, 2, 3, 4, 5, 6, 9, 10);
        assertThat(CopiedFile.in(questions(), clusters())).isEmpty();
        assertThat(CopiedFile.without(clusters(), List.of())).hasSize(6);
    }

    @Test
    void four_questions_may_be_written_twice_by_chance() throws IOException {
        write("a.md", 1, 2, 3, 4);
        write("b.md", 1, 2, 3, 4);

        assertThat(CopiedFile.in(questions(), clusters())).isEmpty();
    }

    @Test
    void a_third_copy_outside_stays_a_finding() throws IOException {
        write("a.md", 1, 2, 3, 4, 5, 6, 7, 8, 9);
        write("b.md", 1, 2, 3, 4, 5);
        write("c.md", 1, 11, 12, 13, 14, 15);
        List<CopiedFile> files = CopiedFile.in(questions(), clusters());

        assertThat(files).extracting(CopiedFile::path).containsExactly("b.md");
        assertThat(CopiedFile.without(clusters(), files)).hasSize(1);
    }

    private void write(String path, int... numbers) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        String text = IntStream.of(numbers)
                .mapToObj(number -> "### What does tool number t%dx of the shop do?\n\nIt does job j%dx.\n"
                        .formatted(number, number))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, text);
    }

    private List<ComparedQuestion> questions() throws IOException {
        return ComparedQuestion.own(QuestionBanks.read(folder), "bank", List.of());
    }

    private List<ExactCluster> clusters() throws IOException {
        return ExactCluster.in(questions());
    }
}
