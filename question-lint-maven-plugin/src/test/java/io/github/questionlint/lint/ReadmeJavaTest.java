package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.QuestionBank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in the README compiles with question-model alone, as in a program that reads banks and knows no Maven. */
class ReadmeJavaTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    /** On one line, so that the lines of the README are counted from the next one. */
    private static final String HEAD =
            "import io.github.questionlint.exchange.*; import io.github.questionlint.model.*;"
                    + " import io.github.questionlint.read.*; import io.github.questionlint.write.*; import java.nio.file.*; import java.util.*;"
                    + " class Example { static void run(ClassLoader loader) throws Exception {\n";

    @TempDir
    private Path classes;

    @Test
    void the_Java_in_the_README_compiles() throws IOException {
        String readme = Files.readString(README);
        List<MatchResult> blocks = JAVA.matcher(readme).results().toList();
        assertThat(blocks).isNotEmpty();
        assertThat(blocks.stream().flatMap(block -> errors(block.group(1), line(readme, block.start(1)))))
                .isEmpty();
    }

    @Test
    void an_error_is_named_by_its_line_in_the_README() {
        assertThat(errors("Path folder = Path.of(\"questions\");\nQuestionBanks.write(folder);\n", 100))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("README.md:101: cannot find symbol")
                .contains("write");
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** What the compiler says against some statements, the first of which is on a line of the README. */
    private Stream<String> errors(String statements, int firstLine) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        URL model = QuestionBank.class.getProtectionDomain().getCodeSource().getLocation();
        String path = Path.of(URI.create(model.toString())).toString();
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", path);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ENGLISH, null)) {
            compiler.getTask(null, files, found, options, null, List.of(new Example(HEAD + statements + "}}\n")))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(error -> "README.md:" + (firstLine + error.getLineNumber() - 2) + ": "
                        + error.getMessage(Locale.ENGLISH));
    }

    /** A source file in memory. */
    private static final class Example extends SimpleJavaFileObject {
        private final String code;

        Example(String code) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
