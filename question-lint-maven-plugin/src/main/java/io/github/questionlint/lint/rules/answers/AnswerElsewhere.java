package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class AnswerElsewhere implements Rule<AnswerElsewhere.Sheets> {
    /** The most questions that are shown of a pair of files. */
    private static final int SHOWN = 3;

    /**
     * A file with questions and another one that repeats them with their answers.
     *
     * @param repeated the questions of the first file that are in both
     */
    record Sheets(List<Question> repeated) {
        /** Each pair of such files. */
        static final BankView<Sheets> VIEW = BankView.of(Sheets.class, Sheets::of);

        private static Stream<Sheets> of(BankViews views) {
            Map<List<String>, List<Question>> byPair = views.bank()
                    .questions()
                    .filter(question ->
                            question.answeredAt().filter(AnswerPlace::repeated).isPresent())
                    .collect(Collectors.groupingBy(
                            question -> List.of(question.span().path(), there(question).path()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            return byPair.values().stream().map(Sheets::new);
        }

        private static Span there(Question question) {
            return question.answeredAt().orElseThrow().span();
        }
    }

    @Override
    public View<Sheets> view() {
        return Sheets.VIEW;
    }

    @Override
    public void check(Sheets sheets, Reporter reporter) {
        Question first = sheets.repeated().get(0);
        int all = sheets.repeated().size();
        String path = Sheets.there(first).path();
        Observation seen = all == 1
                ? Observation.at(first.title().span(), "copy", path)
                : Observation.at(first.title().span(), "sheets", all, path);
        seen = seen.and(Sheets.there(first), "there");
        for (Question next : sheets.repeated().subList(1, Math.min(all, SHOWN))) {
            seen = seen.and(next.title().span(), "next").and(Sheets.there(next), "there");
        }
        reporter.report(seen);
    }
}
