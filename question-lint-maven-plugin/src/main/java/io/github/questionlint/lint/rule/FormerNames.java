package io.github.questionlint.lint.rule;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names that rules no longer have, as their pages list them. A former name is an error wherever a user writes it. */
public final class FormerNames {
    private final Map<String, Successor> successors = new HashMap<>();

    /**
     * What became of a name.
     *
     * @param rule the current name of the rule that reports these findings
     * @param renamed whether the rule was renamed; otherwise it is a part of the current one
     */
    public record Successor(String rule, boolean renamed) {

        /** The id of the message that says so: {@code renamed} or {@code merged}. */
        public String messageId() {
            return renamed ? "renamed" : "merged";
        }
    }

    /** The former names of the rules with these pages. Reads all of the pages, so make it where a name is unknown. */
    public FormerNames(Collection<RulePage> pages) {
        for (RulePage page : pages) {
            page.formerly().forEach(name -> successors.put(name, new Successor(page.rule(), true)));
            page.merges().forEach(name -> successors.put(name, new Successor(page.rule(), false)));
        }
    }

    /** What became of a name; empty for one that no rule ever had or that a rule has today. */
    public Optional<Successor> successor(String name) {
        return Optional.ofNullable(successors.get(name));
    }

    /**
     * The problem with a former name; empty for any other name.
     *
     * @param rule the rule that reports it; it has the messages {@code renamed} and {@code merged}
     * @param place where the name is written
     */
    public Optional<Problem> problem(String rule, String name, Span place) {
        return successor(name).map(now -> Problem.of(rule, now.messageId(), place, name, now.rule()));
    }
}
