package io.github.questionlint.lint.report;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of report.
 *
 * @param name what users call it
 * @param file the file that it writes; empty where it speaks instead
 * @param writer makes it
 */
public record Format(String name, Optional<String> file, Writer writer) {

    /** Makes a report and hands it over. */
    @FunctionalInterface
    public interface Writer {
        /** Writes what came out of a run; throws when the report cannot be kept. */
        void write(ReportInput outcome, ReportSink outlet) throws IOException;
    }

    /** A format that speaks. */
    static Format spoken(String name, Writer writer) {
        return new Format(name, Optional.empty(), writer);
    }

    /** A format that is one file. */
    static Format file(String name, String file, Function<ReportInput, String> text) {
        return new Format(name, Optional.of(file), (outcome, outlet) -> outlet.file(file, text.apply(outcome)));
    }
}
