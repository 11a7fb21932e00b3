package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutGlobsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a.md b.md         | -                | []",
                "a.md b.md         | q/c.md           | [/*.md]",
                "a.md q/b.md       | c.json           | [**.md]",
                "a.md              | q/a.md           | [/a.md]",
                "q/a.md q/b.md     | r/c.md           | [q/*.md]",
                "q/a.md q/x/b.md   | r/c.md           | [q/**.md]",
                "q/a.md q/x/b.md   | q/c.md           | [q/a.md, q/x/b.md]",
                "q/a.md q/b.md     | q/x/c.md         | [q/*.md]",
                "q/a.md q/b.json   | r/c.md r/d.json  | [q/b.json, q/a.md]",
                "q/a.md r/b.md     | q/x/a.md         | [q/a.md, r/b.md]",
                "q[1]/a.md q[1]/{b}.md | q/c.md       | [q\\[1\\]/*.md]",
                "q/*.md            | q/c.md           | [q/\\*.md]",
            })
    void globs_match_the_files_and_no_other(String wanted, String others, String globs) {
        List<String> in = List.of(wanted.split(" "));
        List<String> out = others == null ? List.of() : List.of(others.split(" "));
        List<String> found = LayoutGlobs.of(in, out);
        assertThat(found).hasToString(globs);
        Globs matched = new Globs(found.isEmpty() ? List.of("**") : found, List.of());
        assertThat(in).allMatch(matched::match);
        assertThat(out).noneMatch(matched::match);
    }
}
