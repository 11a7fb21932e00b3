package io.github.questionlint.model;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a question says of itself, by type; docs/format.md has every field. What fills the gaps of a text is read by
 * {@code Gaps} in the package {@code read}, because it may be Markdown. What is missing, or of another kind than its
 * field, which is a problem of the file, is empty here.
 */
public record Metadata(Fields fields) {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** When it was reviewed, by whom, and on which day it is due again. */
    public record Review(LocalDate date, Optional<Text> by, Optional<LocalDate> next) {}

    /** Why it is out of use, since when, and the id of the question to use instead. */
    public record Deprecation(Text reason, LocalDate date, Optional<Text> replacedBy) {}

    /** What its claims rest on; {@link #fields} has the rest, such as the licence of the source. */
    public record Source(
            Text title,
            Optional<Text> url,
            Optional<Text> kind,
            List<Text> authors,
            OptionalInt year,
            Optional<Text> locator,
            Optional<LocalDate> accessed,
            Fields fields) {

        /** Keeps its own copy of the authors. */
        public Source {
            authors = List.copyOf(authors);
        }
    }

    /** The language of the edition that was translated, its content hash at that time, and who translated it. */
    public record Translation(Text of, Optional<Text> sourceHash, Optional<Text> by) {}

    /** A question that looks alike, and what tells them apart. */
    public record Distinction(Text id, Text reason) {}

    /** A file that it shows, relative to the question. */
    public record Asset(Text path, Optional<Text> alt, Optional<Text> license, Optional<Text> credit) {}

    /**
     * The number that is the answer: a value and how far an answer may be off, or the least and the greatest number that
     * is right.
     */
    public record Numeric(
            Optional<BigDecimal> value,
            BigDecimal tolerance,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<Text> unit) {}

    /** The answers that are right word for word, and whether upper and lower case are the same. */
    public record Accepted(List<Text> values, boolean ignoreCase) {

        /** Keeps its own copy of the answers. */
        public Accepted {
            values = List.copyOf(values);
        }
    }

    /** What a solution is written in. */
    public record Code(Text language, Optional<Text> runtime, Optional<Text> entryPoint) {}

    /** What an answer is told that is right, right in part, or wrong, in Markdown. */
    public record Feedback(Optional<Text> right, Optional<Text> partly, Optional<Text> wrong) {}

    /** How long an answer takes, in minutes. */
    public OptionalInt minutes() {
        return whole(fields, "minutes");
    }

    /** When it was reviewed. */
    public Optional<Review> review() {
        return fields.map("review")
                .flatMap(map -> map.date("date").map(date -> new Review(date, map.text("by"), map.date("next"))));
    }

    /** Why it is out of use. */
    public Optional<Deprecation> deprecation() {
        return fields.map("deprecation")
                .flatMap(map -> both(map.text("reason"), map.date("date"))
                        .map(both -> new Deprecation(both.first, both.second, map.text("replacedBy"))));
    }

    /** Who wrote it. */
    public List<Text> authors() {
        return fields.texts("authors");
    }

    /** Where it comes from: {@code original}, {@code adapted} or {@code imported}. */
    public Optional<Text> origin() {
        return fields.text("origin");
    }

    /** How it was written: {@code human}, {@code machine-assisted} or {@code machine-generated}. */
    public Optional<Text> authorship() {
        return fields.text("authorship");
    }

    /** Its licence, as an SPDX expression. */
    public Optional<Text> license() {
        return fields.text("license");
    }

    /** The credit that the licence asks for. */
    public Optional<Text> attribution() {
        return fields.text("attribution");
    }

    /** What its claims rest on. */
    public List<Source> sources() {
        return fields.maps("sources").stream()
                .flatMap(map -> map.text("title").stream().map(title -> source(title, map)))
                .toList();
    }

    private static Source source(Text title, Fields map) {
        return new Source(
                title,
                map.text("url"),
                map.text("kind"),
                map.texts("authors"),
                whole(map, "year"),
                map.text("locator"),
                map.date("accessed"),
                map);
    }

    /** Which edition it translates; the original has none. */
    public Optional<Translation> translation() {
        return fields.map("translation")
                .flatMap(map -> map.text("of").map(of -> new Translation(of, map.text("sourceHash"), map.text("by"))));
    }

    /** Questions that look alike and are not the same. */
    public List<Distinction> distinctFrom() {
        return fields.maps("distinctFrom").stream()
                .flatMap(map -> both(map.text("id"), map.text("reason")).stream())
                .map(both -> new Distinction(both.first, both.second))
                .toList();
    }

    /** The files that it shows. */
    public List<Asset> assets() {
        return fields.maps("assets").stream()
                .flatMap(map -> map.text("path").stream()
                        .map(path -> new Asset(path, map.text("alt"), map.text("license"), map.text("credit"))))
                .toList();
    }

    /** Whether the choices may be shown in another order. */
    public boolean shuffle() {
        return fields.map("choiceOptions").flatMap(map -> map.flag("shuffle")).orElse(true);
    }

    /** The labels of the choices that keep their place where others do not. */
    public List<Text> pinned() {
        return fields.map("choiceOptions").map(map -> map.texts("pinned")).orElse(List.of());
    }

    /** The key of a numeric question. */
    public Optional<Numeric> numeric() {
        return fields.map("numeric")
                .map(map -> new Numeric(
                        map.number("value"),
                        map.number("tolerance").orElse(BigDecimal.ZERO),
                        map.number("min"),
                        map.number("max"),
                        map.text("unit")));
    }

    /** The key of a question that is answered in a word or a few. */
    public Optional<Accepted> accept() {
        return fields.map("accept")
                .map(map ->
                        new Accepted(map.texts("values"), map.flag("ignoreCase").orElse(true)));
    }

    /** What a solution is written in. */
    public Optional<Code> code() {
        return fields.map("code")
                .flatMap(map -> map.text("language")
                        .map(language -> new Code(language, map.text("runtime"), map.text("entryPoint"))));
    }

    /** How many points a right answer gives. */
    public Optional<BigDecimal> points() {
        return fields.number("points");
    }

    /** Whether an answer that is right in part gives a part of the points; empty where the author does not say. */
    public Optional<Boolean> partialCredit() {
        return fields.flag("partialCredit");
    }

    /** What an answer is told, whatever the choices say. */
    public Optional<Feedback> feedback() {
        return fields.map("feedback")
                .map(map -> new Feedback(map.text("right"), map.text("partly"), map.text("wrong")));
    }

    /** A field of the bank's own, by its name in {@code custom}. */
    public Optional<YamlNode> custom(String name) {
        return fields.map("custom").flatMap(map -> map.get(name));
    }

    private static OptionalInt whole(Fields fields, String name) {
        return fields.number(name)
                .filter(number -> number.abs().compareTo(MOST) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> OptionalInt.of(number.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    private record Both<A, B>(A first, B second) {}

    private static <A, B> Optional<Both<A, B>> both(Optional<A> first, Optional<B> second) {
        return first.flatMap(one -> second.map(two -> new Both<>(one, two)));
    }
}
