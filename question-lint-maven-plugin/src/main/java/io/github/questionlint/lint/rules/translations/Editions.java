package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The editions of one question.
 *
 * @param id the id that they share
 * @param wanted the languages that every question needs according to the manifest
 * @param all all editions, in the order of the bank; at least one
 * @param byLang the first edition of every language, in the same order
 */
record Editions(String id, List<Text> wanted, List<Question> all, Map<String, Question> byLang) {
    /** The editions of each question that has an id. */
    static final BankView<Editions> VIEW = BankView.of(
            Editions.class,
            views -> views.bank().editions().entrySet().stream()
                    .map(entry -> of(entry.getKey(), wanted(views.bank()), entry.getValue())));

    private static List<Text> wanted(QuestionBank bank) {
        return bank.manifest().map(Manifest::languages).orElse(List.of());
    }

    private static Editions of(String id, List<Text> wanted, List<Question> all) {
        Map<String, Question> byLang = new LinkedHashMap<>();
        all.forEach(edition -> byLang.putIfAbsent(edition.lang(), edition));
        return new Editions(id, wanted, all, byLang);
    }

    /** The first edition. */
    Question first() {
        return all.get(0);
    }

    /** The languages of the editions. */
    Set<String> langs() {
        return byLang.keySet();
    }

    /** The first edition of every language. */
    Collection<Question> distinct() {
        return byLang.values();
    }

    /** The original of an edition; empty if the edition is no translation or the original is missing. */
    Optional<Question> original(Question edition) {
        return edition.translationOf()
                .map(of -> byLang.get(of.value()))
                .filter(original -> !original.lang().equals(edition.lang()));
    }
}
