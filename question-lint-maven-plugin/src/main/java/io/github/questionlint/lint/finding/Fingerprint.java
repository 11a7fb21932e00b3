package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Sha256;
import java.util.Optional;

/** Identifies a defect: 16 hex digits of a hash over what stays the same when lines move. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of rule, question (its id, or its title without one) and message; line numbers in the message do
     * not count.
     */
    static String of(String rule, Optional<Question> question, Message message) {
        String name = question.map(
                        it -> it.id().isPresent() ? it.name() : it.title().value())
                .orElse("");
        return hash(rule + "\n" + name + "\n" + withoutLines(message.en()));
    }

    /** The question around a finding; outside of all questions, its message. */
    public static String ofQuestion(Finding finding) {
        return finding.question()
                .map(Fingerprint::ofQuestion)
                .orElseGet(() -> hash(withoutLines(finding.message().en())));
    }

    /** A question: its id, or its title without one. */
    public static String ofQuestion(Question question) {
        return hash(
                question.id().isPresent()
                        ? question.name()
                        : question.title().value().replaceAll("\\s+", " ").strip());
    }

    private static String withoutLines(String message) {
        return message.replaceAll("(line |:)[0-9]+", "$1");
    }

    private static String hash(String text) {
        return Sha256.hex(text, 16);
    }
}
