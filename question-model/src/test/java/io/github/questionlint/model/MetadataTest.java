package io.github.questionlint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.Contracts;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.schema.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a question says of itself, by type. */
class MetadataTest {

    private static Metadata of(String fields) {
        return QuestionBanks.parse(
                        "a.en.md",
                        "---\nid: a-b\nlang: en\ntype: open\ntitle: A title\n" + fields + "---\n\n## Answer\n\na\n")
                .questions()
                .get(0)
                .metadata();
    }

    @Test
    void every_field_of_the_format_has_a_getter() {
        List<String> getters = Stream.of(Question.class, Metadata.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getName)
                .toList();
        // How choices are shown is two values, Gaps reads what fills a text, and the other two say what the file is.
        assertThat(Contracts.frontMatter().fields().stream().map(Field::name))
                .filteredOn(name -> !List.of("choiceOptions", "gaps", "schemaVersion", "$schema")
                        .contains(name))
                .allSatisfy(name -> assertThat(getters).contains(name));
    }

    @Test
    void fields_are_read_by_their_types() {
        Metadata metadata = of("""
                minutes: 3
                review: {date: 2026-11-29, by: Ann}
                deprecation: {reason: old, date: 2026-11-30, replacedBy: b-c}
                sources:
                  - {title: T, url: 'https://a.example', year: 2020, authors: [B], accessed: 2026-01-02}
                translation: {of: zh, sourceHash: 0123456789ab}
                distinctFrom: [{id: x-y, reason: why}]
                assets: [{path: a.png, alt: An a}]
                choiceOptions: {shuffle: false, pinned: [D]}
                numeric: {value: 1.5, tolerance: 0.1, unit: kg}
                accept: {values: [a, b], ignoreCase: false}
                code: {language: java, entryPoint: main}
                custom: {level: 7}
                """);

        assertThat(metadata.minutes()).hasValue(3);
        assertThat(metadata.review().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(metadata.review().orElseThrow().next()).isEmpty();
        assertThat(metadata.deprecation().orElseThrow().replacedBy().orElseThrow())
                .hasToString("b-c");
        assertThat(metadata.sources()).singleElement().satisfies(source -> {
            assertThat(source.year()).hasValue(2020);
            assertThat(source.authors()).extracting(Object::toString).containsExactly("B");
            assertThat(source.accessed()).contains(LocalDate.of(2026, 1, 2));
        });
        assertThat(metadata.translation().orElseThrow().sourceHash().orElseThrow())
                .hasToString("0123456789ab");
        assertThat(metadata.distinctFrom())
                .extracting(found -> found.reason().value())
                .containsExactly("why");
        assertThat(metadata.assets()).extracting(asset -> asset.path().value()).containsExactly("a.png");
        assertThat(metadata.shuffle()).isFalse();
        assertThat(metadata.pinned()).extracting(Object::toString).containsExactly("D");
        assertThat(metadata.numeric().orElseThrow().tolerance()).isEqualTo(new BigDecimal("0.1"));
        assertThat(metadata.accept().orElseThrow().values()).hasSize(2);
        assertThat(metadata.accept().orElseThrow().ignoreCase()).isFalse();
        assertThat(metadata.code().orElseThrow().language()).hasToString("java");
        assertThat(metadata.custom("level").orElseThrow().text().value()).isEqualTo("7");
    }

    @Test
    void what_is_missing_or_wrong_is_empty() {
        Metadata metadata = of("""
                minutes: 1e30
                review: {by: Ann}
                deprecation: {reason: old, date: yesterday}
                sources: [plain, {url: 'https://a.example'}]
                numeric: 5
                """);

        assertThat(metadata.minutes()).isEqualTo(OptionalInt.empty());
        assertThat(metadata.review()).isEmpty();
        assertThat(metadata.deprecation()).isEmpty();
        assertThat(metadata.sources()).isEmpty();
        assertThat(metadata.numeric()).isEmpty();
        assertThat(metadata.shuffle()).isTrue();
    }
}
