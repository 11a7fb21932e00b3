package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Study;
import io.github.questionlint.lint.similarity.Edge;
import io.github.questionlint.lint.similarity.Glossary;
import io.github.questionlint.lint.similarity.JoinLimits;
import io.github.questionlint.lint.similarity.Portrait;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which questions of a bank are the same, word by word or nearly; the rules about duplicates share it. */
record DuplicateStudy(Glossary glossary) implements Study<Duplicates> {
    /** As of here questions are compared; what it is worth is decided on the whole question. */
    private static final int CANDIDATES = 500;

    static DuplicateStudy of(Options options) {
        return new DuplicateStudy(Glossary.EMPTY);
    }

    @Override
    public Duplicates of(QuestionBank bank) {
        List<Question> questions = bank.questions()
                .filter(question -> question.status() != Status.DEPRECATED)
                .toList();
        List<Copies> copies = Copies.in(questions);
        Set<Question> left = new HashSet<>();
        copies.forEach(same -> left.addAll(same.others()));
        List<Question> rest =
                questions.stream().filter(question -> !left.contains(question)).toList();
        Search search = new Search(at -> portrait(rest.get(at)), CANDIDATES, JoinLimits.DEFAULT);
        List<Edge> edges =
                search.edges(rest.size(), (one, other) -> !Copies.areDistinct(rest.get(one), rest.get(other)));
        return new Duplicates(copies, Star.all(rest, edges));
    }

    private Portrait portrait(Question question) {
        return Portrait.of(question, question.lang(), glossary);
    }
}
