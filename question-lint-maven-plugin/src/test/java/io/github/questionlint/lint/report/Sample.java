package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Resources;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A result with one finding of every severity, a fix, places in other files, and characters of one to four bytes. Its
 * rules are its own, so that no rule of ours changes what the reports are compared with.
 */
final class Sample {
    private static final List<RulePage> RULES = List.of(
            rule("copies", Family.DUPLICATES),
            rule("length", Family.ANSWERS),
            rule("marks", Family.CHOICES),
            rule("spaces", Family.FORMATTING));
    private static final String LOOPS = """
            ### Which loop runs its body at least once? 哪个循环至少执行一次？

            - [ ] for
            - [ ] do … while

            ### 😀 Is this so :

            Yes.
            """;
    private static final String MORE = """
            ### Which loop always runs its body at least once? 哪个循环总是至少执行一次？

            - [ ] for
            - [x] do … while
            """;

    private Sample() {}

    private static RulePage rule(String name, Family family) {
        return RulePage.parse(name, family, Resources.text(Sample.class, name + ".md"));
    }

    static QuestionBank bank(Path folder) throws IOException {
        Files.writeString(folder.resolve("loops.md"), LOOPS);
        Files.createDirectories(folder.resolve("更多 banks"));
        Files.writeString(folder.resolve("更多 banks/more.md"), MORE);
        return QuestionBanks.read(folder);
    }

    static LintResult result(Path folder) throws IOException {
        QuestionBank bank = bank(folder);
        Related copy = new Related(new Span("更多 banks/more.md", 1, 5, 1, 80), new Message("the same question", "同一道题"));
        int colon = LOOPS.indexOf(" :");
        Fix fix = new Fix(
                Safety.SAFE, new Message("takes the blank away", "去掉空格"), List.of(Edit.delete(colon, colon + 1)));
        List<Finding> findings = List.of(
                finding(
                                "marks",
                                new Span("loops.md", 3, 3, 3, 6),
                                "no choice of \"Which loop…\" is marked correct",
                                bank)
                        .make(),
                finding("copies", new Span("loops.md", 1, 5, 1, 70), "\"Which loop…\" stands here again", bank)
                        .related(copy)
                        .make(),
                finding("spaces", new Span("loops.md", 6, 18, 6, 19), "blank before the colon", bank)
                        .fix(fix)
                        .make(),
                finding("length", new Span("loops.md", 8, 1, 8, 5), "only \"Yes.\"", bank)
                        .make());
        return new LintResult(bank, findings.stream().sorted().toList(), 1, List.of());
    }

    static ReportInput input(LintResult result, String lang) {
        return input(result, lang, List.of());
    }

    static ReportInput input(LintResult result, Circumstances run) {
        return new ReportInput(result, RULES, "1.0", "en", run, "docs/", finding -> Optional.empty());
    }

    static ReportInput input(LintResult result, String lang, List<Finding> changed) {
        return new ReportInput(
                result,
                RULES,
                "1.0",
                lang,
                run(Severity.WARNING),
                "docs/",
                finding -> changed.stream().filter(finding::equals).findFirst());
    }

    /** A run of a day, in no repository, after no other. */
    static Circumstances run(Severity least) {
        return new Circumstances(
                Command.maven("question-lint"),
                least,
                false,
                "",
                "bank",
                LocalDate.of(2026, 11, 24),
                Optional.empty(),
                History.parse(""));
    }

    /** A result with this many findings, every third one an error, over a hundred files. */
    static LintResult many(Path folder, int count) throws IOException {
        QuestionBank bank = bank(folder);
        List<Finding> findings = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            Span span = new Span("bank/%03d.md".formatted(at % 100), 1 + at / 100, 1, 1 + at / 100, 9);
            String message = "finding number %d says what is there, and what was wanted instead".formatted(at);
            findings.add(new Draft(RULES.get(at % RULES.size()), span, message).make());
        }
        return new LintResult(bank, findings.stream().sorted().toList(), 0, List.of());
    }

    private static Draft finding(String rule, Span span, String message, QuestionBank bank) {
        RulePage page =
                RULES.stream().filter(it -> it.rule().equals(rule)).findFirst().orElseThrow();
        Draft draft = new Draft(page, span, message);
        bank.questions()
                .filter(question -> question.span().contains(span))
                .findFirst()
                .ifPresent(question -> draft.question = Optional.of(question));
        return draft;
    }

    /** A result in which an author's text is everywhere: the name of the file, the title, the lines and the messages. */
    static LintResult hostile(String text) {
        SourceFile source = SourceFile.of(text + ".md", "### " + text + "\n\n" + text + "\n");
        Text title = source.slice(4, 4 + text.length());
        Question question = new Question(
                "heading",
                source.span(0, source.text().length()),
                Fields.none(title.span()),
                Optional.of(title),
                title,
                "en",
                QuestionType.OPEN,
                true,
                Map.of(),
                List.of());
        QuestionFile file = new QuestionFile(source, Optional.empty(), List.of(question), List.of());
        QuestionBank bank = new QuestionBank(
                Optional.empty(),
                List.of(file),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        Fix fix = new Fix(Safety.SAFE, new Message(text, text), List.of(new Edit(0, 4, text)));
        List<Finding> findings = new ArrayList<>();
        for (RulePage rule : RULES) {
            Draft draft = new Draft(rule, title.span(), text);
            draft.question = Optional.of(question);
            findings.add(draft.related(new Related(source.span(0, 3), new Message(text, text)))
                    .fix(fix)
                    .make());
        }
        return new LintResult(bank, findings, 0, List.of());
    }

    private static final class Draft {
        private final RulePage rule;
        private final Span span;
        private final String message;
        private Optional<Question> question = Optional.empty();
        private List<Related> related = List.of();
        private Optional<Fix> fix = Optional.empty();

        private Draft(RulePage rule, Span span, String message) {
            this.rule = rule;
            this.span = span;
            this.message = message;
        }

        private Draft related(Related place) {
            related = List.of(place);
            return this;
        }

        private Draft fix(Fix proposed) {
            fix = Optional.of(proposed);
            return this;
        }

        private Finding make() {
            Severity severity = rule.severity();
            String fingerprint = "%016x".formatted((long) (rule.rule() + message).hashCode() & 0xFFFF_FFFFL);
            Message both = new Message(message, "中文：" + message);
            return new Finding(
                    rule.rule(),
                    rule.family(),
                    severity,
                    span,
                    both,
                    question,
                    related,
                    fix,
                    Optional.empty(),
                    fingerprint);
        }
    }
}
