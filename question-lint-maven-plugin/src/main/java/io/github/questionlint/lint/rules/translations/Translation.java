package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of a question that translates another one.
 *
 * @param edition the translation
 * @param original what it translates
 */
record Translation(Question edition, Question original) {

    /** Every translation of a bank whose original is there. */
    static List<Translation> all(QuestionBank bank) {
        List<Translation> all = new ArrayList<>();
        for (List<Question> editions : bank.editions().values()) {
            Map<String, Question> byLang = byLang(editions);
            for (Question edition : byLang.values()) {
                original(edition, byLang).ifPresent(original -> all.add(new Translation(edition, original)));
            }
        }
        return all;
    }

    /** The editions of a question, the first one of every language. */
    static Map<String, Question> byLang(List<Question> editions) {
        Map<String, Question> byLang = new LinkedHashMap<>();
        editions.forEach(edition -> byLang.putIfAbsent(edition.lang(), edition));
        return byLang;
    }

    /** Whether an edition says that it is a translation. */
    static boolean isOne(Question edition) {
        return edition.fields().map("translation").isPresent();
    }

    private static Optional<Question> original(Question edition, Map<String, Question> byLang) {
        return edition.translationOf()
                .map(of -> byLang.get(of.value()))
                .filter(original -> !original.lang().equals(edition.lang()));
    }
}
