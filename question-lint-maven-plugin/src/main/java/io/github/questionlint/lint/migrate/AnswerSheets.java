package io.github.questionlint.lint.migrate;

import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Questions that another file repeats with their answers: two questions of the old bank that are one. */
final class AnswerSheets {
    private AnswerSheets() {}

    /**
     * The questions of a bank, those of its answer sheets at the place where they are asked.
     *
     * @param items all questions of the bank
     */
    static List<Item> joined(QuestionBank bank, List<Item> items) {
        Map<Span, String> titles = new HashMap<>();
        bank.questions().forEach(question -> titles.put(question.title().span(), place(question)));
        Map<String, String> answeredAt = new HashMap<>();
        bank.questions()
                .forEach(question -> question.answeredAt()
                        .filter(AnswerPlace::repeated)
                        .ifPresent(at -> answeredAt.put(place(question), titles.getOrDefault(at.span(), ""))));
        if (answeredAt.isEmpty()) {
            return items;
        }
        Map<String, Item> byPlace = new HashMap<>();
        items.forEach(item -> byPlace.put(place(item), item));
        Set<String> used = new HashSet<>();
        List<Item> joined = new ArrayList<>();
        for (Item item : items) {
            Item sheet = byPlace.get(answeredAt.getOrDefault(place(item), ""));
            joined.add(sheet == null || !used.add(place(sheet)) ? item : joined(item, sheet));
        }
        joined.removeIf(item -> used.contains(place(item)));
        return joined;
    }

    /** The question of an answer sheet with what only the other one says. */
    private static Item joined(Item asked, Item sheet) {
        Map<String, String> parts = new LinkedHashMap<>(sheet.parts());
        asked.parts().forEach(parts::putIfAbsent);
        return new Item(
                asked.path(),
                asked.line(),
                asked.id(),
                sheet.lang(),
                sheet.type(),
                sheet.title(),
                sheet.plain(),
                sheet.key(),
                parts,
                sheet.options().isEmpty() ? asked.options() : sheet.options());
    }

    private static String place(Question question) {
        return question.path() + ":" + question.span().line();
    }

    private static String place(Item item) {
        return item.path() + ":" + item.line();
    }
}
