package io.github.questionlint.lint.report;

import io.github.questionlint.lint.rule.Severity;
import java.io.IOException;
import java.util.Optional;

/** Where reports go. */
public interface ReportSink {

    /** Writes to the log of the build; one line or several. */
    void say(Severity severity, String text);

    /** Prints a line unchanged, for the program that runs the build. */
    void print(String line);

    /** Writes a file into the folder of the reports. */
    void file(String name, String text) throws IOException;

    /** The address of a file that this run has written into that folder. */
    Optional<String> link(String name);

    /** Whether the log shows colours. */
    boolean colours();

    /** How many bytes are left in the job's summary; 0 if there is none. */
    long summaryRoom() throws IOException;

    /** Adds Markdown to the job's summary. */
    void summary(String markdown) throws IOException;
}
