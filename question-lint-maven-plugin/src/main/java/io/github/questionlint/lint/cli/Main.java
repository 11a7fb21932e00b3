package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.goal.Colours;
import io.github.questionlint.lint.report.Version;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs a command line and ends the process with its exit code; {@code --help} shows what there is. */
    public static void main(String[] arguments) {
        boolean terminal = Colours.isTerminal();
        PrintStream out = stream(FileDescriptor.out, terminal);
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            out.println(CommandLines.NAME + " " + Version.current());
            out.flush();
            return;
        }
        Surroundings surroundings = new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                System.in,
                out,
                stream(FileDescriptor.err, terminal),
                terminal);
        int code = new Program(surroundings).run(arguments);
        surroundings.err().flush();
        System.exit(code);
    }

    /** UTF-8, but for the consoles of Windows, which have encodings of their own. */
    private static PrintStream stream(FileDescriptor descriptor, boolean terminal) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String own = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        Charset charset = windows && terminal ? Charset.forName(own) : StandardCharsets.UTF_8;
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false, charset);
    }
}
