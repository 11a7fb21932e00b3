package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.similarity.Edge;
import io.github.questionlint.lint.similarity.judge.Verdict;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A question and the others that are nearly the same, or may be; each is compared with the first question only.
 *
 * @param first the question at the earliest place
 * @param members the others, in the order of the bank
 * @param grade how certain the result is
 */
record NearCluster(ComparedQuestion first, List<Member> members, Grade grade) {
    /** So many copies of a member are named; {@code duplicate-exact} names all. */
    private static final int COPIES = 4;

    /**
     * A question that resembles the first one, with the reasons.
     *
     * @param copies the same question elsewhere, word for word
     */
    record Member(ComparedQuestion question, Verdict verdict, List<ComparedQuestion> copies) {

        Member {
            copies = List.copyOf(copies);
        }
    }

    NearCluster {
        members = List.copyOf(members);
    }

    /**
     * The cluster without its less similar members, unless their answers decided; empty if no member remains.
     *
     * @param similarity the least similarity, from 0 to 1
     */
    Optional<NearCluster> atLeast(double similarity) {
        List<Member> alike = members.stream()
                .filter(member ->
                        member.verdict().isDecidedByAnswer() || member.verdict().score() >= 1000 * similarity)
                .toList();
        return alike.isEmpty() ? Optional.empty() : Optional.of(new NearCluster(first, alike, grade));
    }

    /**
     * The clusters of questions that are nearly the same: a question is a member of the cluster of its earliest partner,
     * and of another one only if nothing else joins the two.
     */
    static List<NearCluster> near(
            List<ComparedQuestion> questions, List<Edge> edges, Groups groups, List<ExactCluster> copies) {
        List<Edge> joining = edges.stream()
                .filter(edge -> edge.verdict().grade() == Grade.NEAR && groups.join(edge.first(), edge.second()))
                .toList();
        return of(questions, joining, Grade.NEAR, copies);
    }

    /** The clusters of questions that may be the same, with every pair that nothing else joins. */
    static List<NearCluster> possible(
            List<ComparedQuestion> questions, List<Edge> edges, Groups groups, List<ExactCluster> copies) {
        List<Edge> open = edges.stream()
                .filter(edge ->
                        edge.verdict().grade() == Grade.REVIEW && !groups.areJoined(edge.first(), edge.second()))
                .toList();
        return of(questions, open, Grade.REVIEW, copies);
    }

    private static List<NearCluster> of(
            List<ComparedQuestion> questions, List<Edge> edges, Grade grade, List<ExactCluster> copies) {
        Map<ComparedQuestion, List<ComparedQuestion>> copied =
                copies.stream().collect(Collectors.toMap(ExactCluster::first, ExactCluster::others));
        Map<Integer, List<Member>> byFirst = new TreeMap<>();
        edges.forEach(edge -> byFirst.computeIfAbsent(edge.first(), first -> new ArrayList<>())
                .add(member(questions.get(edge.second()), edge.verdict(), copied)));
        List<NearCluster> clusters = new ArrayList<>();
        byFirst.forEach((first, members) -> clusters.add(new NearCluster(questions.get(first), members, grade)));
        return clusters;
    }

    private static Member member(
            ComparedQuestion question, Verdict verdict, Map<ComparedQuestion, List<ComparedQuestion>> copied) {
        List<ComparedQuestion> copies = copied.getOrDefault(question, List.of());
        return new Member(question, verdict, copies.subList(0, Math.min(COPIES, copies.size())));
    }
}
