package io.github.questionlint.lint.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard output of the process, for what other programs read from it: annotations and patches. Maven 4 makes a
 * log line with a prefix of every line that goes to {@link System#out}, which neither GitHub nor {@code patch} reads.
 * The text is in UTF-8, which both of them expect whatever the locale is.
 */
final class Stdout {
    /** Set in the Maven daemon only, which carries {@link System#out} alone to its client. */
    private static final String DAEMON = "mvnd.id";

    /** Never closed, because others use it too. */
    private static final PrintStream RAW =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    private Stdout() {}

    static void print(String text) {
        System.out.flush();
        PrintStream out = System.getProperty(DAEMON) == null ? RAW : System.out;
        out.print(text);
        out.flush();
    }
}
