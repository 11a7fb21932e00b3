package io.github.questionlint.layout.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern that cannot be used is reported in our own words, in both languages. */
class PatternShapeTest {

    @ParameterizedTest
    @CsvSource({
        "(a, close the bracket, 有括号没有闭合",
        "[a, close the bracket, 有括号没有闭合",
        "*a, write what the, 重复的内容",
        "a**, write what the, 重复的内容",
        "a\\, for a backslash, 反斜杠",
        "\\q, for a backslash, 反斜杠",
        "(?=a), look-around, 环视",
        "[b-a], the syntax of RE2, RE2 的语法",
    })
    void a_mistake_is_named_for_what_to_change(String pattern, String english, String chinese) {
        SourceFile file = SourceFile.of("a.yml", "'" + pattern + "'");
        YamlNode value = Yaml.parse(file, Limits.DEFAULT).root().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        PatternShape.PLAIN.check(value, "title", problems::add);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message("en")).contains("\"" + pattern + "\"", english);
        assertThat(problems.get(0).message("zh")).contains("“" + pattern + "”", chinese);
    }
}
