package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Fingerprint;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which comments that silence a rule may do so: all, or those that were there at a point of the history, for the same rule
 * in the same question or the same whole file.
 */
public final class TrustedComments {
    /** Every comment counts. */
    public static final TrustedComments ALL = new TrustedComments(Optional.empty());

    private final Optional<Set<Suppression>> trusted;

    private TrustedComments(Optional<Set<Suppression>> trusted) {
        this.trusted = trusted;
    }

    /**
     * The comments of a bank that were there before.
     *
     * @param past the files as they were
     * @param reader reads a file as the bank is read now
     * @throws IOException if the history cannot be read
     */
    public static TrustedComments of(QuestionBank bank, Past past, Function<SourceFile, QuestionFile> reader)
            throws IOException {
        Set<Suppression> trusted = new HashSet<>();
        for (QuestionFile file : bank.files()) {
            List<Suppression> now = Suppression.of(file);
            Optional<SourceFile> before = now.isEmpty() ? Optional.empty() : past.file(file.path());
            if (before.isPresent()) {
                Map<String, Integer> left = counts(reader.apply(before.get()));
                now.stream()
                        .filter(comment -> left.merge(key(comment, file), -1, Integer::sum) >= 0)
                        .forEach(trusted::add);
            }
        }
        return new TrustedComments(Optional.of(trusted));
    }

    private static Map<String, Integer> counts(QuestionFile file) {
        Map<String, Integer> counts = new HashMap<>();
        Suppression.of(file).forEach(comment -> counts.merge(key(comment, file), 1, Integer::sum));
        return counts;
    }

    /** What a comment silences: a rule, and the question by its id or title; no question for the whole file. */
    private static String key(Suppression comment, QuestionFile file) {
        Optional<Question> question = file.questions().stream()
                .filter(asked -> asked.span().equals(comment.scope()))
                .reduce((outer, inner) -> inner);
        return comment.rule() + "\n" + question.map(Fingerprint::ofQuestion).orElse("");
    }

    /** Whether a comment may silence its rule. */
    boolean hold(Suppression comment) {
        return trusted.isEmpty() || trusted.get().contains(comment);
    }
}
