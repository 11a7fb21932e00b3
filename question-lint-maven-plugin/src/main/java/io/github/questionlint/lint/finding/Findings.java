package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Cause;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.ProposedFix;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Makes findings from observations and problems: adds the rule, the severity and the question. */
public final class Findings {
    private final Map<String, QuestionFile> files;
    private final Map<String, QuestionLines> lines = new ConcurrentHashMap<>();

    /** Makes findings in the files of a bank. */
    public Findings(QuestionBank bank) {
        this.files = bank.files().stream()
                .collect(Collectors.toMap(QuestionFile::path, file -> file, (first, second) -> first));
    }

    /** The finding of an observation of a rule. */
    public Finding of(ActiveRule rule, Observation observation) {
        List<Related> related = observation.related().stream()
                .map(place -> new Related(
                        place.span(), rule.page().message(place.messageId(), place.args()), place.likeness()))
                .toList();
        Message message = rule.page().message(observation.messageId(), observation.args());
        Optional<Fix> fix = observation.fix().map(proposed -> fix(rule, observation.span(), proposed));
        Severity severity = rule.severity(observation.messageId());
        return finding(rule, severity, observation.span(), message, related, fix, observation.cause());
    }

    /** The finding of a problem in reading, reported under a rule. */
    public Finding of(ActiveRule rule, Problem problem) {
        return finding(
                rule,
                rule.severity(),
                problem.span(),
                Message.of(problem),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Fix fix(ActiveRule rule, Span span, ProposedFix proposed) {
        String lineEnd = Optional.ofNullable(files.get(span.path()))
                .map(file -> file.source().lineEnding())
                .orElse("\n");
        List<Edit> edits = proposed.edits().stream()
                .map(edit -> edit.withLineEnds(lineEnd))
                .toList();
        return new Fix(proposed.safety(), rule.page().message(proposed.messageId(), proposed.args()), edits);
    }

    private Finding finding(
            ActiveRule rule,
            Severity severity,
            Span span,
            Message message,
            List<Related> related,
            Optional<Fix> fix,
            Optional<Cause> cause) {
        Optional<Question> question = question(span);
        return new Finding(
                rule.page().rule(),
                rule.page().family(),
                severity(rule, severity, question),
                span,
                message,
                question,
                related,
                fix,
                cause,
                Fingerprint.of(rule.page().rule(), question, message));
    }

    /** The innermost question around the start of a place. */
    public Optional<Question> question(Span span) {
        QuestionFile file = files.get(span.path());
        return file == null
                ? Optional.empty()
                : lines.computeIfAbsent(span.path(), path -> new QuestionLines(file.questions()))
                        .at(span.line());
    }

    /** A draft may be incomplete: what it lacks is reported as info. */
    private static Severity severity(ActiveRule rule, Severity severity, Optional<Question> question) {
        boolean content = rule.page().family() == Family.ANSWERS || rule.page().family() == Family.CHOICES;
        boolean draft = question.filter(it -> it.status() == Status.DRAFT).isPresent();
        return content && draft ? Severity.INFO : severity;
    }
}
