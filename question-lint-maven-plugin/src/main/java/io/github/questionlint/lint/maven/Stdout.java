package io.github.questionlint.lint.maven;

import io.github.questionlint.source.Characters;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

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

    /**
     * Prints the content of files, with nothing in it that acts on a terminal; on GitHub within a section where no line of
     * it is taken for a command.
     *
     * @param environment the variables of the process
     */
    static void printContent(String text, Map<String, String> environment) {
        String shown = Characters.shownLines(text);
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            String end = UUID.randomUUID().toString();
            print("::stop-commands::" + end + "\n" + shown + "::" + end + "::\n");
        } else {
            print(shown);
        }
    }
}
