package io.github.questionlint.lint.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Assumptions;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What the programs of others make of our reports. */
final class Verdict {
    private static final Path NPM = Path.of("../question-model/src/test/npm");

    private static final Schema SARIF = sarifSchema();
    private static final ViolationsLogger SILENT = new ViolationsLogger() {
        @Override
        public void log(Level level, String text) {}

        @Override
        public void log(Level level, String text, Throwable cause) {}
    };

    private Verdict() {}

    /** What OASIS's own schema finds wrong with a SARIF log. */
    static List<String> sarif(String log) {
        return SARIF.validate(log, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema sarifSchema() {
        try (InputStream in =
                Objects.requireNonNull(Verdict.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a parser that many hosts use reads from a report. */
    static Set<Violation> read(Parser parser, String report) throws Exception {
        return parser.getViolationsParser().parseReportOutput(report, SILENT);
    }

    /** The suites of a report, as Maven's own report reads them. */
    static List<ReportTestSuite> surefire(String report) throws Exception {
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    /** What a validator of the Reviewdog Diagnostic Format says; skips the test where it is not there. */
    static String rdjson(String report) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules/@umbrelladocs")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        Process node = new ProcessBuilder("node", "rdjson.mjs")
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(report.getBytes(StandardCharsets.UTF_8));
        node.getOutputStream().close();
        String verdict = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return verdict.strip();
    }
}
