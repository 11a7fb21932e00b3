package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever question of the real bank is broken, one message says so at the right line. */
class BrokenBankTest {
    private static final Pattern FIELD = Pattern.compile("(?m)^[a-z]{4,}:");
    private static final Path BANK = Path.of("../question-content");

    @TempDir
    private Path folder;

    private final List<Path> questions = new ArrayList<>();

    @BeforeEach
    void copy_the_bank() throws IOException {
        try (Stream<Path> files = Files.walk(BANK)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = BANK.relativize(file).toString().replace('\\', '/');
                if (path.startsWith("questions/") || !path.contains("/") && !path.endsWith(".xml")) {
                    Path target = folder.resolve(path);
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.writeString(target, reviewed(Files.readString(file)));
                    if (path.startsWith("questions/")) {
                        questions.add(target);
                    }
                }
            }
        }
    }

    /** A draft may be incomplete; here it has to be whole as if it were reviewed. */
    private static String reviewed(String question) {
        return question.replace("\nstatus: draft\n", "\nstatus: reviewed\nreview: {date: \"2026-11-20\"}\n");
    }

    private List<Finding> errors() throws IOException {
        SourceFile file = SourceFile.of(LintConfig.FILE, Files.readString(folder.resolve(LintConfig.FILE)));
        LintConfig config = LintConfig.parse(file, Rules.ALL);
        assertThat(config.problems()).isEmpty();
        // Only what can give an error is run: the bank is linted hundreds of times here.
        List<ActiveRule> rules = config.activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC)).stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .toList();
        LintResult result = new Linter(rules).lint(QuestionBanks.read(folder, config.readOptions()));
        assertThat(result.failures()).isEmpty();
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private void assertOneError(Path question, String broken, int line, String rule) throws IOException {
        String whole = Files.readString(question);
        assertThat(broken).isNotEqualTo(whole);
        Files.writeString(question, broken);
        assertThat(errors()).as("%s, %s", question, rule).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.span().path()).endsWith(String.valueOf(question.getFileName()));
            assertThat(finding.span().line()).isEqualTo(line);
        });
        Files.writeString(question, whole);
    }

    /** Some of the files, which take turns with the languages: the whole bank is linted for each of them. */
    private List<Path> every(int odd) {
        return IntStream.range(0, questions.size())
                .filter(at -> at % odd == 0)
                .mapToObj(questions::get)
                .toList();
    }

    private static int lineOf(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Those that need an answer of their own: the others have a key, and a draft may be incomplete. */
    private static List<Path> answered(List<Path> questions) throws IOException {
        List<Path> answered = new ArrayList<>();
        for (Path question : questions) {
            String text = Files.readString(question);
            if (text.contains("\nstatus: reviewed\n") && answer(text) > 0) {
                answered.add(question);
            }
        }
        assertThat(answered).hasSizeGreaterThan(questions.size() / 3);
        return answered;
    }

    private static int answer(String text) {
        return Math.max(text.indexOf("\n## Answer\n"), text.indexOf("\n## 答案\n")) + 1;
    }

    @Test
    void the_whole_bank_is_clean() throws IOException {
        assertThat(questions).hasSizeGreaterThanOrEqualTo(80);
        assertThat(errors()).isEmpty();
    }

    @Test
    void an_answer_that_is_taken_away_is_missed() throws IOException {
        for (Path question : answered(every(5))) {
            String text = Files.readString(question);
            int start = answer(text);
            int end = text.indexOf("\n## ", start);
            String heading = text.substring(start, text.indexOf('\n', start) + 1);
            String broken = text.substring(0, start) + heading + text.substring(end);
            assertOneError(question, broken, lineOf(text, start), "answer-missing");
        }
    }

    @Test
    void a_misspelt_field_is_named() throws IOException {
        for (Path question : every(5)) {
            String text = Files.readString(question);
            int start = text.indexOf("\ndifficulty:") + 1;
            assertOneError(
                    question, text.replaceFirst("\ndifficulty:", "\ndificulty:"), lineOf(text, start), "field-unknown");
        }
    }

    @Test
    void a_fence_that_is_left_open_is_found() throws IOException {
        int tried = 0;
        for (Path question : every(5)) {
            String text = Files.readString(question);
            int close = text.lastIndexOf("\n```\n");
            if (close > 0) {
                int open = text.lastIndexOf("\n```", close - 1) + 1;
                String broken = text.substring(0, close + 1) + text.substring(close + 5);
                assertOneError(question, broken, lineOf(text, open), "fence-unclosed");
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(5);
    }

    @Test
    void a_copied_question_is_recognized() throws IOException {
        for (Path question : every(5)) {
            Path copy = question.resolveSibling("copy").resolve(Objects.requireNonNull(question.getFileName()));
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(question, copy);
            assertThat(errors())
                    .as("copy of %s", question)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule()).isEqualTo("id-duplicate"));
            Files.delete(copy);
        }
    }

    @Test
    void an_answer_that_goes_with_its_heading_is_missed() throws IOException {
        for (Path question : answered(every(7))) {
            String text = Files.readString(question);
            int start = answer(text);
            String broken = text.substring(0, start) + text.substring(text.indexOf("\n## ", start) + 1);
            assertOneError(question, broken, 5, "answer-missing");
        }
    }

    @Test
    void a_fence_that_only_opens_is_found() throws IOException {
        for (Path question : answered(every(7))) {
            String text = Files.readString(question);
            int end = text.indexOf("\n## ", answer(text)) + 1;
            String broken = text.substring(0, end) + "```python\nprint()\n\n" + text.substring(end);
            assertOneError(question, broken, lineOf(text, end), "fence-unclosed");
        }
    }

    /** Every field once, each in another question. */
    @Test
    void whatever_field_is_misspelt_is_named_and_nothing_else() throws IOException {
        Set<String> tried = new HashSet<>();
        for (Path question : questions) {
            String text = Files.readString(question);
            Matcher field = FIELD.matcher(text.substring(0, text.indexOf("\n---", 4) + 1));
            while (field.find()) {
                if (tried.add(field.group())) {
                    String broken = text.substring(0, field.end() - 2) + text.substring(field.end() - 1);
                    assertOneError(question, broken, lineOf(text, field.start()), "field-unknown");
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(10);
    }

    @Test
    void a_question_that_is_copied_under_another_id_is_recognized() throws IOException {
        for (Path question : every(7)) {
            String text = Files.readString(question);
            String lang = text.contains("\nlang: zh\n") ? "zh" : "en";
            Path copy = question.resolveSibling("the-copy." + lang + ".md");
            Files.writeString(
                    copy,
                    text.replaceFirst("\nid: .*", "\nid: the-copy").replaceAll("\n(aliases|translation): .*", ""));
            assertThat(errors())
                    .as("copy of %s", question)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule()).isEqualTo("duplicate-exact"));
            Files.delete(copy);
        }
    }
}
