package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.source.Text;
import java.util.Set;

/**
 * The language that a translation names as that of its original.
 *
 * @param lang the language of the translation
 * @param named the language that it names
 * @param langs the languages of the question
 */
record OriginalName(String lang, Text named, Set<String> langs) {
    /** Each of them in a bank. */
    static final BankView<OriginalName> VIEW = BankView.of(
            OriginalName.class,
            views -> views.of(Editions.VIEW)
                    .flatMap(editions -> editions.all().stream()
                            .flatMap(edition -> edition.translationOf().stream()
                                    .map(named -> new OriginalName(edition.lang(), named, editions.langs())))));
}
