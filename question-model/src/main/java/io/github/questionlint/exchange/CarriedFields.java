package io.github.questionlint.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that formats have a place for: those without which a question cannot be asked and marked, and its other parts.
 * A target takes a copy, because the check for exposed sets does not see that these are immutable.
 */
final class CarriedFields {
    private static final Set<String> CORE = Set.of(
            "lang",
            "type",
            "title",
            "choices",
            "truth",
            "numeric",
            "accept",
            "gaps",
            "pairs",
            "order",
            "question",
            "starter",
            "answer",
            "explanation");

    private static final Set<String> READ = Set.of("keyPoints", "hints", "pitfalls", "followUps", "tests");

    private CarriedFields() {}

    /** What every format has a place for, and the fields that a single one has. */
    static Set<String> core(String... more) {
        return union(CORE, Set.of(more));
    }

    /** The same with all that a reader sees of a question. */
    static Set<String> whole(String... more) {
        return union(union(CORE, READ), Set.of(more));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
