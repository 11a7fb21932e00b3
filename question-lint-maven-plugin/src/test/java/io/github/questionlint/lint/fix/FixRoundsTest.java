package io.github.questionlint.lint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.Refusal.Reason;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes keep to what their rule says, come to an end, and leave all else as it is. */
class FixRoundsTest {
    private static final String QUESTION = """
            ### Which one is *it*?

            - [x] this one, see [here](a.md)
            - [ ] that one

            Because of `this`:

            ```sh
            run it
            ```
            """;

    /** A rule about a file. */
    private record OfFile(BiConsumer<QuestionFile, Reporter> check) implements Rule<QuestionFile> {
        @Override
        public View<QuestionFile> view() {
            return View.FILE;
        }

        @Override
        public void check(QuestionFile file, Reporter reporter) {
            check.accept(file, reporter);
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void what_stands_outside_of_the_edits_stays_to_the_byte(String lineEnd) throws IOException {
        String text = "\uFEFF### Why 😀?\n\nTeh 😀 sun.  \n\n    teh\tcode\n\nteh end 𠀀".replace("\n", lineEnd);
        FixResult fixed = fix(text, "[text, words]", rule("Teh|teh", "the"));
        assertThat(changed(fixed))
                .as(fixed.refused().toString())
                .isEqualTo("\uFEFF### Why 😀?\n\nthe 😀 sun.  \n\n    teh\tcode\n\nthe end 𠀀".replace("\n", lineEnd));
        assertThat(fixed.refused())
                .extracting(Refusal::aspect)
                .as("the one in the code")
                .containsExactly(Optional.of(Aspect.CODE));
    }

    @Test
    void a_new_line_ends_as_the_lines_of_the_file_do() throws IOException {
        FixResult fixed = fix("### Why?\r\n\r\nA. B.\r\n", "[blocks]", rule("A\\. ", "A.\n\n"));
        assertThat(changed(fixed)).isEqualTo("### Why?\r\n\r\nA.\r\n\r\nB.\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'this one', 'this 1', words",
        "'that one', 'that, one', text",
        "\\*it\\*, it, style",
        "`this`, this, text",
        "run, 'run ', code",
        "```sh, ```js, languages",
        "a.md, b.md, links",
        "Because, '<b></b>Because', html",
        "Because, '> Because', blocks",
        "###, ####, headings",
        "'\\[x\\]', '[ ]', words",
        "'- \\[x\\] this', '- [x] this. This', words"
    })
    void a_fix_that_changes_more_than_its_rule_says_is_refused(String wrong, String right, String aspect)
            throws IOException {
        FixResult fixed = fix(QUESTION, "[nothing]", rule(wrong, right));
        assertThat(fixed.changed()).isEmpty();
        assertThat(fixed.refused())
                .isNotEmpty()
                .allSatisfy(
                        refusal -> assertThat(refusal.aspect().map(Aspect::key)).contains(aspect));
    }

    @Test
    void not_even_a_rule_that_may_change_the_choices_loses_one() throws IOException {
        FixResult fixed =
                fix(QUESTION, "[words, text, blocks, choices, parts, links]", rule("- \\[ \\] that one\n", ""));
        assertThat(fixed.changed()).isEmpty();
        assertThat(fixed.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.aspect()).contains(Aspect.CHOICES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  help: a\n  help: b\n"})
    void a_fix_after_which_the_file_cannot_be_read_is_refused(String problem) throws IOException {
        String yaml = "schemaVersion: 1\nquestions:\n- id: left-or-right\n  title: <T> or left\n" + problem;
        Files.writeString(folder.resolve("one.questions.yaml"), yaml);
        String everything = Arrays.stream(Aspect.values()).map(Aspect::key).collect(Collectors.joining(", ", "[", "]"));
        FixResult fixed = fixes(it -> true, everything, rule("<T>", "`<T>`")).of(bank());
        assertThat(fixed.refused()).extracting(Refusal::reason).containsExactly(Reason.HARM);
        assertThat(fixed.changed()).isEmpty();
    }

    @Test
    void a_finding_whose_fix_would_be_refused_is_offered_without_it() throws IOException {
        Files.writeString(folder.resolve("1.md"), "### Why?\n\na\\_b `a\\_b`\n");
        List<ActiveRule> rules = active("[nothing]", rule("\\\\_", "_"));
        ParsedBank read = bank();
        LintResult found = new Linter(rules).lint(read.bank());
        LintResult proven = BankFixes.proven(found, rules, read.reader(found.bank())::read);
        assertThat(proven.findings())
                .extracting(finding -> finding.fix().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void a_bad_fix_does_not_hold_up_the_good_ones_beside_it() throws IOException {
        FixResult fixed = fix("### Why?\n\na\\_b a\\_b `a\\_b` a\\_b\n", "[nothing]", rule("\\\\_", "_"));
        assertThat(changed(fixed)).isEqualTo("### Why?\n\na_b a_b `a\\_b` a_b\n");
        assertThat(fixed.applied()).hasSize(3);
        assertThat(fixed.refused()).hasSize(1);
    }

    @Test
    void a_fix_that_leaves_its_finding_is_refused() throws IOException {
        FixResult fixed = fix("### Why?\n\nA, b.\n", "[text]", rule(",", ",,"));
        assertThat(fixed.refused()).extracting(Refusal::reason).containsExactly(Reason.IN_VAIN);
        assertThat(fixed.changed()).isEmpty();
    }

    @Test
    void of_two_fixes_at_one_place_the_first_is_made_and_the_other_in_the_next_round() throws IOException {
        FixResult fixed = fix("### Why?\n\nA  b  c\n", "[nothing]", rule("A  b", "A b"), rule("b  c", "b c"));
        assertThat(changed(fixed)).isEqualTo("### Why?\n\nA b c\n");
        assertThat(fixed.applied()).hasSize(2);
    }

    @Test
    void fixes_that_undo_one_another_leave_the_file_as_it_is() throws IOException {
        FixResult fixed = fix("### Why?\n\nA; b\n", "[text]", rule(";", ","), rule(",", ";"));
        assertThat(fixed.changed()).isEmpty();
        assertThat(fixed.applied()).isEmpty();
        assertThat(fixed.refused()).extracting(Refusal::reason).containsExactly(Reason.UNSETTLED);
    }

    @Test
    void fixes_that_go_on_and_on_leave_the_file_as_it_is() throws IOException {
        FixResult fixed = fix("### Why?\n\nA; b\n", "[text]", rule(";", ","), rule(",", ";;"));
        assertThat(fixed.changed()).isEmpty();
        assertThat(fixed.refused()).extracting(Refusal::reason).containsExactly(Reason.UNSETTLED);
    }

    @Test
    void edits_beyond_the_end_are_refused() throws IOException {
        Rule<QuestionFile> rule = new OfFile((file, reporter) ->
                reporter.report(Observation.at(file.source().span(0, 1), "plain")
                        .withFix(Safety.SAFE, List.of(Edit.delete(5, 5000)), "plain")));
        FixResult fixed = fix("### Why?\n\nA\n", "[text]", rule);
        assertThat(fixed.refused()).extracting(Refusal::reason).containsExactly(Reason.MALFORMED);
    }

    @Test
    void a_file_that_cannot_be_written_is_not_fixed() throws IOException {
        Files.writeString(folder.resolve("1.md"), "### Why?\n\nA; b\n");
        FixResult fixed = fixes(file -> false, "[text]", rule(";", ",")).of(bank());
        assertThat(fixed.changed()).isEmpty();
        assertThat(fixed.refused()).extracting(Refusal::reason).containsExactly(Reason.UNWRITABLE);
    }

    private static String changed(FixResult fixed) {
        return Optional.ofNullable(fixed.changed().get("1.md"))
                .map(SourceFile::text)
                .orElse("unchanged");
    }

    /** A rule that wants something else wherever a pattern matches. */
    private static Rule<QuestionFile> rule(String wrong, String right) {
        return new OfFile((file, reporter) -> {
            Matcher matches = Pattern.compile(wrong).matcher(file.source().text());
            while (matches.find()) {
                Edit edit = new Edit(matches.start(), matches.end(), right);
                reporter.report(Observation.at(file.source().span(matches.start(), matches.end()), "plain")
                        .withFix(Safety.SAFE, List.of(edit), "plain"));
            }
        });
    }

    /** Fixes a file, and demands that a second run has nothing to do. */
    private FixResult fix(String text, String changes, Rule<?>... rules) throws IOException {
        Path file = folder.resolve("1.md");
        Files.writeString(file, text);
        FixResult fixed = fixes(it -> true, changes, rules).of(bank());
        for (SourceFile changed : fixed.changed().values()) {
            Files.writeString(file, changed.text());
        }
        assertThat(fixes(it -> true, changes, rules).of(bank()).changed())
                .as("a second run")
                .isEmpty();
        return fixed;
    }

    private static FixRounds fixes(Predicate<SourceFile> writable, String changes, Rule<?>... rules) {
        return new FixRounds(active(changes, rules), finding -> true, writable);
    }

    private static List<ActiveRule> active(String changes, Rule<?>... rules) {
        List<ActiveRule> active = new ArrayList<>();
        for (Rule<?> rule : rules) {
            String page = "---\nseverity: error\nfix: {changes: %s}\nmessages: {plain: {en: it, zh: 它}}\n---\n"
                    .formatted(changes);
            active.add(new ActiveRule(
                    RulePage.parse("rule-" + active.size(), Family.FORMATTING, page),
                    Severity.ERROR,
                    false,
                    Optional.of(rule)));
        }
        return active;
    }

    private ParsedBank bank() throws IOException {
        String settings = "layouts: [{layout: heading, levels: [3], options: task-list}]";
        ReadOptions options = LintConfig.parse(SourceFile.of(LintConfig.FILE, settings), List.of())
                .readOptions();
        return QuestionBanks.parse(folder, options);
    }
}
