package io.github.questionlint.lint.migrate;

import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Questions that another file repeats with their answers: two questions of the old bank that are one. */
final class AnswerSheets {
    private AnswerSheets() {}

    /**
     * The questions of a bank, those of its answer sheets at the place where they are asked.
     *
     * @param questions the questions of the bank
     * @param items the same in the same order
     */
    static List<Item> joined(List<Question> questions, List<Item> items) {
        Map<Span, Integer> titles = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            titles.put(questions.get(at).title().span(), at);
        }
        Set<Integer> used = new HashSet<>();
        List<Item> joined = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            int sheet = questions
                    .get(at)
                    .answeredAt()
                    .filter(AnswerPlace::repeated)
                    .map(answer -> titles.getOrDefault(answer.span(), -1))
                    .orElse(-1);
            joined.add(sheet < 0 || !used.add(sheet) ? items.get(at) : joined(items.get(at), items.get(sheet)));
        }
        return IntStream.range(0, joined.size())
                .filter(at -> !used.contains(at))
                .mapToObj(joined::get)
                .toList();
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
}
