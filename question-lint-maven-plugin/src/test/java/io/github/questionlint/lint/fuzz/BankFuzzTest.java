package io.github.questionlint.lint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.questionlint.lint.LintConfig;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever bytes a bank or its configuration holds, {@link GoalRun} finds nothing wrong with what the goals do. In a normal
 * build every file under {@code BankFuzzTestInputs} runs as a test: seeds, and what was found once. The profile fuzz looks for
 * new ones.
 */
class BankFuzzTest {
    /** Ends a file; the next one begins after it. */
    private static final char FILE_END = '\u001E';

    private static final String MANIFEST = """
            schemaVersion: 1
            id: org.example.a
            name: {en: Fuzz}
            languages: [en, zh]
            license: MIT
            topics:
              - {id: norm, title: {en: Norm}}
            """;
    private static final String BANK = """
            ### What is it?

            - [ ] one thing
            - [x] another  **thing **

            ### 这是什么?

            这是Java语言。
            """;

    /** What a search adds to each class while it is loaded would count as time that the first file takes. */
    @BeforeAll
    static void load() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("q.md", BANK.getBytes(StandardCharsets.UTF_8));
        try {
            GoalRun.check(files);
        } catch (AssertionError e) {
            // The runs are compared, and one of them may say that the time of a file was up; nothing else may go wrong.
            assertThat(e).hasMessageContaining("time-exceeded");
        }
    }

    /** Markdown in which the layouts find questions. */
    @FuzzTest(maxDuration = "60s")
    void markdown(byte[] bytes) throws Exception {
        GoalRun.check(files(bytes, "q%d.md", new LinkedHashMap<>()));
    }

    /** Markdown in our own format, below a manifest. */
    @FuzzTest(maxDuration = "60s")
    void ours(byte[] bytes) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("question-bank.yaml", MANIFEST.getBytes(StandardCharsets.UTF_8));
        GoalRun.check(files(bytes, "a-b%d.en.md", files));
    }

    /** YAML, JSON, CSV or GIFT, as the first byte says. */
    @FuzzTest(maxDuration = "60s")
    void data(byte[] bytes) throws Exception {
        String[] endings = {"yaml", "json", "csv", "gift", "questions.yaml"};
        String ending = endings[bytes.length == 0 ? 0 : Math.floorMod(bytes[0], endings.length)];
        GoalRun.check(files(bytes, "q%d." + ending, new LinkedHashMap<>()));
    }

    /** A configuration beside a bank. */
    @FuzzTest(maxDuration = "60s")
    void configuration(byte[] bytes) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("q.md", BANK.getBytes(StandardCharsets.UTF_8));
        files.put(LintConfig.FILE, bytes);
        GoalRun.check(files);
    }

    private static Map<String, byte[]> files(byte[] bytes, String name, Map<String, byte[]> files) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String text : all.split(String.valueOf(FILE_END), 4)) {
            files.put(name.formatted(files.size()), text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return files;
    }
}
