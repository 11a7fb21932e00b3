package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads to GitHub or GitLab, or there is none. */
class RevisionTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private static Optional<String> repository(String remote) {
        return Revision.of(COMMIT, remote).flatMap(Revision::repository);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b,https://github.com/a/b",
        "https://github.com/a/b.git/,https://github.com/a/b",
        "https://user:secret@github.com/a/b.c.git,https://github.com/a/b.c",
        "git@github.com:a/b.git,https://github.com/a/b",
        "ssh://git@GitHub.com/a/b.git,https://github.com/a/b",
        "https://gitlab.com/g/sub/b.git,https://gitlab.com/g/sub/b",
        "git@gitlab.example.org:g/b.git,https://gitlab.example.org/g/b",
    })
    void a_known_host_has_an_address_without_secrets(String remote, String address) {
        assertThat(repository(remote)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/srv/bank.git",
                "http://github.com/a/b",
                "https://example.org/a/b",
                "https://github.com.example.org/a/b",
                "https://github.com@example.org/a/b",
                "https://example.org/https://github.com/a/b",
                "https://github.com/a",
                "https://github.com/a/b/c",
                "https://github.com/a/../b",
                "https://github.com/a/b?x=1",
                "https://github.com/a/b#x",
                "https://github.com/a/\"onclick=x",
                "javascript:alert(1)//github.com/a/b",
                "https://github.com:8080/a/b",
            })
    void any_other_address_gives_none(String remote) {
        assertThat(repository(remote)).isEmpty();
    }

    @Test
    void a_file_is_shown_at_the_commit() {
        assertThat(Revision.of(COMMIT, "https://github.com/a/b").flatMap(Revision::files))
                .contains("https://github.com/a/b/blob/" + COMMIT + "/");
        assertThat(Revision.of(COMMIT, "https://gitlab.com/a/b").flatMap(Revision::files))
                .contains("https://gitlab.com/a/b/-/blob/" + COMMIT + "/");
        assertThat(Revision.of(COMMIT, "https://gitlab.com/a/b").flatMap(Revision::page))
                .contains("https://gitlab.com/a/b/-/commit/" + COMMIT);
        assertThat(Revision.of("HEAD", "https://gitlab.com/a/b")).isEmpty();
    }
}
