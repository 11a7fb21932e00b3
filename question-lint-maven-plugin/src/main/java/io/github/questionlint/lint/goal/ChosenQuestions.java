package io.github.questionlint.lint.goal;

import io.github.questionlint.exchange.Selection;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stops at topics, languages, ids and statuses that no question of a bank has: they are written wrong, and the export
 * would lack questions without a word.
 *
 * @param selection what is wanted
 */
record ChosenQuestions(GoalMessages messages, Selection selection) {

    void demandKnown(QuestionBank bank) throws GoalError {
        List<String> statuses = Arrays.stream(Status.values()).map(Status::key).toList();
        for (String status : selection.statuses()) {
            if (!statuses.contains(status)) {
                throw messages.error(
                        "export-status", status, messages.suggestion(status, statuses), String.join(", ", statuses));
            }
        }
        Stream<String> vocabulary = bank.manifest().map(Manifest::topics).orElse(List.of()).stream()
                .map((Fields topic) -> topic.text("id", ""));
        demand("export-topic", selection.topics(), Stream.concat(vocabulary, texts(bank, Question::topics)));
        demand(
                "export-id",
                selection.ids(),
                texts(bank, question -> question.id().stream().toList()));
        Map<String, Integer> langs = bank.langs();
        demand(
                "export-language",
                selection.languages(),
                langs.keySet().stream().flatMap(lang -> Stream.of(lang, lang.replaceFirst("-.*+", ""))));
    }

    private static Stream<String> texts(QuestionBank bank, java.util.function.Function<Question, List<Text>> field) {
        return bank.questions()
                .flatMap(question -> field.apply(question).stream())
                .map(Text::value);
    }

    private void demand(String key, Collection<String> wanted, Stream<String> present) throws GoalError {
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> known = present.collect(Collectors.toCollection(TreeSet::new));
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw messages.error(key, name, messages.suggestion(name, known));
            }
        }
    }
}
