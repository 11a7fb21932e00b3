package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.similarity.Edge;
import io.github.questionlint.lint.similarity.judge.Verdict;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A question and the others that are nearly the same, or may be; each is compared with the first question only.
 *
 * @param first the question at the earliest place
 * @param members the others, in the order of the bank
 * @param grade how certain the result is
 */
record NearCluster(ComparedQuestion first, List<Member> members, Grade grade) {

    /** A question that resembles the first one, with the reasons. */
    record Member(ComparedQuestion question, Verdict verdict) {}

    NearCluster {
        members = List.copyOf(members);
    }

    /**
     * The cluster without its less similar members; empty if no member remains.
     *
     * @param similarity the least similarity, from 0 to 1
     */
    Optional<NearCluster> atLeast(double similarity) {
        List<Member> alike = members.stream()
                .filter(member -> member.verdict().score() >= 1000 * similarity)
                .toList();
        return alike.isEmpty() ? Optional.empty() : Optional.of(new NearCluster(first, alike, grade));
    }

    /**
     * The clusters of a bank. For each grade, a question is a member of at most one cluster, that of its earliest
     * partner.
     */
    static List<NearCluster> all(List<ComparedQuestion> questions, List<Edge> edges) {
        List<NearCluster> stars = new ArrayList<>();
        for (Grade grade : List.of(Grade.NEAR, Grade.REVIEW)) {
            Map<Integer, List<Member>> byFirst = new TreeMap<>();
            Set<Integer> taken = new HashSet<>();
            for (Edge edge : edges) {
                if (edge.verdict().grade() == grade && taken.add(edge.second())) {
                    byFirst.computeIfAbsent(edge.first(), first -> new ArrayList<>())
                            .add(new Member(questions.get(edge.second()), edge.verdict()));
                }
            }
            byFirst.forEach((first, members) -> stars.add(new NearCluster(questions.get(first), members, grade)));
        }
        return stars;
    }
}
