package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Cause;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that repeat each other. A rule that fires on most questions has met a custom of the bank, which is at most a
 * warning; and what has one cause is told once, with the number and all places.
 *
 * <p>Duplicates are left out: each is about other questions.
 */
final class RepeatedFindings {
    /** The fewest questions that make a custom: a small bank may well be wrong in all of them. */
    private static final int FEWEST_QUESTIONS = 30;
    /** A custom holds for more than one in this many questions. */
    private static final int MOST_OF = 2;
    /** The fewest findings that are told once because of their cause. */
    private static final int FEWEST_PLACES = 8;
    /** The same for a cause that is all of the bank: the rule has met a custom of it already. */
    private static final int FEWEST_OF_BANK = 5;

    /** The longest title that is shown whole, in code points. */
    private static final int TITLE = 100;

    private static final Messages MESSAGES = Messages.load(RepeatedFindings.class, "engine_messages");

    private final Map<String, RulePage> pages;

    /** Knows the rules by their entries. */
    RepeatedFindings(List<RuleEntry> entries) {
        pages = entries.stream()
                .map(RuleEntry::page)
                .collect(Collectors.toMap(RulePage::rule, page -> page, (first, second) -> first));
    }

    private RulePage page(String rule) {
        return Objects.requireNonNull(pages.get(rule));
    }

    /** The result with customs as warnings at most; each finding is still told. */
    LintResult lowered(LintResult result) {
        Set<String> customs = byRule(result).entrySet().stream()
                .filter(rule -> isCustom(rule.getValue(), result.bank()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return result.of(result.findings().stream()
                .map(finding -> finding.severity() == Severity.ERROR && customs.contains(finding.rule())
                        ? finding.with(Severity.WARNING)
                        : finding)
                .toList());
    }

    /** The result with each custom and each cause told once, at its first place. */
    LintResult once(LintResult result) {
        return told(result, false);
    }

    /** The same in which every finding that is a task of its own stays, whatever its cause. */
    LintResult tasks(LintResult result) {
        return told(result, true);
    }

    private LintResult told(LintResult result, boolean tasks) {
        List<Finding> once = new ArrayList<>();
        byRule(result).forEach((rule, findings) -> {
            boolean each = page(rule).isToldEach();
            if (each && tasks) {
                once.addAll(findings);
            } else if (isCustom(findings, result.bank()) && !each) {
                once.add(custom(findings, result.bank()));
            } else {
                once.addAll(byCause(findings));
            }
        });
        return result.of(once.stream().sorted().toList());
    }

    private static SortedMap<String, List<Finding>> byRule(LintResult result) {
        return result.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    }

    private static boolean isCustom(List<Finding> ofRule, QuestionBank bank) {
        Family family = ofRule.get(0).family();
        long questions = questions(ofRule);
        return family != Family.DUPLICATES && questions >= FEWEST_QUESTIONS && questions * MOST_OF > all(family, bank);
    }

    private static long questions(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.question().stream())
                .map(Question::span)
                .distinct()
                .count();
    }

    /** The number of questions that a family is about. */
    private static long all(Family family, QuestionBank bank) {
        return bank.questions()
                .filter(question -> family != Family.CHOICES || question.type().hasChoices())
                .count();
    }

    private static Finding custom(List<Finding> findings, QuestionBank bank) {
        Finding first = findings.get(0);
        long questions = questions(findings);
        long all = all(first.family(), bank);
        return first.forAll(
                new Message(custom(first, "en", questions, all), custom(first, "zh", questions, all)),
                others(findings),
                "custom");
    }

    private static String custom(Finding first, String lang, long questions, long all) {
        List<String> args =
                List.of(first.message().in(lang), String.valueOf(questions), String.valueOf(all), first.rule());
        return MESSAGES.text(lang, "custom", args);
    }

    private static List<Related> others(List<Finding> findings) {
        Finding first = findings.get(0);
        return findings.stream()
                .skip(1)
                .map(finding -> new Related(finding.span(), place(finding, first)))
                .toList();
    }

    /** What is at a further place: its message or, where that would be said again, its question. */
    private static Message place(Finding finding, Finding first) {
        String title = finding.question()
                .map(question -> question.title().value().strip())
                .orElse("");
        boolean again = finding.message().equals(first.message())
                && !finding.question()
                        .map(Question::span)
                        .equals(first.question().map(Question::span));
        return title.isEmpty() || !again ? finding.message() : new Message(shown(title), shown(title));
    }

    private static String shown(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
    }

    private List<Finding> byCause(List<Finding> ofRule) {
        Map<Optional<Cause>, List<Finding>> byCause =
                ofRule.stream().collect(Collectors.groupingBy(Finding::cause, LinkedHashMap::new, Collectors.toList()));
        return byCause.entrySet().stream()
                .flatMap(entry -> entry.getKey()
                        .filter(cause ->
                                entry.getValue().size() >= (cause.args().isEmpty() ? FEWEST_OF_BANK : FEWEST_PLACES))
                        .map(cause -> Stream.of(because(cause, entry.getValue())))
                        .orElseGet(() -> entry.getValue().stream()))
                .toList();
    }

    private Finding because(Cause cause, List<Finding> findings) {
        Finding first = findings.get(0);
        List<String> args = new ArrayList<>(cause.args());
        args.add(String.valueOf(findings.size()));
        Message message = page(first.rule()).message(cause.messageId(), args);
        return first.forAll(message, others(findings), cause.messageId() + "\n" + String.join("\n", cause.args()));
    }
}
