package io.github.questionlint.lint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cache is where the system has those of users, and never in a bank. */
class UserCacheTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void each_system_has_its_place() {
        assertThat(new UserCache(Map.of(), HOME, "Linux").folder()).isEqualTo(HOME.resolve(".cache/question-lint"));
        assertThat(new UserCache(Map.of("XDG_CACHE_HOME", "/c"), HOME, "Linux").folder())
                .isEqualTo(Path.of("/c/question-lint"));
        assertThat(new UserCache(Map.of(), HOME, "Mac OS X").folder())
                .isEqualTo(HOME.resolve("Library/Caches/question-lint"));
        assertThat(new UserCache(Map.of("LOCALAPPDATA", "/local"), HOME, "Windows 11").folder())
                .isEqualTo(Path.of("/local/question-lint"));
        assertThat(new UserCache(Map.of("QUESTION_LINT_CACHE", "/own", "XDG_CACHE_HOME", "/c"), HOME, "Linux").folder())
                .isEqualTo(Path.of("/own"));
    }

    @Test
    void each_bank_has_a_folder_of_its_own() {
        UserCache cache = new UserCache(Map.of(), HOME, "Linux");
        assertThat(cache.of(Path.of("/a/bank"))).isNotEqualTo(cache.of(Path.of("/b/bank")));
        assertThat(cache.of(Path.of("/a/b a:nk")).getFileName().toString()).matches("b-a-nk-[0-9a-f]{16}");
    }
}
