package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Published;
import io.github.questionlint.lint.Study;
import io.github.questionlint.lint.similarity.Found;
import io.github.questionlint.lint.similarity.Glossary;
import io.github.questionlint.lint.similarity.JoinLimits;
import io.github.questionlint.lint.similarity.Portrait;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.model.QuestionBank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which questions of a bank are the same, word by word or nearly; the rules about duplicates share it.
 *
 * @param scope within what questions are compared: {@code bank}, {@code folder} or {@code file}
 * @param languages the languages that are compared; all where it is empty
 * @param glossary the bank's own names of terms
 * @param published other banks, whose questions must not be copied
 */
record DuplicateStudy(String scope, List<String> languages, List<String> glossary, Published published)
        implements Study<Duplicates> {
    /** As of here questions are compared; what it is worth is decided on the whole question. */
    private static final int CANDIDATES = 500;

    DuplicateStudy {
        languages = List.copyOf(languages);
        glossary = List.copyOf(glossary);
    }

    static DuplicateStudy of(Options options) {
        return new DuplicateStudy(
                options.text("scope"), options.words("languages"), options.glossary(), options.published());
    }

    @Override
    public Duplicates of(QuestionBank bank) {
        List<Compared> all = new ArrayList<>(Compared.own(bank, scope, languages));
        if (scope.equals("bank")) {
            published.sources().forEach(source -> all.addAll(Compared.others(source, languages)));
        }
        List<Copies> copies = Copies.in(all);
        Set<Compared> left = new HashSet<>();
        copies.forEach(same -> left.addAll(same.others()));
        List<Compared> rest =
                all.stream().filter(compared -> !left.contains(compared)).toList();
        Found found = found(rest);
        List<Compared> cut =
                found.cut().stream().map(rest::get).filter(Compared::isOwn).toList();
        return new Duplicates(copies, Star.all(rest, found.edges()), cut);
    }

    private Found found(List<Compared> rest) {
        if (rest.size() < 2) {
            return new Found(List.of(), List.of());
        }
        Glossary terms = Glossary.standard(glossary);
        return new Search(at -> portrait(rest.get(at), terms), CANDIDATES, JoinLimits.DEFAULT)
                .among(rest.size(), (one, other) -> !Compared.areDistinct(rest.get(one), rest.get(other)));
    }

    private static Portrait portrait(Compared compared, Glossary terms) {
        return Portrait.of(compared.normal(), compared.group(), terms);
    }
}
