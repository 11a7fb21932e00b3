package io.github.questionlint.lint.report;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of report.
 *
 * @param name what users call it
 * @param file the file that it writes; empty for a report to the log
 * @param writer writes the report
 */
public record Format(String name, Optional<String> file, Writer writer) {

    /** Writes a report. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes the report of a run.
         *
         * @throws IOException if the report cannot be written
         */
        void write(ReportInput input, ReportSink sink) throws IOException;
    }

    /** A format for the log. */
    static Format spoken(String name, Writer writer) {
        return new Format(name, Optional.empty(), writer);
    }

    /** A format that is one file. */
    static Format file(String name, String file, Function<ReportInput, String> text) {
        return new Format(name, Optional.of(file), (input, sink) -> sink.file(file, text.apply(input)));
    }
}
