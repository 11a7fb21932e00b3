package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.BankPath;
import io.github.questionlint.lint.rules.shared.BankPaths;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.stream.Stream;

/**
 * A file that a question declares as an asset.
 *
 * @param question the question
 * @param path the path, as the question writes it
 * @param paths the paths of the bank
 */
record DeclaredAsset(Question question, Text path, BankPaths paths) {
    /** Each asset that a question of a bank declares. */
    static final BankView<DeclaredAsset> VIEW = BankView.of(DeclaredAsset.class, DeclaredAsset::all);

    private static Stream<DeclaredAsset> all(BankViews views) {
        BankPaths paths = views.one(BankPaths.VIEW);
        return views.bank()
                .questions()
                .flatMap(question ->
                        BankPath.assets(question).stream().map(path -> new DeclaredAsset(question, path, paths)));
    }
}
