package io.github.questionlint.exchange;

import java.util.List;
import java.util.Optional;

/** The list of all formats that a bank can be written in. */
public final class Targets {
    /** All of them, sorted by name. */
    public static final List<Target> ALL = List.of(
            new AnkiTarget(),
            TableTarget.CSV,
            new GiftTarget(),
            new HtmlTarget(),
            new JsonlTarget(),
            new MarkdownTarget(),
            new NdjsonTarget(),
            new QtiTarget(2),
            new QtiTarget(3),
            TableTarget.TSV);

    private Targets() {}

    /** The names of all formats, in their order. */
    public static List<String> names() {
        return ALL.stream().map(Target::name).toList();
    }

    /** The format with a name. */
    public static Optional<Target> of(String name) {
        return ALL.stream().filter(target -> target.name().equals(name)).findFirst();
    }
}
