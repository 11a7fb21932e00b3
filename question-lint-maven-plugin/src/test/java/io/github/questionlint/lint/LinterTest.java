package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.FileTime;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linter computes each view once, and a failure costs no other finding. */
class LinterTest {
    private static final int FILES = 40;

    /** A rule in two words. */
    private record Plain<T>(View<T> view, BiConsumer<T, Reporter> check) implements Rule<T> {
        @Override
        public void check(T subject, Reporter reporter) {
            check.accept(subject, reporter);
        }
    }

    /** A view with a setting; what it is asked for is counted, which makes it no other view. */
    private record Titles(int fewest, Count asked) implements FileView<Question> {
        @Override
        public Class<Question> type() {
            return Question.class;
        }

        @Override
        public Stream<Question> of(FileViews views) {
            asked.add();
            return views.of(View.QUESTION)
                    .filter(question -> question.title().value().length() >= fewest);
        }
    }

    /** The same of a bank. */
    private record Longest(int most, Count asked) implements BankView<Question> {
        @Override
        public Class<Question> type() {
            return Question.class;
        }

        @Override
        public Stream<Question> of(BankViews views) {
            asked.add();
            return views.of(View.QUESTION).limit(most);
        }
    }

    /** A number that makes nothing differ. */
    private static final class Count {
        private final AtomicInteger count = new AtomicInteger();

        void add() {
            count.incrementAndGet();
        }

        int get() {
            return count.get();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Count;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int file = 0; file < FILES; file++) {
            String name = "%02d.md".formatted(file);
            Files.writeString(folder.resolve(name), "### Why " + file + "?\n\nSo.\n\n### How " + file + "?\n\nSo.\n");
        }
    }

    @Test
    void a_view_of_files_is_computed_once_a_file_however_many_rules_look_at_it() throws IOException {
        Count asked = new Count();
        LintResult result =
                lint(ofQuestions(new Titles(1, asked)), ofQuestions(new Titles(1, asked)), onTop(new Titles(1, asked)));
        assertThat(asked.get()).isEqualTo(FILES);
        assertThat(result.findings()).hasSize(3 * 2 * FILES);
    }

    @Test
    void a_view_of_a_bank_is_computed_once_a_bank() throws IOException {
        Count asked = new Count();
        BankView<Question> onTop = BankView.of(Question.class, views -> views.of(new Longest(3, asked)));
        LintResult result =
                lint(ofQuestions(new Longest(3, asked)), ofQuestions(new Longest(3, asked)), ofQuestions(onTop));
        assertThat(asked.get()).isEqualTo(1);
        assertThat(result.findings()).hasSize(3 * 3);
    }

    @Test
    void views_with_other_settings_are_other_views() throws IOException {
        Count asked = new Count();
        LintResult result = lint(ofQuestions(new Titles(1, asked)), ofQuestions(new Titles(7, asked)));
        assertThat(asked.get()).isEqualTo(2 * FILES);
        assertThat(result.findings()).hasSize(2 * FILES + 2 * (FILES - 10));
    }

    @Test
    void a_view_that_throws_is_a_failure_of_each_rule_that_looks_at_it_and_of_no_other() throws IOException {
        Count asked = new Count();
        FileView<Question> broken = FileView.of(Question.class, views -> {
            asked.add();
            return views.file().path().equals("07.md") ? broken() : views.of(View.QUESTION);
        });
        LintResult result = lint(ofQuestions(broken), ofQuestions(View.QUESTION), onTop(broken));
        assertThat(result.failures())
                .extracting(RuleFailure::rule, RuleFailure::path)
                .containsExactly(tuple("rule-0", "07.md"), tuple("rule-2", "07.md"));
        assertThat(asked.get()).isEqualTo(FILES);
        assertThat(result.findings()).hasSize(3 * 2 * FILES - 4);
    }

    @Test
    void a_view_of_a_bank_that_throws_is_computed_once_too() throws IOException {
        Count asked = new Count();
        BankView<Question> broken = BankView.of(Question.class, views -> {
            asked.add();
            return deep(0);
        });
        LintResult result = lint(ofQuestions(broken), ofQuestions(broken), ofQuestions(View.QUESTION));
        assertThat(result.failures())
                .extracting(RuleFailure::rule, RuleFailure::path)
                .containsExactly(tuple("rule-0", ""), tuple("rule-1", ""));
        assertThat(result.failures()).extracting(RuleFailure::cause).hasOnlyElementsOfType(StackOverflowError.class);
        assertThat(asked.get()).isEqualTo(1);
        assertThat(result.findings()).hasSize(2 * FILES);
    }

    @Test
    void a_rule_that_throws_is_a_failure_of_that_rule_in_that_file() throws IOException {
        Rule<Question> throwing = new Plain<>(View.QUESTION, (question, reporter) -> {
            if (question.title().value().equals("How 5?")) {
                throw new IllegalStateException("five");
            }
            reporter.report(question.title().span(), "plain");
        });
        LintResult result = lint(throwing, ofQuestions(View.QUESTION));
        assertThat(result.failures())
                .extracting(RuleFailure::rule, RuleFailure::path)
                .containsExactly(tuple("rule-0", "05.md"));
        assertThat(result.findings()).hasSize(2 * 2 * FILES - 1);
    }

    @Test
    void the_views_of_a_file_do_not_outlive_it() throws IOException {
        ConcurrentLinkedQueue<WeakReference<Object>> subjects = new ConcurrentLinkedQueue<>();
        FileView<Object> heavy = FileView.of(Object.class, views -> {
            Object subject = new byte[1 << 16];
            subjects.add(new WeakReference<>(subject));
            return Stream.of(subject);
        });
        BankView<QuestionBank> whole = BankView.of(QuestionBank.class, views -> Stream.of(views.bank()));
        Rule<QuestionBank> collecting = new Plain<>(whole, (bank, reporter) -> {
            System.gc();
            long left = subjects.stream().filter(it -> it.get() != null).count();
            reporter.report(Span.startOf("00.md"), left == 0 ? "plain" : "left");
        });
        LintResult result = lint(new Plain<>(heavy, (subject, reporter) -> {}), collecting);
        assertThat(result.findings())
                .extracting(finding -> finding.message().en())
                .containsExactly("it");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void findings_come_in_the_same_order_on_any_number_of_threads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<Finding> found = pool.submit(() -> lint(
                                    ofQuestions(new Longest(9, new Count())),
                                    onTop(View.QUESTION),
                                    ofQuestions(new Titles(7, new Count())),
                                    ofQuestions(View.QUESTION))
                            .findings())
                    .get();
            List<String> wanted = new ArrayList<>();
            IntStream.range(0, 2 * FILES).forEach(question -> {
                String place = "%02d.md:%d ".formatted(question / 2, question % 2 * 4 + 1);
                wanted.addAll(question < 9 ? List.of(place + "rule-0") : List.of());
                wanted.add(place + "rule-1");
                wanted.addAll(question >= 20 ? List.of(place + "rule-2") : List.of());
                wanted.add(place + "rule-3");
            });
            assertThat(found)
                    .extracting(finding ->
                            finding.span().path() + ":" + finding.span().line() + " " + finding.rule())
                    .containsExactlyElementsOf(wanted);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_rule_that_never_ends_on_one_file_is_named_and_the_others_are_checked() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("slow.md"), "### Slow?\n\nYes.\n");
        Files.writeString(own.resolve("quick.md"), "### Quick?\n\nYes.\n");
        View<Question> view = View.QUESTION;
        Rule<Question> endless = new Plain<>(view, (question, reporter) -> {
            while (question.title().value().equals("Slow?")) {
                FileTime.check();
            }
        });
        RulePage page = RulePage.parse("time-exceeded", Family.BANK, "---\nseverity: error\n---\n");
        List<ActiveRule> rules = List.of(
                new ActiveRule(page, Severity.ERROR, false, Optional.empty()),
                active("a-first", ofQuestions(view)),
                active("b-endless", endless),
                active("c-last", ofQuestions(view)));
        SourceFile text = SourceFile.of(
                LintConfig.FILE, "layouts: [{layout: heading, levels: [3]}]\nlimits: {fileMillis: 300}\n");
        LintResult result = new Linter(rules)
                .lint(QuestionBanks.read(own, LintConfig.parse(text, List.of()).readOptions()));
        assertThat(result.failures()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.span().path() + " " + finding.rule())
                .containsExactly("quick.md a-first", "quick.md c-last", "slow.md time-exceeded", "slow.md a-first");
        assertThat(result.findings().get(2).message().en()).contains("left at the rule b-endless", "300 ms");
    }

    private static ActiveRule active(String name, Rule<?> rule) {
        String page = "---\nseverity: error\nmessages: {plain: {en: it, zh: 它}}\n---\n";
        return new ActiveRule(RulePage.parse(name, Family.FORMATTING, page), Severity.ERROR, false, Optional.of(rule));
    }

    private static Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static Stream<Question> broken() {
        throw new IllegalStateException("broken");
    }

    /** Deeper than any stack. */
    private static Stream<Question> deep(int depth) {
        return depth == Integer.MAX_VALUE ? Stream.empty() : Stream.concat(deep(depth + 1), Stream.empty());
    }

    /** A rule that reports every question it is handed. */
    private static Rule<Question> ofQuestions(View<Question> view) {
        return new Plain<>(
                view, (question, reporter) -> reporter.report(question.title().span(), "plain"));
    }

    /** A rule whose view is built on another one. */
    private static Rule<Question> onTop(FileView<Question> view) {
        return ofQuestions(FileView.of(Question.class, views -> views.of(view)));
    }

    private LintResult lint(Rule<?>... rules) throws IOException {
        List<ActiveRule> active = new ArrayList<>();
        for (Rule<?> rule : rules) {
            String page = "---\nseverity: error\nmessages: {plain: {en: it, zh: 它}, left: {en: left, zh: 留}}\n---\n";
            RulePage read = RulePage.parse("rule-" + active.size(), Family.FORMATTING, page);
            active.add(new ActiveRule(read, Severity.ERROR, false, Optional.of(rule)));
        }
        return new Linter(active)
                .lint(QuestionBanks.read(folder, LintConfig.defaults().readOptions()));
    }
}
