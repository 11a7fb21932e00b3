package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.similarity.Edge;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.SearchResult;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.model.QuestionBank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the questions of a bank that are the same, word by word or nearly; the rules about duplicates share the
 * result.
 *
 * @param scope where questions are compared with one another: {@code bank}, {@code folder} or {@code file}
 * @param languages the compared languages; empty for all
 * @param glossary the bank's own names of terms
 * @param published other banks, whose questions must not be copied
 */
record DuplicateStudy(String scope, List<String> languages, List<String> glossary, Published published)
        implements BankView<Duplicates> {
    /** The least similarity of a candidate pair, in thousandths; the comparison of the whole questions decides. */
    private static final int CANDIDATES = 500;
    /** So many pairs that may be the same are listed, the most similar ones. */
    private static final int LISTED = 300;

    DuplicateStudy {
        languages = List.copyOf(languages);
        glossary = List.copyOf(glossary);
    }

    static DuplicateStudy of(Options options) {
        return new DuplicateStudy(
                options.text("scope"), options.words("languages"), options.glossary(), options.published());
    }

    @Override
    public Class<Duplicates> type() {
        return Duplicates.class;
    }

    @Override
    public Stream<Duplicates> of(BankViews views) {
        return Stream.of(of(views.bank()));
    }

    private Duplicates of(QuestionBank bank) {
        List<ComparedQuestion> all = new ArrayList<>(ComparedQuestion.own(bank, scope, languages));
        if (scope.equals("bank")) {
            published.sources().forEach(source -> all.addAll(ComparedQuestion.others(source, languages)));
        }
        List<ExactCluster> copies = ExactCluster.in(all);
        Set<ComparedQuestion> left = new HashSet<>();
        copies.forEach(same -> left.addAll(same.others()));
        List<ComparedQuestion> rest =
                all.stream().filter(compared -> !left.contains(compared)).toList();
        SearchResult found = found(rest);
        List<ComparedQuestion> cut = found.cut().stream()
                .map(rest::get)
                .filter(ComparedQuestion::isOwn)
                .toList();
        List<SharedQuestions> shared = SharedQuestions.in(all, copies);
        List<ExactCluster> apart = SharedQuestions.without(copies, shared);
        List<CopiedFile> files = CopiedFile.in(all, apart);
        Groups groups = new Groups(rest.size());
        List<NearCluster> near = NearCluster.near(rest, found.edges(), groups, copies);
        List<Edge> possible = found.edges().stream()
                .filter(edge -> edge.verdict().grade() == Grade.REVIEW)
                .sorted(Comparator.comparingInt((Edge edge) -> -edge.verdict().likeness()))
                .toList();
        List<Edge> listed = possible.stream()
                .limit(LISTED)
                .sorted(Comparator.comparingInt(Edge::first).thenComparingInt(Edge::second))
                .toList();
        List<NearCluster> stars = new ArrayList<>(near);
        stars.addAll(NearCluster.possible(rest, listed, groups, copies));
        int unlisted = possible.size() - listed.size();
        return new Duplicates(files, shared, CopiedFile.without(apart, files), stars, unlisted, cut);
    }

    private SearchResult found(List<ComparedQuestion> rest) {
        if (rest.size() < 2) {
            return new SearchResult(List.of(), List.of());
        }
        Glossary terms = Glossary.standard(glossary);
        return new Search(at -> question(rest.get(at), terms), CANDIDATES, JoinLimits.DEFAULT)
                .among(rest.size(), (one, other) -> !ComparedQuestion.areDistinct(rest.get(one), rest.get(other)));
    }

    private static QuestionFeatures question(ComparedQuestion compared, Glossary terms) {
        return QuestionFeatures.of(compared.normal(), compared.group(), terms);
    }
}
